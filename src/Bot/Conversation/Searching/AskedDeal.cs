using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the deal about which something is asked.</summary>
internal sealed class AskedDeal(TurnContext turn)
{
    /// <summary>The deal that is talked of, or the customer's: one that the speaker may see, the open one with the latest progress.</summary>
    /// <param name="who">Who is named; empty for nobody.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Deal?> FindAsync(string who, CancellationToken cancellationToken)
    {
        if (who.Length == 0)
        {
            return turn.Focus?.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        }

        var reading = turn.Read(new Utterance { Text = Sentences.HowIs(who), Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus });
        if (reading.Actions is not [StatusAction { Customer.Value.Id: { } customer } status])
        {
            return null;
        }

        return status.Deal?.Value is { } named
            ? await turn.Ledger.FindAsync(named, cancellationToken)
            : (await turn.Ledger.DealsOfAsync(customer, cancellationToken)).OrderByDescending(turn.MaySee).ThenByDescending(deal => deal.IsOpen).ThenByDescending(deal => deal.LastProgress).FirstOrDefault();
    }
}
