using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Moves and cancels the reminder that was last spoken of, or the only one that the words fit; shows them where several do.</summary>
internal sealed class ReminderTalk(TurnContext turn)
{
    private const int MostLookedAt = 20;

    private readonly ReminderKeeping keeping = new(turn);

    /// <summary>Does what the text wants of a reminder.</summary>
    /// <returns>Whether it wants anything of one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ReminderChange.Read(text, turn.Today) is not { } change)
        {
            return false;
        }

        if (change.Row is { } row)
        {
            return await TryCancelRowAsync(row, cancellationToken);
        }

        var spokenOf = change is { Of: null, Named: "" } ? await SpokenOfAsync(cancellationToken) : null;
        if (change.IsEarlier && (spokenOf is not null || (await turn.Session.Reminders.OpenAsync(turn.Speaker.Id, 1, cancellationToken)).Count > 0))
        {
            turn.SayPrivately(turn.Words.ReminderEarlier);
            return true;
        }

        if (spokenOf is null && !change.SaysReminder)
        {
            return false;
        }

        var open = spokenOf is null ? await turn.Session.Reminders.OpenAsync(turn.Speaker.Id, MostLookedAt, cancellationToken) : [spokenOf];
        var fitting = open.Where(entry => change.Of is null || DateOnly.FromDateTime(turn.Options.Clock.ToLocal(entry.Course.DueAt).DateTime) == change.Of).Where(entry => entry.Reminder.What.Contains(change.Named, StringComparison.OrdinalIgnoreCase)).ToList();
        if (fitting.Count == 0 && change.Named.Length > 0)
        {
            return false;
        }

        if (fitting is not [var meant])
        {
            await keeping.ListAsync(change.IsCancelled ? Verbs.ReminderCancel : Verbs.Reminder, cancellationToken);
        }
        else if (change.IsCancelled)
        {
            await keeping.CancelAsync(meant, cancellationToken);
        }
        else
        {
            keeping.PutOff(meant, Until(meant, change));
        }

        return true;
    }

    private async Task<bool> TryCancelRowAsync(int row, CancellationToken cancellationToken)
    {
        if (turn.State.Offered is not { } offered || offered.Actions.ElementAtOrDefault(row - 1) is not { Verb: Verbs.Reminder or Verbs.ReminderCancel } action)
        {
            return false;
        }

        await keeping.PressAsync(Verbs.ReminderCancel, action.Data, cancellationToken);
        return true;
    }

    /// <summary>The reminder whose card was last shown, or that was set by what was last recorded; null where something else was spoken of since.</summary>
    private async Task<ReminderEntry?> SpokenOfAsync(CancellationToken cancellationToken)
    {
        if (turn.State.Offered?.Actions.FirstOrDefault(action => action.Verb is Verbs.ReminderDone) is { } shown)
        {
            return await FindAsync(shown.Data.GetValueOrDefault(Keys.Reminder), cancellationToken);
        }

        if (turn.State is not { Last: { } last, Offered: { } receipt } || last.At != receipt.At || last.At < turn.Now - turn.Options.UndoWindow)
        {
            return null;
        }

        var standing = await turn.Session.Changes.RemainingAsync(last.ChangeSet, cancellationToken);
        return standing.Where(change => change.Kind == SalesEventKind.ReminderSet).ToList() is [{ To: { } json }]
            ? await FindAsync(SalesJson.Read<Reminder>(json)!.Id.ToString(), cancellationToken)
            : null;
    }

    private async Task<ReminderEntry?> FindAsync(string? id, CancellationToken cancellationToken) =>
        Guid.TryParse(id, out var known) && await turn.Session.Reminders.FindAsync(new ReminderId(known), cancellationToken) is { } entry && entry.Reminder.For == turn.Speaker.Id ? entry : null;

    private DateTimeOffset Until(ReminderEntry entry, ReminderChange change)
    {
        var local = turn.Options.Clock.ToLocal(entry.Course.DueAt);
        return change.Later is { } later
            ? entry.Course.DueAt + later
            : turn.Options.Clock.InstantOf(change.Day ?? DateOnly.FromDateTime(local.DateTime), change.Time ?? TimeOnly.FromDateTime(local.DateTime));
    }
}
