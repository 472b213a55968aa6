namespace SalesBot.Domain.Targets;

/// <summary>How far somebody is with a target of any measure, and how fast they have to go, counted in workdays.</summary>
public sealed record TargetProgress
{
    private const decimal Percent = 100m;

    /// <summary>What is counted.</summary>
    public required TargetMeasure Measure { get; init; }

    /// <summary>What is to be reached; above zero.</summary>
    public required decimal Value { get; init; }

    /// <summary>What is reached; null where nobody knows, which is not zero.</summary>
    public required decimal? Achieved { get; init; }

    /// <summary>How many workdays the period has.</summary>
    public required int Workdays { get; init; }

    /// <summary>How many of them are over.</summary>
    public required int Passed { get; init; }

    /// <summary>How much has to be reached to pass, in percent.</summary>
    public required decimal PassMark { get; init; }

    /// <summary>How much it counts among others, in percent; 0 where nothing is said.</summary>
    public decimal Weight { get; init; }

    /// <summary>How many workdays are left, today with them.</summary>
    public int Left => Workdays - Passed;

    /// <summary>What is reached, in percent of the target.</summary>
    public decimal? Attained => Achieved is { } achieved ? Percent * achieved / Value : null;

    /// <summary>What should be reached by now, in percent of the target; null for what does not grow from day to day.</summary>
    public decimal? Expected => !Measure.AddsUp() ? null : Workdays == 0 ? Percent : Percent * Passed / Workdays;

    /// <summary>How much is missing; zero once it is reached.</summary>
    public decimal? Gap => Achieved is { } achieved ? Math.Max(0, Value - achieved) : null;

    /// <summary>Whether enough is reached to pass.</summary>
    public bool? HasPassed => Attained is { } attained ? attained >= PassMark : null;

    /// <summary>Whether less is reached than should be.</summary>
    public bool IsBehind => Attained is { } attained && Expected is { } expected && attained < expected;

    /// <summary>Before so many workdays are over, nothing can be said of where it leads.</summary>
    public const int FewestDays = 5;

    /// <summary>What will be reached in the end at the pace so far, today counted as a day of work; null where that has no meaning or too few days are over.</summary>
    public decimal? Projected =>
        Measure.AddsUp() && Achieved is { } achieved && Passed >= FewestDays && Left > 0 ? achieved * Workdays / (Passed + 1) : null;

    /// <summary>What each workday left has to bring, rounded up to hundredths; null where that has no meaning, or no day is left and something is missing.</summary>
    public decimal? NeededADay =>
        !Measure.AddsUp() || Gap is not { } gap ? null
        : gap == 0 ? 0
        : Left <= 0 ? null
        : decimal.Ceiling(Percent * gap / Left) / Percent;
}
