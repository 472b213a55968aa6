using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A list of deals.</summary>
internal sealed record ListAction : SalesAction
{
    public required Slot<DealFilter> Filter { get; init; }

    public Slot<StageId>? Stage { get; init; }

    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }

    /// <summary>Whose deals; null for those of the speaker and below, or of the scope.</summary>
    public Slot<MemberId>? Who { get; init; }

    /// <summary>Only those of at least so much.</summary>
    public Slot<Money>? AtLeast { get; init; }

    /// <summary>Only those of at most so much.</summary>
    public Slot<Money>? AtMost { get; init; }

    /// <summary>Of stale ones, only those without progress for more than so many days.</summary>
    public Slot<int>? IdleDays { get; init; }

    /// <summary>What was said and is not understood; the list does without it.</summary>
    public string Unused { get; init; } = "";
}
