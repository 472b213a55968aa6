using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The customers that bear a name; several may share one.</summary>
internal sealed record NameHolders(ImmutableArray<CustomerId> Customers)
{
    /// <summary>With one more.</summary>
    public NameHolders With(CustomerId customer) => Customers.Contains(customer) ? this : new NameHolders(Customers.Add(customer));

    /// <summary>Without one; null where nobody is left.</summary>
    public NameHolders? Without(CustomerId customer) => Customers.Remove(customer) is { IsEmpty: false } left ? new NameHolders(left) : null;
}
