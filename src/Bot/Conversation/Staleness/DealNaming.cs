using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the deals that a name means which is all that stands in its place: of a customer, of a deal, or both.</summary>
internal sealed class DealNaming(TurnContext turn)
{
    private const int LongestName = 60;
    private const int ShortestTitle = 2;

    /// <summary>The deals that are such; null where the text is no name of a customer or deal.</summary>
    public async Task<NamedDeals?> FindAsync(string name, Func<Deal, bool> isSuch, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        // Whatever is asked about in such a sentence is a customer.
        switch (turn.Read(new Utterance { Text = Sentences.HowIs(name), Speaker = turn.Speaker.Id, Now = turn.Now }).Actions)
        {
            case [StatusAction { Customer.Value.Id: { } id } status] when await turn.Ledger.FindAsync(id, cancellationToken) is { } customer && await IsNamedAsync(customer, name, cancellationToken):
                return await OfAsync([customer], IsNameOf(customer, name) ? null : status.Deal?.Value, IsNameOf(customer, name) ? "" : name, isSuch, cancellationToken);
            case [ClarifyCustomerAction { Candidates: var candidates }]:
                return await OfAsync(await CustomersAsync(candidates, cancellationToken), null, "", isSuch, cancellationToken);
            case [ClarifyDealAction { Customer: var id }] when await turn.Ledger.FindAsync(id, cancellationToken) is { } customer:
                return await OfAsync([customer], null, IsNameOf(customer, name) ? "" : name, isSuch, cancellationToken);
            default:
                return null;
        }
    }

    private async Task<NamedDeals?> OfAsync(ImmutableArray<Customer> customers, DealId? named, string title, Func<Deal, bool> isSuch, CancellationToken cancellationToken)
    {
        if (customers.IsEmpty)
        {
            return null;
        }

        var found = new List<Deal>();
        foreach (var customer in customers)
        {
            found.AddRange((await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Where(deal => isSuch(deal) && (named is null || deal.Id == named)));
        }

        ImmutableArray<Deal> own = [.. found.Where(turn.MayChange)];
        own = own.Length > 1 && title.Length > 0 && DealTitles.Meant(title, own) is { } meant ? [meant] : own;
        return new NamedDeals(customers[0], own, own.IsEmpty && found.Count > 0 ? new Collision(customers[0], found[0].Owner) : null);
    }

    private async Task<ImmutableArray<Customer>> CustomersAsync(ImmutableArray<CustomerId> candidates, CancellationToken cancellationToken)
    {
        var customers = ImmutableArray.CreateBuilder<Customer>();
        foreach (var id in candidates.Take(Clarifying.MostChoices))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
            {
                customers.Add(customer);
            }
        }

        return customers.ToImmutable();
    }

    /// <summary>Whether it names the customer alone: which of its deals is meant, what is wanted of it tells.</summary>
    private static bool IsNameOf(Customer customer, string name)
    {
        var said = CustomerName.Normalise(name);
        return customer.Aliases.Append(customer.Name).Any(known => string.Equals(CustomerName.Normalise(known), said, StringComparison.Ordinal));
    }

    private async Task<bool> IsNamedAsync(Customer customer, string name, CancellationToken cancellationToken)
    {
        var said = CustomerName.Normalise(name);
        string[] names = [customer.Name, .. customer.Aliases];
        List<string> titles = [.. (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Select(deal => deal.Title)];
        if (names.Select(CustomerName.Normalise).Where(known => said.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length) is { } begun
            && said[begun.Length..].TrimStart('的') is { Length: >= ShortestTitle } part && titles.Exists(title => CustomerName.Normalise(title).Contains(part, StringComparison.Ordinal)))
        {
            return true;
        }

        return names.Concat(names.SelectMany(_ => titles, (customerName, title) => customerName + title)).Concat(titles)
            .Any(known => string.Equals(CustomerName.Normalise(known), said, StringComparison.Ordinal));
    }
}
