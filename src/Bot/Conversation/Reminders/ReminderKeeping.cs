using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets people see their reminders, finish, put off and cancel them. Somebody else's are not found.</summary>
internal sealed class ReminderKeeping(TurnContext turn)
{
    /// <summary>How many are listed.</summary>
    private const int MostListed = 10;

    /// <summary>Lists the reminders or cancels one, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ReminderRequest.IsList(text))
        {
            await ListAsync(Verbs.Reminder, cancellationToken);
            return true;
        }

        if (ReminderRequest.PutOffTo(text) is { } when && turn.State.Offered?.Actions.FirstOrDefault(action => action.Verb is Verbs.ReminderDone) is { } rung
            && DayWords.Read(when, turn.Today, Tense.Future) is { } day && day >= turn.Today)
        {
            await PutOffAsync(rung.Data, day, cancellationToken);
            return true;
        }

        if (!ReminderRequest.IsCancel(text))
        {
            return false;
        }

        // Right after it rang, that one is meant.
        var shown = turn.State.Offered?.Actions.FirstOrDefault(action => action.Verb is Verbs.ReminderDone);
        if (shown is not null)
        {
            await PressAsync(Verbs.ReminderCancel, shown.Data, cancellationToken);
            return true;
        }

        var open = await turn.Session.Reminders.OpenAsync(turn.Speaker.Id, 2, cancellationToken);
        if (open is [var only])
        {
            await CancelAsync(only, cancellationToken);
        }
        else
        {
            await ListAsync(Verbs.ReminderCancel, cancellationToken);
        }

        return true;
    }

    /// <summary>Handles a button of a reminder.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(data.GetValueOrDefault(Keys.Reminder), out var id)
            || await turn.Session.Reminders.FindAsync(new ReminderId(id), cancellationToken) is not { } entry
            || entry.Reminder.For != turn.Speaker.Id)
        {
            turn.Say(turn.Words.UnusableButton);
            return;
        }

        switch (verb)
        {
            case Verbs.Reminder:
                await ShowAsync(entry, cancellationToken);
                break;
            case Verbs.ReminderDone:
                Move(entry, entry.Course.Finish(), turn.Words.ReminderFinished(entry.Reminder.What));
                break;
            case Verbs.ReminderSnooze when Enum.TryParse<Snooze>(data.GetValueOrDefault(Keys.Choice), out var snooze) && Enum.IsDefined(snooze):
                PutOff(entry, snooze);
                break;
            case Verbs.ReminderCancel:
                await CancelAsync(entry, cancellationToken);
                break;
            default:
                turn.Say(turn.Words.UnusableButton);
                break;
        }
    }

    /// <summary>It rings no more; whoever has decided it in a review hears so, since it is on no later agenda.</summary>
    public async Task CancelAsync(ReminderEntry entry, CancellationToken cancellationToken)
    {
        var (reminder, after) = (entry.Reminder, entry.Course.Cancel());
        Move(entry, after, turn.Words.ReminderCancelled(reminder.What));
        var reaching = new Reaching(turn);
        if (after is not null && reminder.Decided is { } decided && decided.By != turn.Speaker.Id && await reaching.FindPreferredAsync(decided.By, cancellationToken) is { } to)
        {
            var card = new Card { Purpose = CardPurpose.Notice, Title = to.Words.DecisionCancelled(turn.Speaker.Name, reminder.What), Emphasis = CardEmphasis.Warning };
            await reaching.NotifyAsync(to, $"decision-cancelled/{reminder.Id}/{turn.Turn.ChangeSet}", card, cancellationToken);
        }
    }

    private void PutOff(ReminderEntry entry, Snooze snooze)
    {
        var until = SnoozeTimes.Of(snooze, turn.Now, turn.Options.Clock, turn.Options.Calendar);
        Move(entry, entry.Course.PutOff(until, turn.Now), turn.Words.ReminderPutOff(turn.Words.Moment(turn.Options.Clock.ToLocal(until)), entry.Reminder.What));
    }

    /// <summary>It rings at another time, which must be to come.</summary>
    public void PutOff(ReminderEntry entry, DateTimeOffset until)
    {
        if (until <= turn.Now)
        {
            turn.SayPrivately(turn.Words.ReminderIsPast(turn.Words.Moment(turn.Options.Clock.ToLocal(until))));
            return;
        }

        Move(entry, entry.Course.PutOff(until, turn.Now), turn.Words.ReminderPutOff(turn.Words.Moment(turn.Options.Clock.ToLocal(until)), entry.Reminder.What));
    }

    /// <summary>It rings at its hour of another day.</summary>
    private async Task PutOffAsync(ImmutableSortedDictionary<string, string> data, DateOnly day, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(data.GetValueOrDefault(Keys.Reminder), out var id)
            || await turn.Session.Reminders.FindAsync(new ReminderId(id), cancellationToken) is not { } entry || entry.Reminder.For != turn.Speaker.Id)
        {
            turn.Say(turn.Words.UnusableButton);
            return;
        }

        PutOff(entry, turn.Options.Clock.InstantOf(day, TimeOnly.FromDateTime(turn.Options.Clock.ToLocal(entry.Reminder.At).DateTime)));
    }

    /// <summary>Moves it; a button that is pressed again is told where it stands.</summary>
    private void Move(ReminderEntry entry, ReminderCourse? after, string said)
    {
        if (after is null)
        {
            turn.SayPrivately(entry.Course.State == ReminderState.Done ? turn.Words.ReminderWasFinished(entry.Reminder.What) : turn.Words.ReminderWasCancelled(entry.Reminder.What));
            return;
        }

        turn.ReminderMoves.Add(new ReminderMove(entry.Course, after));
        turn.SayPrivately(said);
    }

    private async Task ShowAsync(ReminderEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Course.State is ReminderState.Done or ReminderState.Cancelled)
        {
            Move(entry, null, "");
            return;
        }

        var customer = entry.Reminder.Customer is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        var deal = entry.Reminder.About is { } about && await turn.Ledger.FindAsync(about, cancellationToken) is { IsOpen: true } open ? open : null;
        turn.Show(ReminderCard.Of(entry.Reminder, entry.Course, customer, deal, turn.Options.Zone, turn.Words));
    }

    /// <summary>Lists what will ring, and what rang and is not done.</summary>
    /// <param name="verb">What a number does with one of them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task ListAsync(string verb, CancellationToken cancellationToken)
    {
        var open = await turn.Session.Reminders.OpenAsync(turn.Speaker.Id, MostListed + 1, cancellationToken);
        if (open.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoReminders);
            return;
        }

        var actions = open.Take(MostListed).Select(entry => Button.Of(verb, entry.Reminder.What, hint: When(entry), data: [(Keys.Reminder, ReminderCard.Id(entry.Reminder))])).ToImmutableArray();
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = verb == Verbs.Reminder ? turn.Words.RemindersTitle(open.Count) : turn.Words.WhichReminder,
                Actions = actions,
                Foot = open.Count > MostListed ? turn.Words.MoreReminders(MostListed) : "",
            },
            offered: [.. actions.Zip(open, (action, entry) => new OfferedAction(verb, action.Data, [entry.Reminder.What]))]);
    }

    private string When(ReminderEntry entry)
    {
        var moment = turn.Words.Moment(turn.Options.Clock.ToLocal(entry.Course.DueAt));
        return entry.Course.State == ReminderState.Rung ? turn.Words.ReminderHasRung(moment) : moment;
    }
}
