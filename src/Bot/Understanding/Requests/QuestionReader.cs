using SalesBot.Bot.Understanding.Marking;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads questions for rankings, targets, the funnel and earnings: 华东区上周拜访排行, 我还差多少, 漏斗, 我的积分.</summary>
internal sealed class QuestionReader(PhraseBook phrases, Member? speaker, OrganisationChart chart)
{
    private const int MostScattered = 4;

    private readonly QuestionCutter cutter = new(phrases);

    /// <summary>「报价次数 华南二组 本季」: a few words of what is counted and of a part of the company, with no customer.</summary>
    public static bool MayBeOnlySlots(List<Clause> clauses, RequestSigns signs) =>
        signs.HasAny(RequestSigns.Metric) && clauses.Count <= MostScattered && clauses.Exists(clause => clause.HasAny(MentionKinds.Scope)) && !clauses.Exists(clause => clause.HasAny(MentionKinds.Customer | MentionKinds.Deal | MentionKinds.NewName));

    /// <summary>The questions of the clauses, and what is left of them.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="signs">What was found in the message.</param>
    public (List<SalesAction> Questions, List<Clause> Others) Read(List<Clause> clauses, RequestSigns signs)
    {
        if (!clauses.Exists(signs.HasAny(RequestSigns.Slip) ? AsksBySlip : Asks))
        {
            return signs.HasAny(RequestSigns.Metric | RequestSigns.Income) && Scattered(clauses) is { } scattered ? ([scattered], []) : ([], clauses);
        }

        var builder = new QuestionBuilder(speaker, chart);
        var parts = clauses.SelectMany(cutter.Cut).ToList();
        var questions = new List<SalesAction>();
        var taken = new HashSet<QuestionPart>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not { } kind || taken.Contains(parts[i]))
            {
                continue;
            }

            if (IsMeasureOfNext(parts, i))
            {
                continue;
            }

            if (kind == QuestionKind.Report && IsOneOfOthers(parts, i))
            {
                continue;
            }

            var gathered = Gather(parts, i, taken);
            foreach (var question in builder.Build(gathered.Exists(part => part.Kind == QuestionKind.UnknownRanking) ? QuestionKind.UnknownRanking : kind, [.. gathered.Select(part => part.Phrase)]))
            {
                if (!questions.Exists(asked => IsSame(asked, question)))
                {
                    questions.Add(question);
                }
            }
        }

        return (questions, [.. parts.Where(part => !taken.Contains(part)).Select(part => part.Phrase.Clause)]);
    }

    /// <summary>「回款，这个季度，按大区」, 「华北 业绩 上周」: nothing but what is counted, of whom and when, each by itself.</summary>
    private SalesAction? Scattered(List<Clause> clauses)
    {
        if (clauses.Count is < 2 or > MostScattered || clauses.Exists(static clause => clause.HasAny(MentionKinds.Customer | MentionKinds.Deal)))
        {
            return null;
        }

        // One that is neither ends the search, so that in talk hardly more than the first is looked at.
        if (!clauses.TrueForAll(clause => phrases.Of(clause) is { Unknown: 0 } or { IsBareBesideUncounted: true }))
        {
            return null;
        }

        var asked = clauses.ConvertAll(phrases.Of);
        if (asked.Find(phrase => phrase.IsBareBesideUncounted) is { } uncounted && asked.TrueForAll(phrase => phrase == uncounted || (phrase.Unknown == 0 && phrase.HasAny(RequestWord.Period, RequestWord.Whom, RequestWord.Parts, RequestWord.HowMuch) && phrase.Tokens.TrueForAll(token => token.Word is RequestWord.Period or RequestWord.Whom or RequestWord.Parts or RequestWord.HowMuch or RequestWord.How or RequestWord.Filler or RequestWord.Show or RequestWord.QuestionEnd))))
        {
            return QuestionBuilder.UnknownRanking(uncounted.Clause, uncounted.Tokens.Find(token => token.IsUncounted)!.Span) with { Spans = [.. clauses.Select(clause => clause.Span)], Confidence = 0.95 };
        }

        if (asked.Exists(phrase => ToBeSigned.IsIn(phrase.Clause)) || !asked.TrueForAll(phrase => phrase.IsOnlySlots && phrase.HasAny(RequestWord.Metric, RequestWord.Period, RequestWord.Whom, RequestWord.Parts, RequestWord.Compare)) || !asked.Exists(phrase => phrase.Has(RequestWord.Metric)))
        {
            return null;
        }

        QuestionKind? kind = asked.Exists(phrase => phrase.HasAny(RequestWord.Parts, RequestWord.Compare)) ? QuestionKind.Ranking
            : asked.Exists(phrase => phrase.Has(RequestWord.Whom)) && asked.Exists(phrase => phrase.Has(RequestWord.Period)) && asked.Exists(phrase => phrase.Tokens.Exists(token => token.Metric == Metric.Revenue)) ? QuestionKind.Progress
            : asked.Exists(phrase => phrase.Tokens.Exists(token => token.Whom?.Scope is not null)) && asked.Exists(phrase => phrase.Has(RequestWord.Period)) ? QuestionKind.Ranking
            : null;
        return kind is { } what ? new QuestionBuilder(speaker, chart).Build(what, asked).First() : null;
    }

    private bool Asks(Clause clause) => ReaderNeeds.MayAsk(clause) && AsksBySlip(clause);

    private bool AsksBySlip(Clause clause) => cutter.Cut(clause).Any(static part => part.Kind is not null);

    /// <summary>「周报，今天拜访了华辰」: a report by its name alone is asked for only where nothing else is said.</summary>
    private static bool IsOneOfOthers(List<QuestionPart> parts, int place) =>
        parts[place].Phrase is { IsQuestion: false, IsCommand: false } && parts.Exists(part => part != parts[place] && !(part.Phrase.IsOnlySlots && part.Phrase.HasSlot));

    /// <summary>The question's own phrase with those beside it that only say when, who, or what is counted.</summary>
    private static List<QuestionPart> Gather(List<QuestionPart> parts, int place, HashSet<QuestionPart> taken)
    {
        var sentence = parts[place].Phrase.Clause.Sentence;
        var kind = parts[place].Kind;
        var (from, to) = (place, place);
        while (from > 0 && IsBeside(parts[from - 1]))
        {
            from--;
        }

        while (to + 1 < parts.Count && (IsBeside(parts[to + 1]) || IsSameAsked(parts[to + 1])))
        {
            to++;
        }

        // What only says when or who, and stands before another question, belongs to that one.
        if (to + 1 < parts.Count && parts[to + 1].Kind is not null && parts[to + 1].Phrase.Clause.Sentence == sentence)
        {
            while (to > place && parts[to].Kind is null)
            {
                to--;
            }
        }

        var gathered = parts.GetRange(from, to - from + 1);
        taken.UnionWith(gathered);
        return gathered;

        bool IsBeside(QuestionPart part) => ((part.Kind is null && part.Phrase.IsOnlySlots) || (kind == QuestionKind.Ranking && IsMeasureAlone(part) && !HasMeasure(parts[place].Phrase))) && !taken.Contains(part)
            && (part.Phrase.Clause.Sentence == sentence || (part.Phrase.Clause.Sentence == sentence + 1 && part.Phrase.HasSlot));

        bool IsSameAsked(QuestionPart part) => part.Kind is { } other && IsOfOneKind(other, kind!.Value) && part.Phrase.Clause.Sentence == sentence;
    }

    /// <summary>「本月签单额，各组排一下」: what is counted stands by itself before the ranking that names nothing.</summary>
    private static bool IsMeasureOfNext(List<QuestionPart> parts, int place) =>
        place + 1 < parts.Count && IsMeasureAlone(parts[place]) && parts[place + 1] is { Kind: QuestionKind.Ranking, Phrase: var ranking } && !HasMeasure(ranking) && ranking.Clause.Sentence == parts[place].Phrase.Clause.Sentence;

    /// <summary>「四月积分」, 「本月签单额」: nothing but what is counted, of whom and when.</summary>
    private static bool IsMeasureAlone(QuestionPart part) =>
        part.Kind is QuestionKind.Progress or QuestionKind.Earnings or QuestionKind.Completeness && part.Phrase.Tokens.TrueForAll(token => token.Word is RequestWord.Metric or RequestWord.Points or RequestWord.Attainment or RequestWord.Rate or RequestWord.Period or RequestWord.Whom or RequestWord.Filler);

    private static bool HasMeasure(Phrase phrase) => phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment);

    private static bool IsOfOneKind(QuestionKind one, QuestionKind other) =>
        one == other || (one is QuestionKind.Ranking or QuestionKind.UnknownRanking && other is QuestionKind.Ranking or QuestionKind.UnknownRanking);

    private static bool IsNothingNew<T>(Slot<T>? asked, Slot<T>? again) => again is null || (asked is not null && EqualityComparer<T>.Default.Equals(asked.Value, again.Value));

    /// <summary>Whether the second asks for nothing that the first does not.</summary>
    private static bool IsSame(SalesAction one, SalesAction other) => (one, other) switch
    {
        (LeaderboardAction first, LeaderboardAction second) => IsNothingNew(first.Metric, second.Metric) && IsNothingNew(first.Period, second.Period) && IsNothingNew(first.Scope, second.Scope),
        (WhyAction, WhyAction) => true,
        (ReportAction first, ReportAction second) => IsNothingNew(first.Period, second.Period) && IsNothingNew(first.Scope, second.Scope),
        (FunnelAction first, FunnelAction second) => IsNothingNew(first.Period, second.Period) && IsNothingNew(first.Scope, second.Scope) && IsNothingNew(first.Who, second.Who),
        (ForecastAction first, ForecastAction second) => IsNothingNew(first.Period, second.Period) && IsNothingNew(first.Scope, second.Scope) && IsNothingNew(first.Who, second.Who),
        (ProgressAction first, ProgressAction second) => IsNothingNew(first.Period, second.Period) && IsNothingNew(first.Who, second.Who),
        _ => one.GetType() == other.GetType(),
    };
}
