using System.Collections.Immutable;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What is missing in somebody's deals, the worst first.</summary>
/// <param name="Owner">Whose deals.</param>
/// <param name="Entries">The deals in which something is missing.</param>
/// <param name="Score">The score of all of their deals; null where there is none that counts.</param>
internal sealed record FixList(MemberId Owner, ImmutableArray<FixEntry> Entries, CompletenessScore? Score)
{
    /// <summary>Reads it.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="changed">A deal as the turn has changed it; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<FixList> ReadAsync(MemberId owner, TurnContext turn, DealId? changed, CancellationToken cancellationToken)
    {
        var stored = await turn.Session.Deals.OpenOfAsync([owner], cancellationToken);
        List<Deal> deals = [.. stored.Select(deal => deal.Id == changed ? turn.Ledger.Known(deal.Id) : deal).Where(deal => CompletenessRules.Counts(deal, turn.Today))];
        var customers = await turn.Session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer).Distinct()], cancellationToken);
        List<FixEntry> entries =
        [
            .. deals.Where(deal => customers.ContainsKey(deal.Customer)).Select(deal =>
            {
                var customer = turn.Ledger.Find(deal.Customer) ?? customers[deal.Customer];
                return new FixEntry(turn.Options.Completeness.Check(deal, customer, turn.Options.Pipeline), customer);
            }),
        ];
        return new FixList(
            owner,
            [
                .. entries.Where(entry => entry.Completeness.Missing.Any())
                    .OrderBy(entry => entry.Completeness.Percent).ThenByDescending(entry => entry.Deal.Amount ?? Money.Zero).ThenBy(entry => entry.Deal.Id.Value, StringComparer.Ordinal),
            ],
            CompletenessScore.Of([.. entries.Select(entry => entry.Completeness)]));
    }

    /// <summary>What is asked for: the first thing that is missing in the worst deal, or after another, the one after that; null where nothing is missing.</summary>
    public (FixEntry Entry, DueItem Item)? Ask(DealId? afterDeal = null, string? afterItem = null)
    {
        List<(FixEntry Entry, DueItem Item)> asked = [.. Entries.SelectMany(entry => entry.Completeness.Missing, (entry, item) => (entry, item))];
        var place = asked.FindIndex(each => each.Entry.Deal.Id == afterDeal && string.Equals(each.Item.Key, afterItem, StringComparison.Ordinal));
        return asked.Count == 0 ? null : asked[(place + 1) % asked.Count];
    }
}
