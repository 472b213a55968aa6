using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What became of the deals of a proposal after its card was shown, by whomever and in whichever chat.</summary>
internal sealed class ChangedSince(TurnContext turn, Proposal proposal)
{
    /// <summary>The acts whose deals were closed, opened again or laid to rest: the card no longer speaks of them as they are.</summary>
    public ImmutableArray<ProposedAct> Overtaken { get; private set; } = [];

    /// <summary>Whether one of the deals has another amount than the card shows.</summary>
    public bool IsWorthOther { get; private set; }

    /// <summary>Finds it out.</summary>
    public async Task FindAsync(CancellationToken cancellationToken)
    {
        DealId[] deals = [.. proposal.Acts.Select(act => act.Deal).OfType<DealId>()];
        if (deals.Length == 0)
        {
            return;
        }

        var changes = await turn.Session.Changes.DealEventsSinceAsync(deals, proposal.At.ToUniversalTime(), cancellationToken);
        var overtaken = ImmutableArray.CreateBuilder<ProposedAct>();
        foreach (var act in proposal.Acts.Where(act => act.Deal is not null))
        {
            var later = changes[act.Deal!.Value].Where(change => change.RecordedAt > proposal.At).ToList();
            if (later.Exists(change => change.Kind == SalesEventKind.DealState)
                && await turn.Ledger.FindAsync(act.Deal.Value, cancellationToken) is { } deal && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not null)
            {
                overtaken.Add(act);
            }

            IsWorthOther |= later.Exists(change => change.Kind == SalesEventKind.DealAmount);
        }

        Overtaken = overtaken.ToImmutable();
    }
}
