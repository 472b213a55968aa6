using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes back what was recorded for one customer, and enters it for another.</summary>
internal sealed class Moving(TurnContext turn, Continuation last)
{
    /// <summary>Moves it.</summary>
    /// <param name="from">The customer for whom it was recorded.</param>
    /// <param name="moved">What of it stands.</param>
    /// <param name="to">The customer that was meant, and perhaps the deal.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task MoveAsync(Customer from, ImmutableArray<SalesEvent> moved, StatusAction to, CancellationToken cancellationToken)
    {
        await last.TakeBackAsync(moved, cancellationToken);
        if (moved.Length == last.Standing.Count)
        {
            turn.Undone.Add(last.Changes.Id);
        }

        turn.State = turn.State with { Last = null, Focus = null };
        foreach (var (log, text) in Entries(moved, to))
        {
            var utterance = new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now, Chosen = to.Customer.Value.Id is { } chosen ? [new Focus(chosen, to.Deal?.Value)] : [] };
            await new ReadingActor(turn, utterance).ActAsync(new Reading([log]), [], cancellationToken);
        }

        foreach (var activity in last.Activities.Where(activity => moved.Any(change => change.Subject == Subject.Of(activity.Id))))
        {
            turn.Enclosure = turn.Enclosure.With(new Enclosure { Files = activity.Attachments, Place = activity.Place });
        }

        var label = to.Customer.Value.Id is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer ? Labels.Short(customer) : to.Customer.Value.Name;
        var note = turn.Words.MovedTo(Labels.Short(from), label);
        if (turn.Ledger.Entries is [.., var entry])
        {
            entry.Notes.Add(note);
        }
        else
        {
            turn.SayPrivately(note);
        }
    }

    /// <summary>What was recorded, as it would be said of the other customer: the activities, the last with all that was changed.</summary>
    private IEnumerable<(LogAction Log, string Text)> Entries(ImmutableArray<SalesEvent> moved, StatusAction to)
    {
        var fields = new LogAction
        {
            Customer = to.Customer,
            Deal = to.Deal,
            Amount = SlotOf<Money>(moved, SalesEventKind.DealAmount),
            Stage = moved.LastOrDefault(change => change.Kind == SalesEventKind.DealStage)?.To is { } position ? new Slot<StageId>(SalesJson.Read<StagePosition>(position)!.Stage, default, 1) : null,
            ExpectedClose = SlotOf<DateOnly>(moved, SalesEventKind.DealExpectedClose),
            Next = moved.LastOrDefault(change => change.Kind == SalesEventKind.DealNextStep)?.To is { } next ? new Slot<NextStep>(SalesJson.Read<NextStep>(next)!, default, 1) : null,
        };
        var activities = last.Activities.Where(activity => moved.Any(change => change.Subject == Subject.Of(activity.Id))).ToList();
        if (activities.Count == 0)
        {
            return [(fields, "")];
        }

        return activities.Select((activity, index) => (
            (index == activities.Count - 1 ? fields : new LogAction { Customer = to.Customer, Deal = to.Deal }) with
            {
                Activity = new Slot<ActivityKind>(activity.Kind, default, 1),
                On = new Slot<DateOnly>(activity.On, default, 1),
                Contacts = [.. activity.Contacts.Select(contact => new Slot<string>(contact, default, 1))],
            },
            activity.Text));
    }

    private static Slot<T>? SlotOf<T>(ImmutableArray<SalesEvent> moved, SalesEventKind kind)
        where T : struct =>
        moved.LastOrDefault(change => change.Kind == kind)?.To is { } json ? new Slot<T>(SalesJson.Read<T>(json), default, 1) : null;
}
