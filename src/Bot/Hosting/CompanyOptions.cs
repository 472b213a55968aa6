using SalesBot.Bot.Roster;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Hosting;

/// <summary>What is the company's own: its clock, its language, its pipeline and its rules.</summary>
internal sealed class CompanyOptions
{
    public const string Section = "Company";

    /// <summary>The name that is shown.</summary>
    public string Name { get; set; } = "";

    /// <summary>The IANA zone in which business days are counted.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>What users read unless they choose otherwise: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "zh-CN";

    /// <summary>Where the organisation comes from.</summary>
    public RosterOrigin Roster { get; set; }

    /// <summary>For how long the author of a change may undo it.</summary>
    public TimeSpan UndoWindow { get; set; } = Undo.DefaultWindow;

    /// <summary>What happens when a deal is moved to a stage whose entry criteria are unmet.</summary>
    public GateStrictness GateStrictness { get; set; } = GateStrictness.Remind;

    /// <summary>After how many days without progress a deal is listed as stale.</summary>
    public int StaleAfterDays { get; set; } = 7;

    /// <summary>Which days the company works.</summary>
    public CalendarOptions WorkCalendar { get; init; } = new();

    /// <summary>The calendars of groups and regions that work by others, such as those abroad.</summary>
    public IList<OtherCalendarOptions> OtherCalendars { get; init; } = [];

    /// <summary>Which days are meant by a stage's usual days.</summary>
    public DayCount StageDays { get; set; } = DayCount.Calendar;

    /// <summary>The ready-made pipeline where <see cref="Pipeline"/> has no stages (<see cref="PipelineTemplates.Names"/>).</summary>
    public string PipelineTemplate { get; set; } = "General";

    /// <summary>The least role that may change the stages in a chat: Manager, Director or Administrator.</summary>
    public Role PipelineEditors { get; set; } = Role.Manager;

    /// <summary>The stages in order, two to twelve, five to seven as a rule; none for the template.</summary>
    public IList<StageOptions> Pipeline { get; init; } = [];
}
