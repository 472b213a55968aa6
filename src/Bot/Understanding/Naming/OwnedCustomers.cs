using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Customers that belong together: those of one owner, those with a contact of one name.</summary>
internal sealed record OwnedCustomers(ImmutableArray<CustomerId> Customers)
{
    /// <summary>With one more.</summary>
    public OwnedCustomers With(CustomerId customer) => Customers.Contains(customer) ? this : new OwnedCustomers(Customers.Add(customer));

    /// <summary>Without one; null where none is left.</summary>
    public OwnedCustomers? Without(CustomerId customer) => Customers.Remove(customer) is { IsEmpty: false } left ? new OwnedCustomers(left) : null;
}
