using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>A rung of the ladder.</summary>
internal sealed class LadderStepOptions
{
    /// <summary>Who hears.</summary>
    public StaleAudience Audience { get; set; }

    /// <summary>Once the deal is <c>Yellow</c> or <c>Red</c>.</summary>
    public StaleState State { get; set; } = StaleState.Red;

    /// <summary>How many workdays after the first on which it was.</summary>
    public int WorkdaysLater { get; set; }
}
