using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>A stage of the pipeline.</summary>
public sealed record Stage
{
    /// <summary>The longest name that people give a stage, in UTF-16 units.</summary>
    public const int NameMaxLength = 20;

    /// <summary>Which stage.</summary>
    public required StageId Id { get; init; }

    /// <summary>The company's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>Other words that people use for it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How likely a deal in this stage is to be won, 0 to 1.</summary>
    public required decimal Probability { get; init; }

    /// <summary>How many days a deal usually spends in it; which days are counted is the company's setting.</summary>
    public DayBand? UsualDays { get; init; }

    /// <summary>What must be so before a deal enters it.</summary>
    public ImmutableArray<EntryCriterion> EntryCriteria { get; init; } = [];

    /// <summary>What the work in this stage must produce, in the company's words.</summary>
    public ImmutableArray<string> RequiredOutputs { get; init; } = [];
}
