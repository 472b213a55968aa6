using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the deal of which a text tells something: of the customer that it names, else the one that was just talked of.</summary>
internal sealed class EvidenceSubject(TurnContext turn)
{
    /// <summary>The names under which a text may speak of the customer and of its deals.</summary>
    public static IEnumerable<string> NamesOf(Customer customer, IEnumerable<Deal> deals) => [customer.Name, .. customer.Aliases, .. deals.Select(deal => deal.Title)];

    /// <summary>The customer with the deals that may be meant; null where the text names several customers, or none and nothing was talked of.</summary>
    public async Task<NamedDeals?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var names = NamesIn(text);
        return names.Length <= 1 && (names is [var named] ? named : turn.Focus?.Customer) is { } id ? await OfAsync(id, text, cancellationToken) : null;
    }

    /// <summary>The one customer whom the text names, with the deals that may be meant; null where it names nobody, or several.</summary>
    public async Task<NamedDeals?> FindNamedAsync(string text, CancellationToken cancellationToken) =>
        NamesIn(text) is [var named] ? await OfAsync(named, text, cancellationToken) : null;

    private ImmutableArray<CustomerId> NamesIn(string text) => turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers;

    private async Task<NamedDeals?> OfAsync(CustomerId id, string text, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(id, cancellationToken) is not { } customer)
        {
            return null;
        }

        ImmutableArray<Deal> open = [.. (await turn.Ledger.DealsOfAsync(id, cancellationToken)).Where(deal => deal.IsOpen)];
        ImmutableArray<Deal> own = [.. open.Where(turn.MayChange)];
        if (own.IsEmpty)
        {
            return open.IsEmpty ? null : new NamedDeals(customer, [], new Collision(customer, open[0].Owner));
        }

        var rest = NamesOf(customer, []).Aggregate(text, (said, name) => said.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        var meant = DealTitles.Meant(rest, own) ?? own.FirstOrDefault(deal => deal.Id == turn.Focus?.Deal);
        return new NamedDeals(customer, meant is null ? own : [meant]);
    }
}
