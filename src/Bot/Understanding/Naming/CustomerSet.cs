using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Customers that something leads to: those that bear a name, those of one owner, those with a contact of one name.</summary>
internal sealed record CustomerSet(ImmutableArray<CustomerId> Customers)
{
    /// <summary>With one more.</summary>
    public CustomerSet With(CustomerId customer) => Customers.Contains(customer) ? this : new CustomerSet(Customers.Add(customer));

    /// <summary>Without one; null where none is left.</summary>
    public CustomerSet? Without(CustomerId customer) => Customers.Remove(customer) is { IsEmpty: false } left ? new CustomerSet(left) : null;
}
