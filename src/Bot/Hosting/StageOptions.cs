namespace SalesBot.Bot.Hosting;

/// <summary>A stage of the pipeline as it is configured.</summary>
internal sealed class StageOptions
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Other words that people use for it.</summary>
    public IList<string> Aliases { get; init; } = [];

    /// <summary>How likely a deal in this stage is to be won, 0 to 1.</summary>
    public decimal Probability { get; set; }

    /// <summary>The fewest and the most days that a deal usually spends in it; both or neither.</summary>
    public int? UsualDaysFrom { get; set; }

    public int? UsualDaysTo { get; set; }

    /// <summary>What must be so before a deal enters it.</summary>
    public IList<CriterionOptions> EntryCriteria { get; init; } = [];

    /// <summary>What the work in this stage must produce.</summary>
    public IList<string> RequiredOutputs { get; init; } = [];
}
