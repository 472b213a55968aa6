using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Schedules;

/// <summary>Which rankings a group chat gets by itself.</summary>
internal sealed class BoardChatOptions
{
    /// <summary>The platform of the chat.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The platform's id of the chat, as it is bound.</summary>
    public string Id { get; set; } = "";

    /// <summary>What is ranked, a ranking each.</summary>
    public IList<Metric> Metrics { get; init; } = [];

    /// <summary>How many places from the first on.</summary>
    public int Top { get; set; } = 5;

    /// <summary>Whether it gets the month's so far on each workday.</summary>
    public bool Daily { get; set; }

    /// <summary>Whether it gets the week's at its end.</summary>
    public bool Weekly { get; set; } = true;

    /// <summary>At which times it gets the month's so far, HH:mm; none for those of the schedule.</summary>
    public IList<string> DailyTimes { get; init; } = [];

    /// <summary>On which days of the week it gets the month's so far; none for each workday.</summary>
    public IList<DayOfWeek> DailyOn { get; init; } = [];

    /// <summary>At which times it gets the week's, HH:mm; none for those of the schedule.</summary>
    public IList<string> WeeklyTimes { get; init; } = [];
}
