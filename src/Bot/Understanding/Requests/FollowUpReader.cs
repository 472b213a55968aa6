using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads a fragment that changes one thing of the question before it: 按区域呢, 上个月呢, 那李敏呢, 换成拜访, 为什么.</summary>
/// <remarks>What is a question by itself is none: the reader of messages reads it.</remarks>
internal sealed class FollowUpReader(Catalogue catalogue)
{
    private const int LongestFragment = 24;

    private static readonly RequestWord[] OfWholeQuestions =
    [
        RequestWord.Other, RequestWord.You, RequestWord.Unreal, RequestWord.No, RequestWord.Name, RequestWord.Figure, RequestWord.Position, RequestWord.Champion, RequestWord.First, RequestWord.Superlative,
        RequestWord.TopCount, RequestWord.Goal, RequestWord.Fulfil, RequestWord.Pace, RequestWord.Gap, RequestWord.Funnel, RequestWord.Pipe, RequestWord.ByStage, RequestWord.Reward, RequestWord.Medal, RequestWord.Income,
        RequestWord.Versus, RequestWord.Forecast, RequestWord.Expected, RequestWord.Missing, RequestWord.Who, RequestWord.WhoMore, RequestWord.HowMuch, RequestWord.Deals, RequestWord.Lead, RequestWord.Place, RequestWord.Above,
    ];

    private readonly OrganisationNames names = catalogue.Organisation;

    /// <summary>The whole question that is meant, or null where the text is no such fragment.</summary>
    /// <param name="utterance">The text, and who says it when.</param>
    /// <param name="before">The question before it.</param>
    public SalesAction? Read(Utterance utterance, SalesAction before)
    {
        before = before is UnknownWordsAction unclear ? unclear.Question : before;
        var folded = TextFolding.Fold(utterance.Text);
        if (folded.Length > LongestFragment)
        {
            return WithWhatIsExplained(utterance, before);
        }

        var today = DateOnly.FromDateTime(utterance.Now.DateTime);
        var clauses = ClauseSplitter.Split(utterance.Text, folded, MentionScanner.Scan(folded, catalogue, utterance.Speaker, today), utterance.Now.DateTime);
        Addressed.Remove(clauses);
        if (clauses.Count is 0 or > 2)
        {
            return null;
        }

        var speaker = names.Chart.Find(utterance.Speaker);
        List<Phrase> phrases = [.. clauses.Select(clause => Phrase.Of(clause, names, speaker))];
        if (before is LeaderboardAction ranking && phrases.TrueForAll(IsOwnPlaceAlone) && phrases.Exists(phrase => phrase.Has(RequestWord.Position)))
        {
            return ranking with { AsksPlace = true, Who = null, Spans = [.. clauses.Select(clause => clause.Span)] };
        }

        if (clauses[^1].Sentence != clauses[0].Sentence)
        {
            return null;
        }

        if (before is LeaderboardAction or UnknownBoardAction && phrases.Find(phrase => phrase.HasUncounted) is { } uncounted && IsAllKnown(phrases))
        {
            return Unknown(uncounted, before, uncounted.Tokens.Find(token => token.IsUncounted)!.Span) with { Spans = [.. clauses.Select(clause => clause.Span)] };
        }

        if (phrases.Exists(phrase => phrase.HasAny(OfWholeQuestions) || (phrase.Has(RequestWord.Board) && !IsExchange(folded))))
        {
            return WithWhatIsExplained(utterance, before);
        }

        var changed = phrases.Exists(phrase => phrase.HasAny(RequestWord.Why, RequestWord.Wonder, RequestWord.Reckoned, RequestWord.Explain))
            ? Explained(phrases, before, speaker)
            : Changed(phrases, before, speaker);
        if (changed is not null && MessageReader.Read(utterance, catalogue).Actions is [ListAction { Filter.Value: not DealFilter.Open }])
        {
            return null;
        }

        return changed is null ? WithWhatIsExplained(utterance, before) : changed with { Spans = [.. clauses.Select(clause => clause.Span)] };
    }

    /// <summary>「我呢？排哪儿」, 「那我排第几」: the own place on the ranking that was shown.</summary>
    private static bool IsOwnPlaceAlone(Phrase phrase) =>
        phrase.Tokens.Count > 0 && phrase.Tokens.TrueForAll(token => token.Word is RequestWord.Me or RequestWord.Position or RequestWord.Filler or RequestWord.QuestionEnd);

    /// <summary>「为什么我是第5」 after a ranking is asked about that ranking.</summary>
    private WhyAction? WithWhatIsExplained(Utterance utterance, SalesAction before) =>
        before is LeaderboardAction && MessageReader.Read(utterance, catalogue).Actions is [WhyAction why] ? Of(why, before, DateOnly.FromDateTime(utterance.Now.DateTime)) : null;

    /// <summary>「为什么」, 「怎么算的」: nothing else is said.</summary>
    private WhyAction? Explained(List<Phrase> phrases, SalesAction before, Member? speaker)
    {
        var isAlone = phrases.TrueForAll(phrase => !phrase.Tokens.Exists(token => token.Metric is not null || token.Word is RequestWord.Unknown or RequestWord.More or RequestWord.Whom or RequestWord.Period or RequestWord.Metric or RequestWord.Data));
        return isAlone && before is LeaderboardAction or WhyAction or ProgressAction ? Of(new WhyAction { Part = phrases.Exists(phrase => phrase.Has(RequestWord.Me)) ? null : PartOf(before, speaker) }, before, phrases[0].Clause.Today) : null;
    }

    /// <summary>「为什么」 after groups or regions stood against each other is about one's own.</summary>
    private Slot<Scope>? PartOf(SalesAction before, Member? speaker) => (before as LeaderboardAction)?.Parts?.Value switch
    {
        RankedParts.Groups when speaker?.Group is { } group => new Slot<Scope>(new Scope(Group: group), default, 0.9),
        RankedParts.Regions when speaker is not null && names.Chart.RegionOf(speaker) is { } region => new Slot<Scope>(new Scope(Region: region), default, 0.9),
        _ => null,
    };

    private static WhyAction Of(WhyAction why, SalesAction before, DateOnly today) => before switch
    {
        LeaderboardAction board => why with
        {
            Metric = why.Metric ?? board.Metric ?? new Slot<Metric>(Metric.Revenue, default, 0.9),
            Period = why.Period ?? board.Period ?? new Slot<Period>(CalendarDays.Month(today, 0), default, 0.9),
        },
        ProgressAction progress => why with { Metric = why.Metric ?? new Slot<Metric>(Metric.Attainment, default, 0.9), Period = why.Period ?? progress.Period },
        WhyAction asked => asked,
        _ => why,
    };

    private SalesAction? Changed(List<Phrase> phrases, SalesAction before, Member? speaker)
    {
        if (phrases is [var fragment] && UnclearWords.InFragment(fragment) is var (what, part))
        {
            return new UnknownWordsAction { What = what, Part = part, Question = before };
        }

        var unknown = phrases.Sum(phrase => phrase.Unknown);
        if (unknown > 0)
        {
            return before is LeaderboardAction or UnknownBoardAction && phrases is [var only] ? Unknown(only, before) : null;
        }

        return On(before, QuestionChange.Of(phrases, speaker, names.Chart, PeriodOf(before)?.Value ?? CalendarDays.Month(phrases[0].Clause.Today, 0)));
    }

    /// <summary>The question with the change; null where it has nothing of that kind.</summary>
    private static SalesAction? On(SalesAction before, QuestionChange change) =>
        change.IsNothing && !(before is ForecastAction && change.Ahead is not null) ? null : before switch
        {
            LeaderboardAction board => change.On(board),
            UnknownBoardAction unknown => change.Metric is null ? null : change.On(unknown.Board),
            WhyAction why when !change.IsOwn => why with { Metric = change.Metric ?? why.Metric, Period = change.Period ?? why.Period, Who = change.Scope is null ? change.Member ?? why.Who : null, Part = change.Member is null ? change.Scope ?? why.Part : null },
            ProgressAction progress when change.Metric is null => progress with { Period = change.Period ?? progress.Period, Who = change.IsOwn ? null : change.Whom ?? progress.Who },
            FunnelAction funnel when change.Metric is null => funnel with { Period = change.Period ?? funnel.Period, Scope = change.IsOwn || change.Member is not null ? null : change.Scope ?? funnel.Scope, Who = change.IsOwn || change.Scope is not null ? null : change.Member ?? funnel.Who },
            ForecastAction forecast when change.Metric is null => forecast with { Period = change.Ahead ?? forecast.Period, Scope = change.IsOwn || change.Member is not null ? null : change.Scope ?? forecast.Scope, Who = change.IsOwn || change.Scope is not null ? null : change.Member ?? forecast.Who },
            ReportAction report when change.Metric is null && change.Member is null => report with { Period = change.Period ?? report.Period, Scope = change.Scope ?? report.Scope },
            DiaryAction diary when change.Metric is null => diary with { Period = change.Period ?? diary.Period, Who = change.IsOwn ? null : change.Whom ?? diary.Who },
            EarningsAction earnings when change.Period is not null && change.Metric is null && change.Whom is null => earnings with { Period = change.Period },
            MedalsAction medals when change.Period is not null && change.Metric is null && change.Whom is null => medals with { Period = change.Period },
            CompletenessAction completeness when change.Metric is null && change.Period is null => completeness with { Who = change.IsOwn ? null : change.Whom ?? completeness.Who },
            _ => null,
        };

    /// <summary>「NPS呢」: nothing but a name that is not counted, and what goes with a fragment.</summary>
    private static UnknownBoardAction? Unknown(Phrase phrase, SalesAction before)
    {
        var first = phrase.Tokens.FindIndex(token => token.Word == RequestWord.Unknown);
        var last = phrase.Tokens.FindLastIndex(token => token.Word is RequestWord.Unknown or RequestWord.Rate or RequestWord.Metric);
        var isNamed = first >= 0 && phrase.Tokens.FindAll(token => token.Word is not (RequestWord.Filler or RequestWord.QuestionEnd or RequestWord.Show)).Count == last - first + 1;
        var span = isNamed ? new TextSpan(phrase.Tokens[first].Span.Start, phrase.Tokens[last].End - phrase.Tokens[first].Span.Start) : default;
        var isAsked = phrase.Clause.Text.TrimEnd(" ?").EndsWithAny("呢", "的") || phrase.Clause.Text.TrimStart(' ').StartsWithAny("换", "按", "看", "那");
        return isNamed && isAsked && span.Length is > 1 and <= 8 ? Unknown(phrase, before, span) : null;
    }

    private static UnknownBoardAction Unknown(Phrase phrase, SalesAction before, TextSpan span) => QuestionBuilder.UnknownRanking(phrase.Clause, span) with
    {
        Period = PeriodOf(before),
        Scope = (before as LeaderboardAction)?.Scope ?? (before as UnknownBoardAction)?.Scope,
        Parts = (before as LeaderboardAction)?.Parts ?? (before as UnknownBoardAction)?.Parts,
    };

    /// <summary>「折扣率的有没有」, 「净利润呢，谁高」: nothing is said beside the figure that nothing here counts.</summary>
    private static bool IsAllKnown(List<Phrase> phrases) =>
        phrases.TrueForAll(phrase => phrase.Tokens.TrueForAll(token => token.IsUncounted || token.Word is RequestWord.Filler or RequestWord.QuestionEnd or RequestWord.Show or RequestWord.Who or RequestWord.WhoMore or RequestWord.More or RequestWord.Superlative or RequestWord.Period or RequestWord.Whom or RequestWord.Parts or RequestWord.HowMuch or RequestWord.How or RequestWord.Me or RequestWord.Board));

    /// <summary>「换成拜访榜」.</summary>
    private static bool IsExchange(string folded) => folded.AsSpan().TrimStart(" 那就给我帮").StartsWithAny("换", "改", "切");

    private static Slot<Period>? PeriodOf(SalesAction action) => action switch
    {
        LeaderboardAction board => board.Period,
        UnknownBoardAction unknown => unknown.Period,
        WhyAction why => why.Period,
        ProgressAction progress => progress.Period,
        FunnelAction funnel => funnel.Period,
        ForecastAction forecast => forecast.Period,
        ReportAction report => report.Period,
        DiaryAction diary => diary.Period,
        EarningsAction earnings => earnings.Period,
        MedalsAction medals => medals.Period,
        _ => null,
    };
}
