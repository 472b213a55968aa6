using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>What understanding needs to know of a customer.</summary>
internal sealed record CatalogueCustomer
{
    /// <summary>Which customer.</summary>
    public required CustomerId Id { get; init; }

    /// <summary>The full name, as written.</summary>
    public required string Name { get; init; }

    /// <summary>The full name, its short forms and the aliases, folded.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Who sells to the customer.</summary>
    public required MemberId? Owner { get; init; }

    /// <summary>Others who may write to the customer.</summary>
    public required ImmutableArray<MemberId> SharedWith { get; init; }

    /// <summary>The people there.</summary>
    public required ImmutableArray<CatalogueContact> Contacts
    {
        get;
        init
        {
            field = value;
            Titles = PersonNames.CalledBy(value);
        }
    }

    /// <summary>What the people there may be called by (<see cref="PersonNames.CalledBy"/>).</summary>
    public ulong Titles { get; private init; }

    /// <summary>Its deals in the catalogue's order.</summary>
    public ImmutableArray<CatalogueDeal> Deals { get; init; } = [];

    /// <summary>Its place in the catalogue's order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What understanding needs of the customer.</summary>
    public static CatalogueCustomer Of(Customer customer, int ordinal, ImmutableArray<CatalogueDeal> deals) => new()
    {
        Id = customer.Id,
        Name = customer.Name,
        Names = CompanyNames.Of(customer),
        Owner = customer.Owner,
        SharedWith = customer.SharedWith,
        Contacts = customer.Contacts.IsEmpty ? [] : [.. customer.Contacts.Select(contact => new CatalogueContact(TextFolding.Fold(contact.Name), TextFolding.Fold(contact.Title ?? "")))],
        Deals = deals,
        Ordinal = ordinal,
    };

    /// <summary>Those of the customers whom the member sells to.</summary>
    public static ImmutableArray<CatalogueCustomer> OwnedBy(MemberId member, ImmutableArray<CatalogueCustomer> customers)
    {
        var count = 0;
        foreach (var customer in customers)
        {
            count += customer.Owner == member ? 1 : 0;
        }

        if (count == 0 || count == customers.Length)
        {
            return count == 0 ? [] : customers;
        }

        var owned = ImmutableArray.CreateBuilder<CatalogueCustomer>(count);
        foreach (var customer in customers)
        {
            if (customer.Owner == member)
            {
                owned.Add(customer);
            }
        }

        return owned.MoveToImmutable();
    }

    /// <summary>Whether it is the same customer: a catalogue has each once.</summary>
    public bool Equals(CatalogueCustomer? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Whether it is found by the same names, people and deals as another.</summary>
    public bool IsFoundAs(CatalogueCustomer other) =>
        Names.AsSpan().SequenceEqual(other.Names.AsSpan())
        && Contacts.AsSpan().SequenceEqual(other.Contacts.AsSpan())
        && Deals.Length == other.Deals.Length
        && Deals.Zip(other.Deals, static (deal, otherDeal) => deal.Id == otherDeal.Id).All(static same => same);
}
