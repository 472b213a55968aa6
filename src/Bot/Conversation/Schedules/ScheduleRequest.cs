using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What a text asks for of the schedules.</summary>
/// <param name="Act">What.</param>
internal sealed record ScheduleRequest(ScheduleAct Act)
{
    /// <summary>Of which schedule; empty for all.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>On which day; null where the text names none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>For whom; null where the text names nobody.</summary>
    public Member? Member { get; init; }
}
