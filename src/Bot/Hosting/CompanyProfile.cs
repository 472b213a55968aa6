using Microsoft.Extensions.Options;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Hosting;

/// <summary>The company's settings, made into what the service works with.</summary>
/// <param name="options">The settings.</param>
/// <param name="calendars">The calendars that follow what is fetched and added; null for those of the settings alone.</param>
/// <param name="staleness">When deals are stale; null for the standard.</param>
internal sealed class CompanyProfile(IOptions<CompanyOptions> options, CompanyCalendars? calendars = null, IOptions<StalenessOptions>? staleness = null)
{
    private readonly CompanyCalendars calendars = calendars ?? new CompanyCalendars(options);

    private volatile Pipeline pipeline = ConfiguredPipeline.Of(options.Value);

    public string Name => options.Value.Name;

    public Language Language => LanguageTags.Read(options.Value.Language, Language.Chinese);

    public TimeSpan UndoWindow => options.Value.UndoWindow;

    public GateStrictness GateStrictness => options.Value.GateStrictness;

    /// <summary>The least role that may change the stages in a chat.</summary>
    public Role PipelineEditors => options.Value.PipelineEditors;

    /// <summary>Which days are meant by a stage's usual days.</summary>
    public DayCount StageDays => options.Value.StageDays;

    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    public BusinessClock Clock { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));

    /// <summary>When deals are stale.</summary>
    public StalenessRules Staleness { get; } = ConfiguredStaleness.RulesOf(staleness?.Value ?? new StalenessOptions(), options.Value.StaleAfterDays);

    /// <summary>What counts as progress.</summary>
    public ProgressRule Progress { get; } = ConfiguredStaleness.ProgressOf(staleness?.Value ?? new StalenessOptions());

    /// <summary>Which pauses an owner may make alone.</summary>
    public PauseRule Pauses { get; } = ConfiguredStaleness.PausesOf(staleness?.Value ?? new StalenessOptions());

    /// <summary>Which days the company works, as far as is known now: another object as soon as a year is added.</summary>
    public WorkCalendar Calendar => calendars.Company;

    /// <summary>Which days the member works.</summary>
    public WorkCalendar CalendarOf(OrganisationChart chart, Member member) => calendars.Of(chart, member);

    /// <summary>Which days the member works; of one who is not in the chart, the company's.</summary>
    public WorkCalendar CalendarOf(OrganisationChart chart, MemberId member) => chart.Find(member) is { } found ? CalendarOf(chart, found) : Calendar;

    /// <summary>The stages: those of the settings, until somebody changes them in a chat.</summary>
    public Pipeline Pipeline => pipeline;

    /// <summary>From now on the stages are these.</summary>
    public void Follow(Pipeline changed) => pipeline = changed;
}
