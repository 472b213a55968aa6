using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>When deals are stale, who hears of it, and what ends it. What is empty is as the standard has it.</summary>
internal sealed class StalenessOptions
{
    public const string Section = "Staleness";

    /// <summary>Days that an industry is used to: <c>SaaS</c> (key customers 14, others 30) or <c>FMCG</c> (7 and 14); empty for the standard (7).</summary>
    public string Preset { get; set; } = "";

    /// <summary>From how many days without progress on a deal is yellow; 0 for five sevenths of <see cref="RedAfterDays"/>.</summary>
    public int YellowAfterDays { get; set; }

    /// <summary>After more than how many days it is red; 0 for the preset's, else <c>Company:StaleAfterDays</c>.</summary>
    public int RedAfterDays { get; set; }

    /// <summary>Which days are counted.</summary>
    public DayCount Counted { get; set; } = DayCount.Calendar;

    /// <summary>From how many yuan on a deal is of high value and red after 7 days; 0 for none.</summary>
    public decimal HighValueFrom { get; set; }

    /// <summary>The ids of the stages that show a high intent, in which a deal is red after 3 days.</summary>
    public IList<string> HighIntentStages { get; init; } = [];

    /// <summary>Days of some deals; the first that fit count, before all above.</summary>
    public IList<SpecialDaysOptions> Special { get; init; } = [];

    /// <summary>Who hears when; none for the standard.</summary>
    public IList<LadderStepOptions> Ladder { get; init; } = [];

    /// <summary>What counts as progress.</summary>
    public ProgressOptions Progress { get; init; } = new();

    /// <summary>Which pauses an owner may make alone.</summary>
    public PauseOptions Pauses { get; init; } = new();
}
