using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was signed and then is not: after the time for undo it is lost, like any other deal.</summary>
internal sealed class FellThrough(TurnContext turn)
{
    /// <summary>The deal of the customer that was signed last and that the speaker may change; null for none.</summary>
    public async Task<Deal?> FindAsync(Customer customer, CancellationToken cancellationToken) =>
        (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken))
            .Where(deal => deal.State.Status == DealStatus.Won && turn.MayChange(deal))
            .OrderBy(deal => deal.State.ClosedOn)
            .LastOrDefault();
}
