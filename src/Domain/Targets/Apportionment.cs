using System.Collections.Immutable;
using System.Numerics;

namespace SalesBot.Domain.Targets;

/// <summary>Splits a whole by weights without losing anything: by largest remainder.</summary>
public static class Apportionment
{
    private const int Scale = 1_000_000;

    /// <summary>
    /// The parts, which add up to the whole exactly; each is a multiple of the unit, save that of the greatest weight, which takes what the whole has beyond
    /// multiples. A greater weight never has the smaller part; of equal ones, the first has what is left over.
    /// </summary>
    /// <param name="whole">What is split; not negative.</param>
    /// <param name="weights">The weights; none negative, not all zero, with six decimals at most.</param>
    /// <param name="unit">The smallest amount that is given; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not as said.</exception>
    public static ImmutableArray<decimal> Split(decimal whole, IReadOnlyList<decimal> weights, decimal unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        if (weights.Any(weight => weight < 0) || weights.All(weight => weight == 0))
        {
            throw new ArgumentOutOfRangeException(nameof(weights), "No weight may be negative, and one at least must be above zero.");
        }

        var exact = weights.Select(weight => new BigInteger(decimal.Truncate(weight * Scale))).ToList();
        var sum = exact.Aggregate(BigInteger.Zero, (total, weight) => total + weight);

        var units = new BigInteger(decimal.Truncate(whole / unit));
        var parts = exact.ConvertAll(weight => BigInteger.Divide(units * weight, sum));
        var left = (int)(units - parts.Aggregate(BigInteger.Zero, (total, part) => total + part));
        foreach (var place in Enumerable.Range(0, exact.Count).OrderByDescending(place => units * exact[place] % sum).ThenBy(place => place).Take(left))
        {
            parts[place]++;
        }

        var beyond = whole - ((decimal)units * unit);
        var greatest = exact.IndexOf(exact.Max());
        return [.. parts.Select((part, place) => ((decimal)part * unit) + (place == greatest ? beyond : 0))];
    }
}
