using Microsoft.Extensions.Options;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Hosting;

/// <summary>The company's settings, made into what the service works with.</summary>
internal sealed class CompanyProfile(IOptions<CompanyOptions> options, IOptions<StalenessOptions>? staleness = null)
{
    public string Name => options.Value.Name;

    public Language Language => LanguageTags.Read(options.Value.Language, Language.Chinese);

    public TimeSpan UndoWindow => options.Value.UndoWindow;

    public GateStrictness GateStrictness => options.Value.GateStrictness;

    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    public BusinessClock Clock { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));

    /// <summary>When deals are stale.</summary>
    public StalenessRules Staleness { get; } = ConfiguredStaleness.RulesOf(staleness?.Value ?? new StalenessOptions(), options.Value.StaleAfterDays);

    /// <summary>What counts as progress.</summary>
    public ProgressRule Progress { get; } = ConfiguredStaleness.ProgressOf(staleness?.Value ?? new StalenessOptions());

    /// <summary>Which pauses an owner may make alone.</summary>
    public PauseRule Pauses { get; } = ConfiguredStaleness.PausesOf(staleness?.Value ?? new StalenessOptions());

    /// <summary>Which days the company works.</summary>
    public WorkCalendar Calendar { get; } = WorkCalendar.China;

    public Pipeline Pipeline { get; } = ConfiguredPipeline.Create(options.Value.Pipeline);
}
