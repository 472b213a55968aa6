using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>What a schedule would bring to somebody on a day.</summary>
/// <param name="Fate">Whether it would.</param>
internal sealed record SchedulePreview(PreviewFate Fate)
{
    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What.</summary>
    public Card? Card { get; init; }

    /// <summary>Why it would wait, or not be said.</summary>
    public NoticeReason Reason { get; init; }

    /// <summary>Until when it would wait, UTC.</summary>
    public DateTimeOffset? Until { get; init; }
}
