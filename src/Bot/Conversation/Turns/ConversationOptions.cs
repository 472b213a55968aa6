using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Funnels;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.ProcessMetrics;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What the company has decided about how the bot answers.</summary>
internal sealed record ConversationOptions
{
    /// <summary>The stages of a deal.</summary>
    public required Pipeline Pipeline { get; init; }

    /// <summary>The company's zone, in which days begin and end.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The clock of that zone.</summary>
    public BusinessClock Clock => new(Zone);

    /// <summary>Which days the company works.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.China;

    /// <summary>Which days somebody works, where groups or regions have calendars of their own; null where all work by the company's.</summary>
    public Func<OrganisationChart, Member, WorkCalendar>? CalendarOf { get; init; }

    /// <summary>What happens at a stage whose entry criteria are unmet.</summary>
    public GateStrictness Strictness { get; init; } = GateStrictness.Remind;

    /// <summary>What is decided about wins; null where no chat hears of them.</summary>
    public WinRules? Wins { get; init; }

    /// <summary>What is decided about rankings.</summary>
    public LeaderboardRules Leaderboards { get; init; } = LeaderboardRules.Default;

    /// <summary>Reads a fragment that changes one thing of the question before it; null where it is none.</summary>
    public Func<Utterance, SalesAction, SalesAction?> FollowUp { get; init; } = (_, _) => null;

    /// <summary>Finds out whom a message names.</summary>
    public Func<Utterance, NamesInText> Names { get; init; } = _ => NamesInText.None;

    /// <summary>What is decided about rewards; null where there are none.</summary>
    public IncentiveTerms? Incentives { get; init; }

    /// <summary>The company's schedules; null where nothing is said without being asked.</summary>
    public IScheduleBook? Schedules { get; init; }

    /// <summary>How many unasked messages a person gets on a day at most.</summary>
    public int MostADay => Schedules?.MostADay ?? 20;

    /// <summary>Which days are meant where a stage's usual days are counted.</summary>
    public DayCount StageDays { get; init; } = DayCount.Calendar;

    /// <summary>The least role that may change the stages.</summary>
    public Role PipelineEditors { get; init; } = Role.Manager;

    /// <summary>For how long an author may undo.</summary>
    public TimeSpan UndoWindow { get; init; } = Undo.DefaultWindow;

    /// <summary>The language for people of whom none is known.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>For how long 「那单」 means what was last talked of.</summary>
    public TimeSpan FocusWindow { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>For how long what is said next amends what was just recorded.</summary>
    public TimeSpan AmendWindow { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For how long a word confirms what was put forward; after that it is named once more.</summary>
    public TimeSpan ConfirmWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>For how long a picture or place that was sent first waits for the report that it belongs to; after that, only an answer places it.</summary>
    public TimeSpan EnclosureWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How far back the questions lie that can be answered, counted from the beginning of the day: what was asked yesterday can be answered all of today.</summary>
    public TimeSpan QuestionWindow { get; init; } = TimeSpan.FromDays(1);

    /// <summary>When deals are stale and who hears of it.</summary>
    public StalenessRules Staleness { get; init; } = StalenessRules.Default;

    /// <summary>What others than the owner did in a stage; null where too little is known.</summary>
    public Func<StageId, MemberId, StageLesson?> Colleagues { get; init; } = (_, _) => null;

    /// <summary>What counts as progress.</summary>
    public ProgressRule Progress { get; init; } = ProgressRule.Default;

    /// <summary>Which pauses an owner may make alone.</summary>
    public PauseRule Pauses { get; init; } = new();

    /// <summary>When a funnel says that a stage leaks.</summary>
    public FunnelRules Funnels { get; init; } = FunnelRules.Default;

    /// <summary>How far a forecast believes what is said of a deal.</summary>
    public ForecastRules Forecasts { get; init; } = ForecastRules.Default;

    /// <summary>From which stage on a field is due.</summary>
    public CompletenessRules Completeness { get; init; } = CompletenessRules.Default;

    /// <summary>What people's work is measured by.</summary>
    public ProcessRules Process { get; init; } = ProcessRules.Default;
}
