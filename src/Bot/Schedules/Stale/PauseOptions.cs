namespace SalesBot.Bot.Schedules;

/// <summary>Which pauses an owner may make alone, and what they do to the count.</summary>
internal sealed class PauseOptions
{
    /// <summary>How many days a pause may last without somebody above agreeing.</summary>
    public int LongestAloneDays { get; set; } = 30;

    /// <summary>How many pauses of a deal nobody above has to agree to.</summary>
    public int MostAlone { get; set; } = 2;

    /// <summary>Whether the count begins anew when a pause ends; otherwise its days count, and a deal that slept long wakes up red.</summary>
    public bool StartClockAnew { get; set; }
}
