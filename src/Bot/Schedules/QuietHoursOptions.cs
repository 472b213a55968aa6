namespace SalesBot.Bot.Schedules;

/// <summary>When nothing is said that is not urgent.</summary>
internal sealed class QuietHoursOptions
{
    /// <summary>When they begin, <c>HH:mm</c>.</summary>
    public string From { get; set; } = "21:00";

    /// <summary>When they end, <c>HH:mm</c>; the same as <see cref="From"/> for none.</summary>
    public string To { get; set; } = "08:30";
}
