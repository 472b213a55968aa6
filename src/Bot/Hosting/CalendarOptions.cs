namespace SalesBot.Bot.Hosting;

/// <summary>Which days are worked. What is empty is as China's law and the usual week have it.</summary>
internal sealed class CalendarOptions
{
    /// <summary>China's law: each year needs its notice, and those of 2025 and 2026 are known.</summary>
    public const string China = "CN";

    /// <summary>No law: the week, and what files and company days say.</summary>
    public const string NoCountry = "none";

    /// <summary>What stands in <see cref="Address"/> for the year.</summary>
    public const string YearInAddress = "{year}";

    /// <summary><see cref="China"/> or <see cref="NoCountry"/>.</summary>
    public string Country { get; set; } = China;

    /// <summary>The days of the week that are not worked; none for Saturday and Sunday.</summary>
    public IList<DayOfWeek> RestDays { get; init; } = [];

    /// <summary>A folder with a file for each further year, <c>*.json</c>; it is looked at every minute.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The address of a year's file, with <see cref="YearInAddress"/> in it; this year's and the next one's are fetched daily.</summary>
    public string Address { get; set; } = "";

    /// <summary>The company's own days off, ISO 8601.</summary>
    public IList<string> DaysOff { get; init; } = [];

    /// <summary>Days that the company works although they would be off, ISO 8601.</summary>
    public IList<string> DaysWorked { get; init; } = [];
}
