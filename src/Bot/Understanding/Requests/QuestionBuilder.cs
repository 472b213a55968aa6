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
        if (kind == QuestionKind.Progress)
        {
            var period = PeriodOf(asked);
            var who = WhomReader.All(asked, speaker);
            return who.IsEmpty
                ? [new ProgressAction { Period = period, Spans = spans, Confidence = Sure }]
                : who.Select(one => new ProgressAction { Period = period, Who = one, Spans = spans, Confidence = Sure });
        }

        return [One(kind, asked) with { Spans = spans, Confidence = Sure }];
    }

    private SalesAction One(QuestionKind kind, List<Phrase> asked) => kind switch
    {
        QuestionKind.Ranking => Ranking(asked),
        QuestionKind.UnknownRanking => UnknownRanking(asked),
        QuestionKind.Why => Why(asked),
        QuestionKind.Funnel => new FunnelAction { Period = PeriodOf(asked), Scope = WhomReader.Scope(asked) },
        QuestionKind.Forecast => new ForecastAction { Period = PeriodReader.Read(asked.Select(phrase => phrase.Clause), isAhead: true), Scope = WhomReader.Scope(asked) },
        QuestionKind.Completeness => new CompletenessAction { Who = WhomReader.All(asked, speaker) is [var whose, ..] ? whose : null },
        QuestionKind.Medals => new MedalsAction { Period = PeriodOf(asked) },
        QuestionKind.Earnings => new EarningsAction { Period = PeriodOf(asked) },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Several actions may come of this."),
    };

    private LeaderboardAction Ranking(List<Phrase> asked)
    {
        var parts = new PartsReader(asked, speaker, chart);
        var (period, comparison) = ComparisonReader.Read(asked, CalendarDays.Month(asked[0].Clause.Today, 0));
        return new LeaderboardAction
        {
            Metric = MetricReader.Read(asked),
            Period = period,
            Scope = parts.Scope,
            Parts = parts.Parts,
            Comparison = comparison,
            AsksPlace = parts.AsksPlace,
            Who = parts.Other,
        };
    }

    private static UnknownBoardAction UnknownRanking(List<Phrase> asked)
    {
        var (clause, measure) = asked.Select(phrase => (phrase.Clause, Measure: UnknownMeasure.In(phrase))).First(entry => entry.Measure is not null);
        return UnknownRanking(clause, measure!.Value) with { Period = PeriodOf(asked) };
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
            Place = who is null ? asked.SelectMany(phrase => phrase.Tokens).Select(PlaceOf).FirstOrDefault(place => place is not null) : null,
        };
    }

    private static int? PlaceOf(RequestToken token) => token.Place ?? (token.Word == RequestWord.First ? 1 : null);

    private static Slot<Period>? PeriodOf(List<Phrase> asked) => PeriodReader.Read(asked.Select(phrase => phrase.Clause));
}
