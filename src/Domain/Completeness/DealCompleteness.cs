using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Completeness;

/// <summary>What should be known of a deal in its stage, and how much of it is.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Due">What should be known; never empty.</param>
public sealed record DealCompleteness(Deal Deal, ImmutableArray<DueItem> Due)
{
    private const int All = 100;

    /// <summary>What is not known, in the order in which it is asked for.</summary>
    public IEnumerable<DueItem> Missing => Due.Where(item => !item.IsFilled);

    /// <summary>How much of it is known, in percent from 0 to 100, rounded down: 100 only where nothing is missing.</summary>
    public int Percent => All * Due.Count(item => item.IsFilled) / Due.Length;
}
