using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds what a ranking is to count where that is nothing that is counted: 毛利率|排行, 谁|差旅费|最高.</summary>
/// <remarks>Such a question must not be answered with the ranking that is shown where no measure is named.</remarks>
internal static class UnknownMeasure
{
    private const int LongestChinese = 10;

    /// <summary>Where it stands in the phrase; null where a measure is known, or none is named.</summary>
    public static TextSpan? In(Phrase phrase)
    {
        for (var i = 0; i < phrase.Tokens.Count; i++)
        {
            if (IsAnchor(phrase, i) && (Before(phrase, i) ?? (phrase.Tokens[i].Word == RequestWord.Superlative ? BesideWho(phrase) ?? After(phrase, i) : AfterBy(phrase))) is { } found)
            {
                return found;
            }
        }

        return phrase.HasUncounted ? Asked(phrase) : phrase.Has(RequestWord.Attainment) ? Reached(phrase) : phrase.Has(RequestWord.Rate) ? AskedRate(phrase) : null;
    }

    /// <summary>「我的毛利率多少」, 「看下我们组的退货率」, 「净利润哪个区高」: a figure is asked for by its name.</summary>
    private static TextSpan? Asked(Phrase phrase)
    {
        var isAsked = phrase.HasAny(RequestWord.HowMuch, RequestWord.How, RequestWord.Who, RequestWord.Board, RequestWord.TopCount) || phrase.IsQuestion
            || (phrase.IsCommand && phrase.Clause.IsWholeMessage && !phrase.HasAny(RequestWord.Deals, RequestWord.More)) || (phrase.HasAny(RequestWord.Compare, RequestWord.Versus) && phrase.HasAny(RequestWord.Parts, RequestWord.Whom))
            || ((phrase.IsCommand || phrase.IsBareBesideUncounted) && phrase.HasAny(RequestWord.Me, RequestWord.Whom, RequestWord.Period, RequestWord.Parts));
        var named = isAsked ? phrase.Tokens.FindIndex(token => token.IsUncounted) : -1;
        return named < 0 ? null : WithUnknownBefore(phrase, named);
    }

    /// <summary>「招聘|完成率」: reached of something that nobody knows here.</summary>
    private static TextSpan? Reached(Phrase phrase)
    {
        var attained = phrase.Tokens.FindIndex(token => token.Word == RequestWord.Attainment);
        var span = WithUnknownBefore(phrase, attained);
        return phrase.Asks || phrase.IsCommand || phrase.HasAny(RequestWord.Parts, RequestWord.Board) ? span.Length >= phrase.Tokens[attained].Span.Length + 2 && TextFolding.IsHan(phrase.Clause.WholeText[span.Start]) ? span : null : null;
    }

    /// <summary>「物流发货|及时率」: the whole of its name.</summary>
    private static TextSpan WithUnknownBefore(Phrase phrase, int named)
    {
        var first = named;
        while (first > 0 && phrase.Tokens[first - 1] is { Word: RequestWord.Unknown } before && before.End == phrase.Tokens[first].Span.Start && phrase.Tokens[named].End - before.Span.Start <= LongestChinese)
        {
            first--;
        }

        return new TextSpan(phrase.Tokens[first].Span.Start, phrase.Tokens[named].End - phrase.Tokens[first].Span.Start);
    }

    /// <summary>「返工率多少」: a rate of something that nobody knows; 税率 and 效率 are words.</summary>
    private static TextSpan? AskedRate(Phrase phrase)
    {
        var rate = phrase.Tokens.FindIndex(token => token.Word == RequestWord.Rate);
        var first = rate;
        while (first > 0 && phrase.Tokens[first - 1].Word == RequestWord.Unknown && phrase.Tokens[first - 1].End == phrase.Tokens[first].Span.Start)
        {
            first--;
        }

        return phrase.HasAny(RequestWord.HowMuch, RequestWord.How, RequestWord.Parts, RequestWord.Compare) && rate - first >= 2 ? new TextSpan(phrase.Tokens[first].Span.Start, phrase.Tokens[rate].End - phrase.Tokens[first].Span.Start) : null;
    }

    /// <summary>How much of the phrase beside the stretch is not known.</summary>
    public static int UnknownBeside(Phrase phrase, TextSpan measure)
    {
        var unknown = phrase.Unknown;
        foreach (var token in phrase.Tokens)
        {
            unknown -= token.IsUncounted || (token.Span.Start >= measure.Start && token.End <= measure.Start + measure.Length) ? Phrase.UnknownIn(token, phrase.Clause.WholeText) : 0;
        }

        return unknown;
    }

    private static bool IsAnchor(Phrase phrase, int place)
    {
        var (token, isAsked) = (phrase.Tokens[place], phrase.HasAny(RequestWord.Who, RequestWord.Board));
        return token.Word is RequestWord.Board or RequestWord.Position or RequestWord.TopCount
            || (token.Word == RequestWord.Superlative && token.Span.Length > 1 && isAsked)
            || (token.Word == RequestWord.First && phrase.Has(RequestWord.Who));
    }

    private static TextSpan? BesideWho(Phrase phrase) => !phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment) && phrase.Tokens.FindIndex(token => token.Word == RequestWord.Who) is var who and > 0 ? Before(phrase, who) : null;

    /// <summary>What stands before the word, over one 的 or 得.</summary>
    private static TextSpan? Before(Phrase phrase, int place)
    {
        var last = place - 1;
        var isHow = last > 0 && phrase.Tokens[last].Word == RequestWord.Filler && phrase.TextOf(phrase.Tokens[last]) is [.., '得'];
        last -= isHow || (last > 0 && phrase.TextOf(phrase.Tokens[last]) is "的") ? 1 : 0;

        // 折扣|给|得: the verb of it.
        last -= isHow && last > 0 && phrase.Tokens[last].Word == RequestWord.Filler && phrase.Tokens[last].Span.Length == 1 && phrase.Tokens[last - 1].Word == RequestWord.Unknown ? 1 : 0;
        var first = last + 1;
        while (first > 0 && IsPart(phrase, first - 1) && IsBeside(phrase, first - 1))
        {
            first--;
        }

        while (first < last - 1 && phrase.Tokens[first].Word is RequestWord.Filler or RequestWord.Rate)
        {
            first++;
        }

        return Named(phrase, first, last, phrase.Tokens[place].Word == RequestWord.Board && phrase.TextOf(phrase.Tokens[place]) is "榜" or "榜单");
    }

    /// <summary>Highest margin.</summary>
    private static TextSpan? After(Phrase phrase, int place)
    {
        var last = place;
        while (last + 1 < phrase.Tokens.Count && IsLatin(phrase, last + 1) && phrase.Tokens[last + 1].Word is RequestWord.Unknown or RequestWord.Metric or RequestWord.Rate)
        {
            last++;
        }

        return Named(phrase, place + 1, last);
    }

    /// <summary>Ranking by gross margin, 按毛利排个名.</summary>
    private static TextSpan? AfterBy(Phrase phrase)
    {
        var by = phrase.Tokens.Count - 1;
        while (by >= 0 && phrase.Clause.WholeText.Slice(phrase.Tokens[by].Span.Start, phrase.Tokens[by].Span.Length) is not ("by" or "按" or "按照"))
        {
            by--;
        }

        if (by < 0 || IsLatin(phrase, by))
        {
            return by < 0 ? null : After(phrase, by);
        }

        var last = by;
        while (last + 1 < phrase.Tokens.Count && phrase.Tokens[last + 1].Word is RequestWord.Unknown or RequestWord.Metric or RequestWord.Rate)
        {
            last++;
        }

        return Named(phrase, by + 1, last);
    }

    /// <summary>The stretch, if it is long enough to be named and holds something that is not known.</summary>
    private static TextSpan? Named(Phrase phrase, int first, int last, bool isBeforeBoard = false)
    {
        if (first > last || first < 0)
        {
            return null;
        }

        var tokens = phrase.Tokens;
        var span = new TextSpan(tokens[first].Span.Start, tokens[last].End - tokens[first].Span.Start);
        var isRate = tokens[first].Metric is not null && tokens[last].Word == RequestWord.Rate;
        // 客户|排行, 项目|排名: not ours who are ranked.
        var isCustomers = phrase.TextOf(tokens[last]) is "客户" or "项目" or "商机" or "机会" && last + 1 < tokens.Count && tokens[last + 1].Word == RequestWord.Board && !phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment, RequestWord.Who);
        var (isUnknown, besideMetric, hasMetric) = (false, 0, false);
        for (var i = first; i <= last; i++)
        {
            isUnknown |= tokens[i].Word == RequestWord.Gap || (isCustomers && tokens[i].Word == RequestWord.Deals) || (tokens[i].Word == RequestWord.Unknown && (!IsLatin(phrase, i) || tokens[i].Span.Length > 1));
            besideMetric += tokens[i].Metric is null ? tokens[i].Span.Length : 0;
            hasMetric |= tokens[i].Metric is not null;
        }

        // One character beside a measure is a verb or a slip: 新客户|开|得最多.
        return (isRate || (isUnknown && (besideMetric > 1 || !hasMetric))) && span.Length > (isBeforeBoard ? 0 : 1) && (span.Length <= LongestChinese || IsLatin(phrase, first)) ? span : null;
    }

    private static bool IsBeside(Phrase phrase, int place) =>
        place + 1 >= phrase.Tokens.Count || phrase.Tokens[place + 1].Span.Start - phrase.Tokens[place].End <= (IsLatin(phrase, place) ? 1 : 0) || phrase.Clause.WholeText[phrase.Tokens[place].End..phrase.Tokens[place + 1].Span.Start].IsWhiteSpace();

    private static bool IsLatin(Phrase phrase, int place) => TextFolding.IsWord(phrase.Clause.WholeText[phrase.Tokens[place].Span.Start]);

    /// <summary>请|假: a single character that carries something only within a name.</summary>
    private static bool IsBeforeUnknown(Phrase phrase, int place) =>
        phrase.Tokens[place].Span.Length == 1 && place + 1 < phrase.Tokens.Count && phrase.Tokens[place + 1].Word == RequestWord.Unknown && phrase.Tokens[place + 1].Span.Start == phrase.Tokens[place].End
        && !"的了地得都还也又就才是在有能先再这那给帮想要按以用从为着过".Contains(phrase.Clause.WholeText[phrase.Tokens[place].Span.Start], StringComparison.Ordinal);

    /// <summary>转|发, 报|销, 谁|拉|群: no command.</summary>
    private static bool IsWithinName(Phrase phrase, int place)
    {
        var word = phrase.Clause.WholeText.Slice(phrase.Tokens[place].Span.Start, phrase.Tokens[place].Span.Length);
        return (word is "发" && place > 0 && phrase.Tokens[place - 1].Word == RequestWord.Unknown)
            || (word.Length == 1 && place > 0 && phrase.Tokens[place - 1].Word == RequestWord.Who && place + 1 < phrase.Tokens.Count && phrase.Tokens[place + 1].Word == RequestWord.Unknown)
            || (word is "报" && place + 1 < phrase.Tokens.Count && phrase.Tokens[place + 1].Word == RequestWord.Unknown);
    }

    /// <summary>Whether the word may be a part of a measure's name; many a character that carries nothing alone does within a name: 出|勤, 迟|到.</summary>
    private static bool IsPart(Phrase phrase, int place)
    {
        var token = phrase.Tokens[place];
        return token.Word switch
        {
            RequestWord.Unknown or RequestWord.Metric or RequestWord.Deals or RequestWord.Points or RequestWord.Income or RequestWord.Reward or RequestWord.Rate or RequestWord.More or RequestWord.Data or RequestWord.Flow => true,
            RequestWord.Gap => token.Span.Length == 1,
            RequestWord.Show => IsWithinName(phrase, place),
            RequestWord.Filler => phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length) is "出" or "到" or "中" or "上" or "下" or "内" or "外" or "用" or "表" or "图" or "数" or "量" or "额" or "次" or "人" or "次数" or "数量" or "销售" or "数据" or "年" || IsBeforeUnknown(phrase, place),
            _ => false,
        };
    }
}
