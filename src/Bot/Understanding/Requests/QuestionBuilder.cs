using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Makes the action of a question from the phrases that belong to it.</summary>
internal sealed class QuestionBuilder(Member? speaker, OrganisationChart chart)
{
    private const double Sure = 0.95;

    /// <summary>The actions; more than one where several people's progress is asked for.</summary>
    public IEnumerable<SalesAction> Build(QuestionKind kind, List<Phrase> asked)
    {
        ImmutableArray<TextSpan> spans = [.. asked.Select(phrase => phrase.Clause.Span)];
        if (UnclearWords.In(kind, asked) is var (what, part))
        {
            return [new UnknownWordsAction { What = what, Part = part, Question = Known(kind, asked, spans).First(), Spans = spans, Confidence = Sure }];
        }

        return Known(kind, asked, spans);
    }

    private IEnumerable<SalesAction> Known(QuestionKind kind, List<Phrase> asked, ImmutableArray<TextSpan> spans)
    {
        if (kind == QuestionKind.Progress)
        {
            var period = asked.Exists(phrase => phrase.Has(RequestWord.Goal)) ? OfThisYear(asked) : OfTarget(asked);
            var who = WhomReader.All(asked, speaker);
            return who.IsEmpty
                ? [new ProgressAction { Period = period, Spans = spans, Confidence = Sure }]
                : who.Select(one => new ProgressAction { Period = period, Who = one, Spans = spans, Confidence = Sure });
        }

        if (kind == QuestionKind.Funnel)
        {
            return Funnels(asked).Select(funnel => funnel with { Spans = spans, Confidence = Sure });
        }

        if (kind == QuestionKind.Forecast)
        {
            return Forecasts(asked).Select(forecast => forecast with { Spans = spans, Confidence = Sure });
        }

        return [One(kind, asked) with { Spans = spans, Confidence = Sure }];
    }

    /// <summary>The forecast of each colleague that is named, or of the part of the company.</summary>
    private IEnumerable<ForecastAction> Forecasts(List<Phrase> asked)
    {
        var forecast = new ForecastAction { Period = PeriodReader.Read(asked.Select(phrase => phrase.Clause), isAhead: true), Scope = WhomReader.Scope(asked) };
        var members = WhomReader.Members(asked, speaker);
        return members.IsEmpty ? [forecast] : members.Select(member => forecast with { Scope = null, Who = member });
    }

    /// <summary>The funnel of each colleague that is named, or of the part of the company.</summary>
    private IEnumerable<FunnelAction> Funnels(List<Phrase> asked)
    {
        var funnel = new FunnelAction { Period = PeriodOf(asked), Scope = WhomReader.Scope(asked) };
        var members = WhomReader.Members(asked, speaker);
        return members.IsEmpty ? [funnel] : members.Select(member => funnel with { Scope = null, Who = member });
    }

    /// <summary>「12月目标」 in May: targets are of this year, behind or ahead, where no other is named.</summary>
    private static Slot<Period>? OfThisYear(List<Phrase> asked)
    {
        var behind = OfTarget(asked);
        return behind is not null && PeriodReader.Read(asked.Select(phrase => phrase.Clause), isAhead: true) is { } ahead && behind.Value.From.Year < ahead.Value.From.Year && ahead.Value.From.Year == asked[0].Clause.Today.Year ? ahead : behind;
    }

    private SalesAction One(QuestionKind kind, List<Phrase> asked) => kind switch
    {
        QuestionKind.Ranking => Ranking(asked),
        QuestionKind.UnknownRanking => UnknownRanking(asked),
        QuestionKind.Why => Why(asked),
        QuestionKind.Completeness => new CompletenessAction { Who = WhomReader.All(asked, speaker) is [var whose, ..] ? whose : null },
        QuestionKind.Medals => new MedalsAction { Period = OfTarget(asked) },
        QuestionKind.Report => Report(asked),
        QuestionKind.Process => new ProcessMetricsAction { Who = WhomReader.All(asked, speaker) is [var worker, ..] ? worker : null, AsksMeaning = asked.Exists(phrase => phrase.Has(RequestWord.Meaning)) },
        QuestionKind.Earnings => new EarningsAction { Period = OfTarget(asked) },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Several actions may come of this."),
    };

    private LeaderboardAction Ranking(List<Phrase> asked)
    {
        var parts = new PartsReader(asked, speaker, chart);
        var (period, comparison) = ComparisonReader.Read(asked, CalendarDays.Month(asked[0].Clause.Today, 0), isAhead: asked.Exists(phrase => phrase.Has(RequestWord.Versus)) && PeriodReader.IsNearerAhead([.. asked.Select(phrase => phrase.Clause)]));
        var isAverage = asked.Exists(phrase => phrase.Has(RequestWord.Average) || (phrase.Has(RequestWord.Parts) && phrase.Tokens.Exists(token => token.Word == RequestWord.Filler && phrase.TextOf(token) is "平均")));
        return new LeaderboardAction
        {
            Metric = MetricReader.Read(asked) ?? (asked.Exists(phrase => RankingGrammar.IsOfReached(phrase) || RankingGrammar.IsOfGoals(phrase)) ? new Slot<Metric>(Metric.Attainment, asked[0].Clause.Span, Sure) : null),
            Period = period ?? SpanOf(asked, RequestWord.Board),
            Scope = parts.Scope,
            Parts = parts.Parts ?? (isAverage ? new Slot<RankedParts>(RankedParts.Groups, default, Sure) : null),
            IsAverage = isAverage,
            IsOfNewHires = asked.Exists(phrase => phrase.Has(RequestWord.Newcomer)),
            HasFormerTargets = asked.Exists(phrase => phrase.Has(RequestWord.FormerGoal)),
            Comparison = comparison,
            AsksPlace = parts.AsksPlace,
            Who = parts.Other,
        };
    }

    private UnknownBoardAction UnknownRanking(List<Phrase> asked)
    {
        var parts = new PartsReader(asked, speaker, chart);
        var (clause, measure) = asked.Select(phrase => (phrase.Clause, Measure: UnknownMeasure.In(phrase))).First(entry => entry.Measure is not null);
        return UnknownRanking(clause, measure!.Value) with { Period = PeriodOf(asked), Scope = parts.Scope, Parts = parts.Parts };
    }

    /// <summary>What is offered instead of a ranking by the stretch of the clause.</summary>
    public static UnknownBoardAction UnknownRanking(Marking.Clause clause, TextSpan measure) => new()
    {
        What = new Slot<string>(clause.WholeOriginal.Substring(measure.Start, measure.Length), measure, Sure),
        Nearest = NearestMetrics.Of(clause.WholeText.Slice(measure.Start, measure.Length).ToString()),
    };

    private WhyAction Why(List<Phrase> asked)
    {
        var who = WhomReader.All(asked, speaker).FirstOrDefault(whom => whom.Value.Member is not null);
        return new WhyAction
        {
            Metric = MetricReader.Read(asked),
            Period = PeriodOf(asked),
            Who = who is null ? null : new Slot<MemberId>(who.Value.Member!.Value, who.Span, Sure),
            Part = who is null && !asked.Exists(phrase => phrase.Has(RequestWord.Me)) ? WhomReader.Scope(asked) : null,
            Place = who is null ? PlaceOf(asked) : null,
        };
    }

    /// <summary>The place that is told; of 从第二掉到第四 the one that is reached.</summary>
    private static int? PlaceOf(List<Phrase> asked)
    {
        int? first = null;
        foreach (var phrase in asked)
        {
            foreach (var token in phrase.Tokens.Where(token => PlaceOf(token) is not null))
            {
                if (phrase.Clause.IsPrecededBy(token.Span.Start, "到"))
                {
                    return PlaceOf(token);
                }

                first ??= PlaceOf(token);
            }
        }

        return first;
    }

    /// <summary>A report by its name: of the week where none is named, it is of this one.</summary>
    private static ReportAction Report(List<Phrase> asked)
    {
        var named = asked.SelectMany(phrase => PeriodReader.All(phrase.Clause, isAhead: false)).LastOrDefault() ?? PeriodReader.Read(asked.Select(phrase => phrase.Clause), isAhead: true);
        return new ReportAction { Period = named ?? SpanOf(asked, RequestWord.Report), Scope = WhomReader.Scope(asked) };
    }

    /// <summary>「周报」, 「月榜」: the name itself says of which days.</summary>
    private static Slot<Period>? SpanOf(List<Phrase> asked, RequestWord named)
    {
        foreach (var phrase in asked)
        {
            if (phrase.Tokens.Find(token => token.Word == named) is { } word)
            {
                var name = phrase.TextOf(word);
                var today = phrase.Clause.Today;
                return name.Contains('周') ? new Slot<Period>(CalendarDays.Week(today, 0), word.Span, Sure)
                    : name.Contains('月') ? new Slot<Period>(CalendarDays.Month(today, 0), word.Span, Sure)
                    : name.Contains('季') ? new Slot<Period>(CalendarDays.Quarter(today, 0), word.Span, Sure)
                    : name.Contains('年') ? new Slot<Period>(CalendarDays.Year(today, 0), word.Span, Sure)
                    : name is "日榜" ? new Slot<Period>(new Period(today, today), word.Span, Sure)
                    : null;
            }
        }

        return null;
    }

    private static int? PlaceOf(RequestToken token) => token.Place ?? (token.Word == RequestWord.First ? 1 : null);

    /// <summary>「最近完成得怎么样」: there is no target of lately, nor pay; the usual period is meant.</summary>
    private static Slot<Period>? OfTarget(List<Phrase> asked) =>
        PeriodOf(asked) is { } period && !asked.Exists(phrase => PeriodReader.IsLately(phrase.Clause, period.Span)) ? period : null;

    private static Slot<Period>? PeriodOf(List<Phrase> asked) => PeriodReader.Read(asked.Select(phrase => phrase.Clause));
}
