using System.Runtime.InteropServices;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What several tallies come to: of one member in several groups, or of a group, a region, the company.</summary>
public readonly record struct TallySum
{
    private const decimal Percent = 100m;

    /// <summary>What the deals signed are worth.</summary>
    public Money Revenue { get; private init; }

    /// <summary>How many deals were signed.</summary>
    public int Wins { get; private init; }

    /// <summary>How many deals were lost.</summary>
    public int Losses { get; private init; }

    /// <summary>How many customers are new.</summary>
    public int NewCustomers { get; private init; }

    /// <summary>What customers have paid.</summary>
    public Money Payments { get; private init; }

    /// <summary>How often somebody was thanked for help.</summary>
    public int Thanks { get; private init; }

    /// <summary>Points.</summary>
    public int Points { get; private init; }

    /// <summary>How many visits were made.</summary>
    public int Visits { get; private init; }

    /// <summary>How many telephone calls.</summary>
    public int Calls { get; private init; }

    /// <summary>How many demonstrations.</summary>
    public int Demos { get; private init; }

    /// <summary>How many quotations.</summary>
    public int Quotes { get; private init; }

    /// <summary>How many activities of any kind.</summary>
    public int Activities { get; private init; }

    /// <summary>What a deal signed is worth on the average, in fen; null without any.</summary>
    public decimal? AverageDeal => Wins == 0 ? null : (decimal)Revenue.Fen / Wins;

    /// <summary>With one tally more.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public TallySum With(Tally tally) => checked(new TallySum
    {
        Revenue = Revenue + tally.Revenue,
        Wins = Wins + tally.Wins,
        Losses = Losses + tally.Losses,
        NewCustomers = NewCustomers + tally.NewCustomers,
        Payments = Payments + tally.Payments,
        Thanks = Thanks + tally.Thanks,
        Points = Points + tally.Points,
        Visits = Visits + tally.Visits,
        Calls = Calls + tally.Calls,
        Demos = Demos + tally.Demos,
        Quotes = Quotes + tally.Quotes,
        Activities = Activities + tally.Activities,
    });

    /// <summary>Deals signed out of those signed or lost, in percent; null where too few were closed for that to mean anything.</summary>
    /// <param name="least">How many have to be closed, at least 1.</param>
    public decimal? WinRate(int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 1);
        var closed = Wins + Losses;
        return closed < least ? null : Percent * Wins / closed;
    }

    /// <summary>The sums of the tallies of each key.</summary>
    /// <param name="tallies">The tallies.</param>
    /// <param name="keyOf">Whose a tally is; null for one that is left out.</param>
    public static IReadOnlyDictionary<TKey, TallySum> By<TKey>(IEnumerable<Tally> tallies, Func<Tally, TKey?> keyOf)
        where TKey : struct
    {
        var sums = new Dictionary<TKey, TallySum>();
        foreach (var tally in tallies)
        {
            if (keyOf(tally) is { } key)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
                sum = sum.With(tally);
            }
        }

        return sums;
    }
}
