using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>Whether a chat reads the customer's name, or only what kind of company it is («某头部药企»).</summary>
public sealed record CustomerMasking
{
    /// <summary>Whether names are masked wherever the chat is wider than the owner's own group.</summary>
    public bool InWideGroups { get; init; }

    /// <summary>What customers are called instead; the first that fits is used.</summary>
    public ImmutableArray<MaskedName> Names { get; init; } = [];

    /// <summary>What the customer is called where it is not named; null where nothing is said of its kind.</summary>
    public string? NameOf(Customer customer) => Names.FirstOrDefault(name => name.Fits(customer))?.Name;

    /// <summary>Whether the name is masked there.</summary>
    /// <param name="hasOutsiders">Whether people from outside the company read along; they never get the name.</param>
    /// <param name="isWide">Whether the chat is wider than the owner's own group.</param>
    /// <param name="ownerAsks">Whether the owner wants it masked.</param>
    public bool Masks(bool hasOutsiders, bool isWide, bool ownerAsks) => hasOutsiders || ownerAsks || (InWideGroups && isWide);
}
