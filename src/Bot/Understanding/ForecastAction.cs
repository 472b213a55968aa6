using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>What the open deals are expected to bring is asked for: 本月预测.</summary>
internal sealed record ForecastAction : SalesAction
{
    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }

    /// <summary>Whose; null for those of the speaker and below, or of the scope.</summary>
    public Slot<MemberId>? Who { get; init; }
}
