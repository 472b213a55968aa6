using SalesBot.Domain.Leaderboards;

namespace SalesBot.Domain.Targets;

/// <summary>What is known of each measure of targets.</summary>
public static class TargetMeasures
{
    private const decimal Percent = 100m;

    /// <summary>Whether it is money, in yuan.</summary>
    public static bool IsMoney(this TargetMeasure measure) => measure is TargetMeasure.Revenue or TargetMeasure.Payments;

    /// <summary>Whether values of people and of months add up to that of the team and of the year; a rate or a mark does not.</summary>
    public static bool AddsUp(this TargetMeasure measure) =>
        measure is not (TargetMeasure.WinRate or TargetMeasure.Repurchase or TargetMeasure.Satisfaction or TargetMeasure.ContentRate or TargetMeasure.Completeness);

    /// <summary>Whether somebody has to tell what is reached, since nothing here counts it.</summary>
    public static bool IsTold(this TargetMeasure measure) => measure is TargetMeasure.Satisfaction or TargetMeasure.ContentRate;

    /// <summary>Whether values are in percent.</summary>
    public static bool IsRate(this TargetMeasure measure) => measure is TargetMeasure.WinRate or TargetMeasure.Repurchase or TargetMeasure.ContentRate or TargetMeasure.Completeness;

    /// <summary>How much of a target is passed with, in percent, where the target says nothing.</summary>
    public static decimal UsualPassMark(this TargetMeasure measure) => measure switch
    {
        TargetMeasure.Revenue => 90m,
        TargetMeasure.NewCustomers => 80m,
        TargetMeasure.Repurchase => 95m,
        _ => Percent,
    };

    /// <summary>What is reached of a measure that adds up, or of the rate of wins.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="tallies">What was done by those whose target it is.</param>
    /// <returns>Null where nothing tells it: no deal was closed, or the measure is none that tallies hold.</returns>
    public static decimal? Achieved(this TargetMeasure measure, IReadOnlyCollection<Tally> tallies) => measure switch
    {
        TargetMeasure.Revenue => tallies.Sum(tally => tally.Revenue.Yuan),
        TargetMeasure.Payments => tallies.Sum(tally => tally.Payments.Yuan),
        TargetMeasure.Wins => tallies.Sum(tally => tally.Wins),
        TargetMeasure.NewCustomers => tallies.Sum(tally => tally.NewCustomers),
        TargetMeasure.Visits => tallies.Sum(tally => tally.Visits),
        TargetMeasure.Activities => tallies.Sum(tally => tally.Activities),
        TargetMeasure.Points => tallies.Sum(tally => tally.Points),
        TargetMeasure.WinRate => Rate(tallies.Sum(tally => tally.Wins), tallies.Sum(tally => tally.Wins + tally.Losses)),
        _ => null,
    };

    /// <summary>A part of a whole, in percent with two decimals; null where there is no whole.</summary>
    public static decimal? Rate(int part, int whole) => whole == 0 ? null : decimal.Round(Percent * part / whole, 2, MidpointRounding.AwayFromZero);
}
