using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides whether a phrase asks for a ranking.</summary>
internal static class RankingGrammar
{
    /// <summary>So much that nobody knows beside a ranking may be what it shall count, and is never taken for another measure.</summary>
    private const int LeastNamed = 2;

    /// <summary>What is not known beside a figure that nothing here counts: 官网这周访问量.</summary>
    private const int MostBesideUncounted = 2;

    /// <summary>Whether it asks for a ranking by what is counted, or by what goes without saying.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isBesideCustomer">Whether it was cut from talk of a customer.</param>
    public static bool Asks(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Position) || IsOfOwnPlace(phrase))
        {
            return true;
        }

        if (IsOfReached(phrase))
        {
            return !isBesideCustomer;
        }

        if (IsOfWins(phrase))
        {
            return !isBesideCustomer;
        }

        if (IsOfData(phrase))
        {
            return !isBesideCustomer;
        }

        if (IsOfNone(phrase))
        {
            return !isBesideCustomer;
        }

        // 最 alone may be the beginning of anything: 谁最帅.
        var isWhoBest = phrase.Count(RequestWord.Who) == 1 && (phrase.HasAny(RequestWord.Champion, RequestWord.First, RequestWord.TopCount)
            || phrase.Tokens.Exists(token => token.Word == RequestWord.Superlative && (token.Span.Length > 1 || HasMetric(phrase))));
        if (isWhoBest)
        {
            return phrase.Unknown <= (HasMetric(phrase) ? 4 : 0) && (!isBesideCustomer || phrase.Has(RequestWord.Metric));
        }

        // 谁这月单子大: of whose deals are large.
        if (phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.Deals) && phrase.Unknown <= 2 && phrase.Clause.Text.TrimEnd(" 啊呢呀?").EndsWithAny("单子大", "单大", "单子做得大", "单子签得大", "单子比较大"))
        {
            return !isBesideCustomer;
        }

        if (IsOfTwo(phrase) || IsBetterPart(phrase))
        {
            return true;
        }

        if (IsCountOfOthers(phrase))
        {
            return !isBesideCustomer;
        }

        var hasMetric = HasMetric(phrase);
        if (phrase.Has(RequestWord.Average) && hasMetric)
        {
            return phrase.Asks && !isBesideCustomer;
        }

        var isReport = IsReport(phrase);
        if (phrase.Has(RequestWord.Board))
        {
            return (phrase.Asks || EndsWithBoard(phrase)) && !isReport && !(phrase.Has(RequestWord.Who) && phrase.Unknown > 0) && (hasMetric || phrase.Unknown < LeastNamed);
        }

        if (phrase.Has(RequestWord.TopCount))
        {
            return (hasMetric || phrase.Asks) && (phrase.IsQuestion || phrase.IsCommand || !phrase.Has(RequestWord.Reward));
        }

        if (phrase.Has(RequestWord.Champion))
        {
            return !phrase.Has(RequestWord.Me) && (phrase.IsCommand || phrase.IsQuestion || phrase.IsBare) && phrase.Unknown <= 1;
        }

        // Best region this year: English says it in two words.
        if (phrase.Has(RequestWord.Superlative) && phrase.Has(RequestWord.Parts) && phrase.Unknown == 0 && phrase.Clause.Text.ContainsAnyInRange('a', 'z'))
        {
            return !isBesideCustomer;
        }

        if (phrase.HasAny(RequestWord.Parts, RequestWord.Versus))
        {
            return (hasMetric || phrase.Has(RequestWord.Versus)) && phrase.Asks && !isReport && !isBesideCustomer && (!phrase.Has(RequestWord.Goal) || phrase.HasAny(RequestWord.Attainment, RequestWord.Fulfil));
        }

        if (phrase.Tokens.Exists(token => token.Metric == Metric.Improved) && phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Me, RequestWord.Figure))
        {
            return phrase.Has(RequestWord.Superlative) || IsMostImproved(phrase);
        }

        // 华南上月回款: nothing but what is counted, of whom and when.
        if (phrase.IsBare && phrase.Clause.IsWholeMessage && phrase.Has(RequestWord.Period) && phrase.Tokens.TrueForAll(token => token.Word is RequestWord.Metric or RequestWord.Period or RequestWord.Whom or RequestWord.Filler)
            && phrase.Tokens.Exists(token => token.Whom?.Scope is not null) && phrase.Tokens.Exists(token => token.Metric is not (null or Metric.Revenue)) && !ToBeSigned.IsIn(phrase.Clause))
        {
            return true;
        }

        // 拜访最多的, most wins last week: whose, goes without saying.
        return phrase.Has(RequestWord.Superlative) && hasMetric && phrase.Unknown == 0 && !phrase.Has(RequestWord.Me) && (phrase.IsQuestion || IsOfPeople(phrase) || IsMostInEnglish(phrase)) && !isBesideCustomer;
    }

    /// <summary>「请提供北方大区上半年销售额排名」: a command with a verb that nobody knows.</summary>
    private static bool EndsWithBoard(Phrase phrase) =>
        phrase.Unknown <= 2 && phrase.HasSlot && phrase.Tokens.LastOrDefault(token => token.Word != RequestWord.Filler) is { Word: RequestWord.Board } && !phrase.Clause.Text.Contains('了');

    /// <summary>Whether it asks for a ranking by something that is not counted.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="measure">Where that stands in it.</param>
    public static bool AsksByUnknown(Phrase phrase, TextSpan measure)
    {
        if (UnknownMeasure.UnknownBeside(phrase, measure) > (phrase.HasUncounted ? MostBesideUncounted : phrase.Has(RequestWord.Who) ? 1 : 0) || (phrase.HasUncounted && phrase.Clause.Text.ContainsAny("他她")) || phrase.HasAny(RequestWord.Figure, RequestWord.Place))
        {
            return false;
        }

        var isTold = phrase.Clause.Text.Contains('了') && !phrase.IsQuestion && !phrase.IsCommand;
        return !isTold && (phrase.Has(RequestWord.Who) || phrase.Has(RequestWord.Position) || !phrase.HasAny(RequestWord.First, RequestWord.Superlative, RequestWord.Champion) || phrase.IsCommand);
    }

    private static bool HasMetric(Phrase phrase) => phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment);

    /// <summary>「最多的是谁」: most of something that is not said.</summary>
    public static bool IsMostOfNothing(Phrase phrase) => phrase.Has(RequestWord.Superlative) && !HasMetric(phrase) && !phrase.HasAny(RequestWord.Board, RequestWord.Champion, RequestWord.TopCount);

    /// <summary>「谁还没完成目标」, 「谁达标了」: who has reached how much.</summary>
    public static bool IsOfReached(Phrase phrase) =>
        phrase.Has(RequestWord.Who) && phrase.Unknown <= 1 && !phrase.HasAny(RequestWord.Figure, RequestWord.Me, RequestWord.Data)
        && (phrase.Has(RequestWord.Goal) ? phrase.Has(RequestWord.Fulfil) || (phrase.Has(RequestWord.Gap) && phrase.Has(RequestWord.Superlative)) : phrase.Tokens.Exists(token => token.Word == RequestWord.Fulfil && phrase.TextOf(token) is "达标" || (phrase.IsAlone && phrase.Clause.WholeText[token.Span.Start..phrase.Clause.End].TrimEnd(" ?啊呢的") is "完成" or "没完成" or "未完成")));

    /// <summary>「达标榜」, 「谁完成得最好」: a target is spoken of, so that no other figure answers.</summary>
    public static bool IsOfGoals(Phrase phrase) =>
        phrase.Has(RequestWord.Goal) || (phrase.Has(RequestWord.Fulfil) && phrase.Tokens.Exists(token => token.Word == RequestWord.Fulfil && phrase.TextOf(token).ContainsAny("标成")));

    /// <summary>「我是不是第一」, 「我离第一还差多少」, 「再签多少能超过前面那位」, 「看看榜上我在哪」.</summary>
    public static bool IsOfOwnPlace(Phrase phrase) =>
        !phrase.HasAny(RequestWord.Goal, RequestWord.Figure) && !phrase.Tokens.Exists(token => token.Word == RequestWord.Fulfil && phrase.TextOf(token) is not ("behind" or "ahead of"))
        && ((phrase.Unknown <= 2 && IsOfDistance(phrase) && phrase.HasAny(RequestWord.First, RequestWord.Place, RequestWord.TopCount, RequestWord.Champion, RequestWord.Ahead))
            || (phrase.Unknown == 0 && (phrase.Has(RequestWord.Who) || phrase.Tokens.Exists(token => token.Word == RequestWord.HowMuch && phrase.TextOf(token).ContainsAny("人位名"))) && phrase.Tokens.Exists(token => token.Word is RequestWord.Ahead or RequestWord.Above && phrase.TextOf(token).ContainsAny("我m")))
            || (phrase.Unknown <= 1 && phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.Exceed) && phrase.Has(RequestWord.Me))
            || IsOfColleague(phrase) || IsOwnCount(phrase)
            || IsAmong(phrase) || IsOfWayTo(phrase)
            || (phrase.Unknown == 0 && phrase.Has(RequestWord.Me) && (phrase.Has(RequestWord.First) ? phrase.Has(RequestWord.QuestionEnd) : phrase.Has(RequestWord.Board) && phrase.Tokens.Exists(token => token.Word == RequestWord.How && (phrase.TextOf(token).Contains('哪') || phrase.TextOf(token).StartsWith("where", StringComparison.Ordinal))))));

    /// <summary>「上周谁签单了」, 「这个月谁还没开单」: who has signed how much, and who nothing.</summary>
    private static bool IsOfWins(Phrase phrase) =>
        phrase.IsAlone && phrase.Unknown <= 1 && phrase.Has(RequestWord.Who) && phrase.HasAny(RequestWord.Period, RequestWord.Whom) && !phrase.HasAny(RequestWord.Figure, RequestWord.Me)
        && phrase.Clause.Text.TrimEnd(" ?啊呢呀了").EndsWithAny("签单", "开单", "签了单", "出单");

    /// <summary>「昨天谁没打电话」, 「这周谁还没拜访」: who has done nothing of it.</summary>
    private static bool IsOfNone(Phrase phrase) =>
        phrase.IsAlone && phrase.Unknown <= 1 && phrase.Has(RequestWord.Who) && phrase.HasAny(RequestWord.Period, RequestWord.Whom) && !phrase.HasAny(RequestWord.Figure, RequestWord.Me, RequestWord.Data)
        && phrase.Clause.Text.Contains('没') && phrase.Tokens.Exists(token => token.Metric is Metric.Visits or Metric.Calls or Metric.Demos or Metric.Quotes or Metric.NewCustomers);

    /// <summary>「客户资料谁填得齐」, 「资料谁填得最全」.</summary>
    private static bool IsOfData(Phrase phrase) =>
        phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.Data) && phrase.Unknown <= 3 && !phrase.HasAny(RequestWord.Me, RequestWord.Missing)
        && phrase.Tokens.Exists(token => token.Word is RequestWord.Superlative or RequestWord.More && phrase.TextOf(token).ContainsAny("全齐整"));

    /// <summary>「我进前三了吗」, 「我业绩是不是垫底」, am I in the top 10.</summary>
    private static bool IsAmong(Phrase phrase) =>
        phrase.Unknown <= 1 && phrase.Has(RequestWord.Me) && phrase.IsQuestion && !phrase.HasAny(RequestWord.Show, RequestWord.Who, RequestWord.HowMuch, RequestWord.How, RequestWord.Deals)
        && (phrase.HasAny(RequestWord.TopCount, RequestWord.Champion) || phrase.Tokens.Exists(token => (token.Word == RequestWord.Superlative && phrase.TextOf(token) is "垫底" or "倒数" or "倒数第一" or "最后一名" or "领先" or "last") || (token.Word == RequestWord.Board && phrase.TextOf(token) is "榜上")) || IsItMe(phrase));

    /// <summary>「进步最大的是不是我」, 「拜访最多的是我吗」.</summary>
    private static bool IsItMe(Phrase phrase) => phrase.Has(RequestWord.Superlative) && HasMetric(phrase) && phrase.Clause.Text.TrimEnd(" ?啊呀").EndsWithAny("是不是我", "是我吗", "是我么", "是我不");

    /// <summary>「再签多少能进前三」.</summary>
    private static bool IsOfWayTo(Phrase phrase) =>
        phrase.Unknown <= 2 && phrase.HasAny(RequestWord.TopCount, RequestWord.First) && phrase.Has(RequestWord.HowMuch) && !phrase.HasAny(RequestWord.Who, RequestWord.Deals) && phrase.Clause.Text.ContainsAny("进够冲");

    /// <summary>「还差多少」, 「领先多少」, the gap to the next one.</summary>
    private static bool IsOfDistance(Phrase phrase) =>
        (phrase.HasAny(RequestWord.Gap, RequestWord.Exceed, RequestWord.Fulfil) || phrase.Tokens.Exists(token => token.Word == RequestWord.Superlative && phrase.TextOf(token) is "领先"))
        && (phrase.Has(RequestWord.HowMuch) || (phrase.Has(RequestWord.How) && phrase.Has(RequestWord.Ahead)));

    /// <summary>「我比刘洋差多少」: the distance on the ranking.</summary>
    private static bool IsOfColleague(Phrase phrase) =>
        phrase.HasAny(RequestWord.Compare, RequestWord.Exceed) && phrase.Has(RequestWord.HowMuch) && phrase.Has(RequestWord.Me) && phrase.Tokens.Exists(token => token.Whom?.Member is not null) && phrase.Unknown <= 2;

    /// <summary>「我这周拜访了几家」: one's own figure, with the place that it has.</summary>
    private static bool IsOwnCount(Phrase phrase) =>
        phrase.Unknown == 0 && phrase.Has(RequestWord.Me) && !IsWhichDeals(phrase) && !phrase.HasAny(RequestWord.Gap, RequestWord.Name, RequestWord.Expected, RequestWord.Forecast, RequestWord.ByStage, RequestWord.Reward, RequestWord.Points, RequestWord.Who)
        && phrase.Tokens.Exists(token => token.Metric is Metric.Wins or Metric.Visits or Metric.Calls or Metric.Demos or Metric.Quotes or Metric.NewCustomers or Metric.Activities)
        && phrase.Tokens.Exists(token => token.Metric is not null && phrase.TextOf(token).ContainsAny("几哪") || (token.Word == RequestWord.HowMuch && (phrase.TextOf(token) is "几次" or "几单" or "几个" or "几家" or "how many" || phrase.Clause.WholeText[token.End..phrase.Clause.End].StartsWithAny("次", "单", "个", "家"))));

    /// <summary>「我下个月要签哪几单」, 「我手里还有几个单子在跑」: which, and not how many.</summary>
    private static bool IsWhichDeals(Phrase phrase) =>
        phrase.Clause.Text.Contains("在跑", StringComparison.Ordinal) || (phrase.Clause.Text.Contains("哪几", StringComparison.Ordinal) && phrase.Tokens.Exists(token => token.Metric == Metric.Wins));

    /// <summary>A place, a figure or an end that is told asks for nothing: 排名第一, 排行榜前三了.</summary>
    private static bool IsReport(Phrase phrase) =>
        (phrase.HasAny(RequestWord.Figure, RequestWord.First, RequestWord.Place, RequestWord.Superlative, RequestWord.Champion) && !phrase.IsCommand)
        || (phrase.Has(RequestWord.TopCount) && !phrase.IsQuestion && !phrase.IsCommand && phrase.Clause.Text.Contains('了'));

    /// <summary>「华东和华南谁多」, 「两个组谁赢单多」.</summary>
    private static bool IsOfTwo(Phrase phrase)
    {
        if (phrase.Has(RequestWord.Compare) && (HasMetric(phrase) || phrase.HasAny(RequestWord.How, RequestWord.HowMuch)) && phrase.Unknown == 0 && phrase.Tokens.Where(token => token.Whom?.Scope is not null).DistinctBy(token => token.Whom).Skip(1).Any())
        {
            return true;
        }

        var isAsked = phrase.Has(RequestWord.WhoMore) || (phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.More) && HasMetric(phrase));
        return isAsked && !phrase.Tokens.Exists(token => token.Word == RequestWord.Unknown) && (phrase.HasAny(RequestWord.Whom, RequestWord.Parts, RequestWord.Period) || HasMetric(phrase));
    }

    /// <summary>「哪组更好」, 「华东和华南哪个好」: better in what goes without saying.</summary>
    public static bool IsBetterPart(Phrase phrase) =>
        phrase.IsAlone && phrase.Count(RequestWord.Who) == 1 && phrase.Has(RequestWord.More) && !phrase.HasAny(RequestWord.Figure, RequestWord.Deals, RequestWord.Data, RequestWord.Me) && phrase.Tokens.TrueForAll(token => token.Word != RequestWord.Unknown)
        && (phrase.Tokens.Exists(token => token.Word == RequestWord.Who && phrase.TextOf(token).ContainsAny("组区团队")) || phrase.Tokens.Where(token => token.Whom is not null).DistinctBy(token => token.Whom).Skip(1).Any());

    /// <summary>「我们组今天拜访了几家」, 「今天新增了几个客户」: how many of each; 今天跑了几家 may be told by whoever did.</summary>
    private static bool IsCountOfOthers(Phrase phrase) =>
        phrase.IsAlone && phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Me, RequestWord.Who, RequestWord.Gap, RequestWord.Goal, RequestWord.Expected, RequestWord.Figure)
        && phrase.Tokens.Exists(token => token.Metric is Metric.Visits or Metric.Calls or Metric.NewCustomers && (phrase.Has(RequestWord.HowMuch) || phrase.TextOf(token).ContainsAny("几多哪")))
        && (phrase.Has(RequestWord.Whom) || phrase.IsQuestion || phrase.Tokens.Exists(token => token.Metric == Metric.NewCustomers));

    /// <summary>「完成率最高的三个人」.</summary>
    private static bool IsOfPeople(Phrase phrase) => phrase.Clause.Text.TrimEnd(" 呢啊呀").EndsWithAny("的人", "个人", "几个", "位", "最多的", "最高的", "最好的", "最快的", "最大的", "的组", "的团队", "的小组", "的区", "的大区", "的区域", "的销售", "的同事") && !phrase.Clause.Text.Contains('了');

    /// <summary>Most calls last week.</summary>
    private static bool IsMostInEnglish(Phrase phrase) => phrase.Tokens[0].Word == RequestWord.Superlative && TextFolding.IsLetter(phrase.Clause.WholeText[phrase.Tokens[0].Span.Start]);

    private static bool IsMostImproved(Phrase phrase)
    {
        foreach (var token in phrase.Tokens)
        {
            if (token.Metric == Metric.Improved && phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length) is "most improved" or "biggest improvement" or "fastest growing")
            {
                return true;
            }
        }

        return false;
    }
}
