using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Forecasts;

/// <summary>What some days will have brought when they are over: what people say beside what the evidence says, and the two ends.</summary>
public sealed record Forecast
{
    /// <summary>Which days.</summary>
    public required DayRange Days { get; init; }

    /// <summary>What has been signed in them so far.</summary>
    public required Money Won { get; init; }

    /// <summary>The open deals that are expected in these days, that with the largest gap first.</summary>
    public required ImmutableArray<ForecastLine> Lines { get; init; }

    /// <summary>Open deals that were expected before these days: nobody has said anew when they come.</summary>
    public ImmutableArray<Deal> Overdue { get; init; } = [];

    /// <summary>How many open deals nobody has said a day of.</summary>
    public int Undated { get; init; }

    /// <summary>How many of those expected in these days rest, and are left out.</summary>
    public int Resting { get; init; }

    /// <summary>How many of the lines have no amount.</summary>
    public int Unpriced => Lines.Count(line => line.Case.Deal.Amount is null);

    /// <summary>What people say: what is signed, and all that is expected, in full.</summary>
    public Money Stated => Sum(Won, Lines.Select(line => line.Stated));

    /// <summary>What the evidence says: what is signed, and each expected deal as likely as it is.</summary>
    public Money Weighted => Sum(Won, Lines.Select(line => line.Weighted));

    /// <summary>Nothing more comes.</summary>
    public Money Worst => Won;

    /// <summary>All comes that is expected by the last of these days, what is overdue with it.</summary>
    public Money Best => Sum(Stated, Overdue.Select(deal => deal.Amount ?? Money.Zero));

    /// <summary>The forecast on a day.</summary>
    /// <param name="days">For which days.</param>
    /// <param name="won">What has been signed in them so far.</param>
    /// <param name="open">All open deals; closed ones are passed over.</param>
    /// <param name="odds">How likely the stages are.</param>
    /// <param name="rules">How far it is believed what is said.</param>
    /// <param name="today">The day on which it is looked at.</param>
    public static Forecast Of(DayRange days, Money won, IEnumerable<ForecastCase> open, StageOdds odds, ForecastRules rules, DateOnly today)
    {
        List<ForecastCase> known = [.. open.Where(each => each.Deal.IsOpen)];
        List<ForecastCase> due = [.. known.Where(each => each.Deal.ExpectedClose is { } close && days.Contains(close))];
        return new Forecast
        {
            Days = days,
            Won = won,
            Lines =
            [
                .. due.Where(each => !each.Deal.IsPausedOn(today)).Select(each => ForecastLine.Of(each, odds, rules, today))
                    .OrderByDescending(line => line.Gap).ThenByDescending(line => line.Stated).ThenBy(line => line.Case.Deal.Id.Value, StringComparer.Ordinal),
            ],
            Overdue = [.. known.Where(each => each.Deal.ExpectedClose < days.From && !each.Deal.IsPausedOn(today)).Select(each => each.Deal)],
            Undated = known.Count(each => each.Deal.ExpectedClose is null),
            Resting = due.Count(each => each.Deal.IsPausedOn(today)),
        };
    }

    private static Money Sum(Money first, IEnumerable<Money> others) => others.Aggregate(first, (sum, money) => sum + money);
}
