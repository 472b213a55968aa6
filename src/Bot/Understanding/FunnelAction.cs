using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>The pipeline by stage.</summary>
internal sealed record FunnelAction : SalesAction
{
    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }

    /// <summary>Whose; null for those of the speaker and below, or of the scope.</summary>
    public Slot<MemberId>? Who { get; init; }
}
