using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>A company that is sold to.</summary>
public sealed record Customer
{
    /// <summary>The longest name and alias that are kept, in UTF-16 units.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Which customer.</summary>
    public required CustomerId Id { get; init; }

    /// <summary>The full name; unique after <see cref="CustomerName.Normalise"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Short names that people really use; several customers may share one.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Who sells to the customer; none after the owner has left.</summary>
    public MemberId? Owner { get; init; }

    /// <summary>Others whom the owner lets write to the customer.</summary>
    public ImmutableArray<MemberId> SharedWith { get; init; } = [];

    /// <summary>How much the customer matters.</summary>
    public Tier Tier { get; init; } = Tier.C;

    /// <summary>The people there.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    /// <summary>First day of the running contract, in the company's zone.</summary>
    public DateOnly? ContractStart { get; init; }

    /// <summary>Last day of the running contract, in the company's zone.</summary>
    public DateOnly? ContractEnd { get; init; }

    /// <summary>Whether the customer's creation was undone; such a one is seen by nobody.</summary>
    public bool Withdrawn { get; init; }
}
