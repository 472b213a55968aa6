using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells the owner of a deal what somebody above them has changed in it.</summary>
internal sealed class OwnerNotice(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Tells each owner, once for all that the turn changed of a deal; what has a notice of its own is left to that.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        if (turn.Ledger.IsEmpty)
        {
            return;
        }

        foreach (var entry in turn.Ledger.Entries.Where(entry => entry is { Deal: not null, IsNew: false, Before: not null }))
        {
            // What was told of the message before is not told again; what takes it back is.
            var (before, deal) = (entry.AtTurn ?? entry.Before!, turn.Ledger.Known(entry.Deal!.Value));
            var label = turn.Ledger.Find(deal.Customer) is { } customer ? Labels.Of(customer, deal) : deal.Title;
            await TellAsync(before, deal, words => words.ChangedByLead(turn.Speaker.Name, label), cancellationToken);
        }
    }

    /// <summary>Tells the owner what became of the deal, where it is not the owner who speaks.</summary>
    public async Task TellAsync(Deal before, Deal deal, Func<Wording, string> title, CancellationToken cancellationToken)
    {
        if (deal.Owner == turn.Speaker.Id || deal.Owner != before.Owner || turn.Chart.Find(deal.Owner) is not { } owner || !turn.Chart.IsAbove(turn.Speaker, owner)
            || !HasChanged(before, deal) || await reaching.FindPreferredAsync(owner.Id, cancellationToken) is not { } reached)
        {
            return;
        }

        await reaching.NotifyAsync(
            reached,
            $"changed-by-lead/{turn.Turn.ChangeSet}/{deal.Id.Value}",
            new Card
            {
                Purpose = CardPurpose.Notice,
                Title = title(reached.Words),
                Sections = [new CardSection { Facts = [.. DealFacts.Changes(before, deal, turn.Chart, reached.Words)] }],
                Actions = [Button.Of(Verbs.Show, reached.Words.LookButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)])],
            },
            cancellationToken);
    }

    /// <summary>Whether one of the fields changed that a rep keeps; pauses, shares and postponements are told by whoever changes them.</summary>
    private static bool HasChanged(Deal before, Deal after) =>
        before.Amount != after.Amount || before.ExpectedClose != after.ExpectedClose || before.NextStep != after.NextStep || before.Position.Stage != after.Position.Stage
        || before.State.Status != after.State.Status && after.State.Status is DealStatus.Won or DealStatus.Lost;
}
