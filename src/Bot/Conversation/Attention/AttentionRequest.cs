using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a text asks for about when somebody is spoken to.</summary>
/// <param name="Act">What.</param>
internal sealed record AttentionRequest(AttentionAct Act)
{
    /// <summary>Of one kind of thing; null for all.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>Until when; null until the next morning.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When the quiet hours begin, where the text says so.</summary>
    public TimeOnly? QuietFrom { get; init; }

    /// <summary>When they end, where the text says so.</summary>
    public TimeOnly? QuietTo { get; init; }

    /// <summary>The zone as it was written.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Of whom; null for the speaker.</summary>
    public Member? Member { get; init; }

    /// <summary>Whether it also says what is to become of the deals meanwhile.</summary>
    public bool IsAboutDeals { get; init; }

    /// <summary>Whether a leave takes the place of the one that is entered.</summary>
    public bool IsInstead { get; init; }

    /// <summary>The days of a leave; null where they end before they begin.</summary>
    public DayRange? Days { get; init; }
}
