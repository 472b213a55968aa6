namespace SalesBot.Bot.Schedules;

/// <summary>One schedule. What is empty is as the standard has it.</summary>
internal sealed class ScheduleOptions
{
    /// <summary>Whether it comes at all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The times of a day, <c>HH:mm</c>.</summary>
    public IList<string> Times { get; init; } = [];

    /// <summary>Instead of times, when it comes as a cron expression of Quartz; on days that are not worked it does not come all the same.</summary>
    public string Cron { get; set; } = "";

    /// <summary>The time of the same day after which it is too late, <c>HH:mm</c>; <c>never</c> where late is better than not at all.</summary>
    public string Latest { get; set; } = "";

    /// <summary>The IANA zone of its times; empty for the company's.</summary>
    public string Zone { get; set; } = "";

    /// <summary>The name of a group or region, for its people alone; empty for the whole company.</summary>
    public string Scope { get; set; } = "";

    /// <summary>The platform on which it is said; empty for the one that each person prefers.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The language; empty for each person's own.</summary>
    public string Language { get; set; } = "";
}
