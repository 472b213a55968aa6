using System.Text.Json.Serialization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was last asked about figures, so that 「上个月呢」 changes only that.</summary>
/// <param name="At">When.</param>
/// <param name="Chat">In which chat.</param>
/// <param name="Kind">What it was about.</param>
internal sealed record QuestionMemory(DateTimeOffset At, ChatAddress Chat, QuestionMemoryKind Kind)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public Metric? Metric { get; init; }

    public Period? Period { get; init; }

    public Scope? Scope { get; init; }

    public RankedParts? Parts { get; init; }

    public Period? Comparison { get; init; }

    public bool IsOfNewHires { get; init; }

    public bool IsAverage { get; init; }

    public bool HasFormerTargets { get; init; }

    /// <summary>What was not understood, in a ranking by something that is not counted.</summary>
    public string What { get; init; } = "";

    /// <summary>Whose figure.</summary>
    public MemberId? Member { get; init; }

    /// <summary>Which part's figure, where what it is made of was asked.</summary>
    public Scope? Part { get; init; }

    /// <summary>The question as it was asked.</summary>
    [JsonIgnore]
    public SalesAction Action => Kind switch
    {
        QuestionMemoryKind.Board => new LeaderboardAction { Metric = Slot(Metric), Period = Slot(Period), Scope = Slot(Scope), Parts = Slot(Parts), Comparison = Slot(Comparison), IsOfNewHires = IsOfNewHires, IsAverage = IsAverage, HasFormerTargets = HasFormerTargets },
        QuestionMemoryKind.Why => new WhyAction { Metric = Slot(Metric), Period = Slot(Period), Who = Slot(Member), Part = Slot(Part) },
        QuestionMemoryKind.Progress => new ProgressAction { Period = Slot(Period), Who = Who },
        QuestionMemoryKind.Funnel => new FunnelAction { Period = Slot(Period), Scope = Slot(Scope), Who = Slot(Member) },
        QuestionMemoryKind.Forecast => new ForecastAction { Period = Slot(Period), Scope = Slot(Scope), Who = Slot(Member) },
        QuestionMemoryKind.Report => new ReportAction { Period = Slot(Period), Scope = Slot(Scope) },
        QuestionMemoryKind.Diary => new DiaryAction { Period = Slot(Period), Who = Who },
        QuestionMemoryKind.Earnings => new EarningsAction { Period = Slot(Period) },
        QuestionMemoryKind.Medals => new MedalsAction { Period = Slot(Period) },
        QuestionMemoryKind.Completeness => new CompletenessAction { Who = Who },
        _ => new UnknownBoardAction { What = new Slot<string>(What, default, 1), Period = Slot(Period), Scope = Slot(Scope), Parts = Slot(Parts) },
    };

    private Slot<Whom>? Who => Member is null && Scope is null ? null : new Slot<Whom>(new Whom(Member, Scope), default, 1);

    /// <summary>What is remembered of a question; null of anything else.</summary>
    /// <param name="action">The question.</param>
    /// <param name="before">The one before it: what is asked about its ranking is of the same metric and days.</param>
    /// <param name="at">When it was asked.</param>
    /// <param name="chat">In which chat.</param>
    public static QuestionMemory? Of(SalesAction action, QuestionMemory? before, DateTimeOffset at, ChatAddress chat) => action switch
    {
        LeaderboardAction board => new QuestionMemory(at, chat, QuestionMemoryKind.Board)
        {
            Metric = board.Metric?.Value,
            Period = board.Period?.Value,
            Scope = board.Scope?.Value,
            Parts = board.Parts?.Value,
            Comparison = board.Comparison?.Value,
            IsOfNewHires = board.IsOfNewHires,
            IsAverage = board.IsAverage,
            HasFormerTargets = board.HasFormerTargets,
        },
        WhyAction why when before?.IsFresh(at, chat) is true => before with { At = at, Kind = QuestionMemoryKind.Why, Metric = why.Metric?.Value ?? before.Metric, Period = why.Period?.Value ?? before.Period, Member = why.Who?.Value, Part = why.Part?.Value },
        WhyAction why => new QuestionMemory(at, chat, QuestionMemoryKind.Why) { Metric = why.Metric?.Value, Period = why.Period?.Value, Member = why.Who?.Value, Part = why.Part?.Value },
        ProgressAction progress => new QuestionMemory(at, chat, QuestionMemoryKind.Progress) { Period = progress.Period?.Value, Member = progress.Who?.Value.Member, Scope = progress.Who?.Value.Scope },
        FunnelAction funnel => new QuestionMemory(at, chat, QuestionMemoryKind.Funnel) { Period = funnel.Period?.Value, Scope = funnel.Scope?.Value, Member = funnel.Who?.Value },
        ForecastAction forecast => new QuestionMemory(at, chat, QuestionMemoryKind.Forecast) { Period = forecast.Period?.Value, Scope = forecast.Scope?.Value, Member = forecast.Who?.Value },
        ReportAction report => new QuestionMemory(at, chat, QuestionMemoryKind.Report) { Period = report.Period?.Value, Scope = report.Scope?.Value },
        DiaryAction diary => new QuestionMemory(at, chat, QuestionMemoryKind.Diary) { Period = diary.Period?.Value, Member = diary.Who?.Value.Member, Scope = diary.Who?.Value.Scope },
        EarningsAction earnings => new QuestionMemory(at, chat, QuestionMemoryKind.Earnings) { Period = earnings.Period?.Value },
        MedalsAction medals => new QuestionMemory(at, chat, QuestionMemoryKind.Medals) { Period = medals.Period?.Value },
        CompletenessAction completeness => new QuestionMemory(at, chat, QuestionMemoryKind.Completeness) { Member = completeness.Who?.Value.Member, Scope = completeness.Who?.Value.Scope },
        UnknownWordsAction unknown => Of(unknown.Question, before, at, chat),
        UnknownBoardAction unknown => new QuestionMemory(at, chat, QuestionMemoryKind.Unknown) { What = unknown.What.Value, Period = unknown.Period?.Value, Scope = unknown.Scope?.Value, Parts = unknown.Parts?.Value },
        _ => null,
    };

    /// <summary>The deals behind a figure of what was reached: those won in its days.</summary>
    public ListAction Deals(DateOnly today) => new()
    {
        Filter = new Slot<DealFilter>(DealFilter.Won, default, 1),
        Period = new Slot<Period>(Period ?? CalendarDays.Month(today, 0), default, 1),
        Scope = Slot(Scope),
        Who = Slot(Member),
    };

    /// <summary>What is remembered of a ranking that a button showed.</summary>
    public static QuestionMemory Of(BoardQuestion question, DateTimeOffset at, ChatAddress chat) => new(at, chat, QuestionMemoryKind.Board)
    {
        Metric = question.Metric,
        Period = new Period(question.Days.From, question.Days.To),
        Scope = question.Scope,
        Parts = question.Parts,
        Comparison = question.Compared is { } compared ? new Period(compared.From, compared.To) : null,
        IsOfNewHires = question.IsOfNewHires,
        IsAverage = question.IsAverage,
        HasFormerTargets = question.Targets == TargetsMeant.Former,
    };

    /// <summary>Whether it is still meant: not long ago, in the same chat.</summary>
    public bool IsFresh(DateTimeOffset now, ChatAddress chat) => Chat == chat && At >= now - Window;

    private static Slot<T>? Slot<T>(T? value)
        where T : struct => value is { } known ? new Slot<T>(known, default, 1) : null;

    private static Slot<T>? Slot<T>(T? value)
        where T : class => value is null ? null : new Slot<T>(value, default, 1);
}
