using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>How far somebody is with one target, reckoned by hand.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">What is to be reached.</param>
/// <param name="Achieved">What is reached; null where nobody knows.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Workdays">How many workdays the days have.</param>
/// <param name="Passed">How many of them are over.</param>
internal sealed record RawProgress(TargetMeasure Measure, decimal Value, decimal? Achieved, decimal Weight, int Workdays, int Passed)
{
    public bool AddsUp => Measure is not (TargetMeasure.WinRate or TargetMeasure.Repurchase or TargetMeasure.Satisfaction or TargetMeasure.ContentRate or TargetMeasure.Completeness);

    public decimal? Attained => 100m * Achieved / Value;

    public decimal? Expected => !AddsUp ? null : Workdays == 0 ? 100m : 100m * Passed / Workdays;

    public decimal? Gap => Achieved is { } achieved ? Math.Max(0, Value - achieved) : null;

    public int Left => Workdays - Passed;
}
