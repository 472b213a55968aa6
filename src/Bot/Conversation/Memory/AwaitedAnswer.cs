using System.Text.Json.Serialization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What the next free text is taken for, unless it is a command of its own.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="At">When it was asked.</param>
internal sealed record AwaitedAnswer(AwaitedKind Kind, DateTimeOffset At)
{
    /// <summary>The deal that was asked about.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The entry criterion that was asked for.</summary>
    public CriterionId? Criterion { get; init; }

    /// <summary>The amount that was told only roughly.</summary>
    public VagueAmount? Vague { get; init; }

    /// <summary>Why, where that was said before the rest.</summary>
    public string? Reason { get; init; }

    /// <summary>The list of missing data that asks.</summary>
    public FixMemory? Fix { get; init; }

    /// <summary>Whether it is about letting a deal be for a while.</summary>
    [JsonIgnore]
    public bool IsOfPatience => Kind is AwaitedKind.MoreTimeReason or AwaitedKind.PauseReason or AwaitedKind.PauseUntil;

    /// <summary>Of what somebody wants to be reminded, with the customer's name.</summary>
    public string? Reminder { get; init; }

    /// <summary>The proposal that was asked about.</summary>
    public string? Proposal { get; init; }
}
