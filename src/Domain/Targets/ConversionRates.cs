using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Targets;

/// <summary>How much work a deal has taken: what was done and won in the same days.</summary>
/// <param name="Wins">How many deals were won: how much the rates can be trusted.</param>
/// <param name="Revenue">What they are worth.</param>
/// <param name="Quotes">How many quotations were made.</param>
/// <param name="Conversations">How many real conversations: visits, calls, conferences, demonstrations.</param>
public sealed record ConversionRates(int Wins, Money Revenue, int Quotes, int Conversations)
{
    /// <summary>How many of the conversations were visits.</summary>
    public int Visits { get; init; }

    /// <summary>How many of the conversations were demonstrations.</summary>
    public int Demos { get; init; }

    /// <summary>Over how many days back they are counted.</summary>
    public const int Days = 90;

    /// <summary>With fewer wins than these, a person's own rates say too little.</summary>
    public const int FewestWins = 10;

    /// <summary>The rates of those who did all that.</summary>
    public static ConversionRates Of(IReadOnlyCollection<Tally> tallies) => new(
        tallies.Sum(tally => tally.Wins),
        Money.FromFen(tallies.Sum(tally => tally.Revenue.Fen)),
        tallies.Sum(tally => tally.Quotes),
        tallies.Sum(tally => tally.Visits + tally.Calls + tally.Meetings + tally.Demos))
    {
        Visits = tallies.Sum(tally => tally.Visits),
        Demos = tallies.Sum(tally => tally.Demos),
    };

    /// <summary>The person's own rates where they rest on enough wins, else the team's where it has won anything; else null.</summary>
    public static ConversionRates? Choose(ConversionRates own, ConversionRates? team) =>
        own.Wins >= FewestWins ? own : team is { Wins: > 0 } ? team : null;
}
