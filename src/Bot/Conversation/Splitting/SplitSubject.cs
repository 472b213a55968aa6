using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the deals whose result words may speak of dividing: open or won ones, of whomever.</summary>
internal sealed class SplitSubject(TurnContext turn)
{
    /// <summary>The customer and its deals; null where no customer is named or talked of.</summary>
    public async Task<(Customer Customer, ImmutableArray<Deal> Deals)?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (await NamedAsync(name, cancellationToken) is not var (customer, deal))
        {
            return null;
        }

        var deals = (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Where(each => each.State.Status != DealStatus.Lost && (deal is null || each.Id == deal)).ToList();
        var own = deals.Where(deal => turn.MaySee(deal) || deal.Shares.Any(share => share.Member == turn.Speaker.Id)).ToList();
        return (customer, [.. own.Count > 0 ? own : deals]);
    }

    private async Task<(Customer Customer, DealId? Deal)?> NamedAsync(string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
        {
            return turn.Focus is { } focus && await turn.Ledger.FindAsync(focus.Customer, cancellationToken) is { } talkedOf ? (talkedOf, focus.Deal) : null;
        }

        if (await turn.Ledger.FindByNameAsync(name, cancellationToken) is { } named)
        {
            return (named, null);
        }

        var found = turn.Read(new Utterance { Text = Sentences.HowIs(name), Speaker = turn.Speaker.Id, Now = turn.Now }).Actions switch
        {
            [StatusAction { Customer.Value.Id: { } id } status] when await turn.Ledger.FindAsync(id, cancellationToken) is { } read => (read, status.Deal?.Value),
            [ClarifyDealAction { Customer: var id }] when await turn.Ledger.FindAsync(id, cancellationToken) is { } read => (read, null),
            _ => default((Customer, DealId?)?),
        };
        return found ?? (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first && await turn.Ledger.FindByNameAsync(name[..first], cancellationToken) is { } leading ? (leading, null) : null);
    }
}
