using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>What is behind a number or a place is asked for: 为什么我是第5.</summary>
internal sealed record WhyAction : SalesAction
{
    public Slot<Metric>? Metric { get; init; }

    public Slot<Period>? Period { get; init; }

    /// <summary>Whose number; null for the speaker's own.</summary>
    public Slot<MemberId>? Who { get; init; }

    /// <summary>The part of the organisation whose number is meant, where it is nobody's own.</summary>
    public Slot<Scope>? Part { get; init; }

    /// <summary>The place that is asked about, where one is said.</summary>
    public int? Place { get; init; }
}
