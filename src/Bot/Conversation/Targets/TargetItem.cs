using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>One measure of what is to be set.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">How much.</param>
internal sealed record TargetItem(TargetMeasure Measure, decimal Value)
{
    /// <summary>How much it counts, in percent; null where nothing is said.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Whether the value comes on top of what is set.</summary>
    public bool IsMore { get; init; }

    /// <summary>When it is passed, in percent; null where nothing is said.</summary>
    public decimal? PassMark { get; init; }
}
