using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>What customers of a kind are called where they are not named: «某头部药企».</summary>
/// <param name="Name">What is read instead of the name.</param>
public sealed record MaskedName(string Name)
{
    /// <summary>Words of which the customer's full name has one; none for any name.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The customer's tier; none for any.</summary>
    public Tier? Tier { get; init; }

    /// <summary>Whether the customer is of this kind.</summary>
    public bool Fits(Customer customer) =>
        (Tier is null || customer.Tier == Tier)
        && (Words.IsEmpty || Words.Any(word => customer.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
