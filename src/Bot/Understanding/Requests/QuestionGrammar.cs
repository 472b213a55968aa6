using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides what a phrase asks for, by which words stand together in it and how little else does.</summary>
/// <remarks>
/// A question names a thing that only the bot has (a ranking, a target, the funnel, what one earns) and asks, commands, or is nothing but that name.
/// A report of the same thing (排名第一!, 完成率80%) holds a figure and asks nothing.
/// </remarks>
internal static class QuestionGrammar
{
    private static readonly SearchValues<char> Selling = SearchValues.Create("签卖做成收到落进");

    /// <summary>What lacks something without being one's own.</summary>
    private static readonly SearchValues<string> Theirs = SearchValues.Create(["客户", "预算", "尾款", "首付", "审批", "货款"], StringComparison.Ordinal);

    /// <summary>More unknown characters than this, and the phrase is talk.</summary>
    private const int MostUnknown = 4;

    /// <summary>What the phrase asks for, or null.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isBesideCustomer">Whether it was cut from talk of a customer, where a weak word is about the customer.</param>
    public static QuestionKind? Of(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.HasAny(RequestWord.You, RequestWord.Unreal, RequestWord.No, RequestWord.Other, RequestWord.Name))
        {
            return null;
        }

        if (WhyGrammar.Asks(phrase))
        {
            return QuestionKind.Why;
        }

        if (phrase.HasAny(RequestWord.Why, RequestWord.Wonder) && phrase.Has(RequestWord.Me) && phrase.HasAny(RequestWord.Reward, RequestWord.Income) && phrase.Unknown <= 1 && IsOwn(phrase) && !phrase.Has(RequestWord.Figure))
        {
            return QuestionKind.Earnings;
        }

        if (phrase.Has(RequestWord.Why) || !(phrase.HasKey || phrase.HasAny(RequestWord.Metric, RequestWord.Expected, RequestWord.WhoMore, RequestWord.Meaning, RequestWord.Exceed, RequestWord.Ahead) || phrase.HasUncounted || (phrase.Has(RequestWord.Rate) && phrase.HasAny(RequestWord.HowMuch, RequestWord.How)) || (phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.More) && phrase.HasAny(RequestWord.Deals, RequestWord.Data)) || RankingGrammar.IsBetterPart(phrase)))
        {
            return null;
        }

        if (IsProcess(phrase))
        {
            return QuestionKind.Process;
        }

        if (UnknownMeasure.In(phrase) is { } measure)
        {
            return RankingGrammar.AsksByUnknown(phrase, measure) ? QuestionKind.UnknownRanking : null;
        }

        return phrase.Unknown > MostUnknown ? null
            : RankingGrammar.Asks(phrase, isBesideCustomer) ? QuestionKind.Ranking
            : IsFunnel(phrase, isBesideCustomer) ? QuestionKind.Funnel
            : IsCompleteness(phrase) ? QuestionKind.Completeness
            : IsForecast(phrase, isBesideCustomer) ? QuestionKind.Forecast
            : IsProgress(phrase, isBesideCustomer) ? QuestionKind.Progress
            : IsReport(phrase) || (!isBesideCustomer && phrase.IsQuestion && IsNewsOfDay(phrase)) ? QuestionKind.Report
            : IsMedals(phrase) ? QuestionKind.Medals
            : IsEarnings(phrase, isBesideCustomer) ? QuestionKind.Earnings
            : null;
    }

    private static bool IsFunnel(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Funnel))
        {
            return phrase.Asks;
        }

        if (phrase.Has(RequestWord.Pipe))
        {
            return phrase.Asks && !isBesideCustomer && phrase.Unknown <= 1;
        }

        if (phrase.HasAny(RequestWord.ByStage, RequestWord.Flow) || phrase.Tokens.Exists(token => token.Word == RequestWord.How && phrase.TextOf(token).StartsWith("转化", StringComparison.Ordinal)) || phrase.Tokens.Exists(token => token.Metric == Metric.WinRate && Lexicon.Flows.Contains(phrase.TextOf(token).ToString())))
        {
            return !isBesideCustomer && !phrase.Has(RequestWord.Figure) && (phrase.Has(RequestWord.ByStage) && !phrase.HasAny(RequestWord.Flow) ? AsksByStage(phrase) : (phrase.IsQuestion ? phrase.Unknown <= 1 : phrase.IsBare && (phrase.Has(RequestWord.ByStage) || phrase.Clause.Text.Contains('到'))));
        }

        return false;
    }

    /// <summary>「各阶段多少单」; a stage that is itself asked for is of one deal where no others are named.</summary>
    private static bool AsksByStage(Phrase phrase)
    {
        var isStageAsked = phrase.Tokens.Exists(token => token.Word == RequestWord.ByStage && phrase.TextOf(token).ContainsAny("哪什啥"));
        return isStageAsked ? IsAskedOfStages(phrase) : phrase.Asks;
    }

    /// <summary>「单子都卡在哪个阶段」, 「哪个阶段丢单最多」; 这单在哪个阶段 asks of one deal.</summary>
    private static bool IsAskedOfStages(Phrase phrase) =>
        phrase.Unknown <= 2 && (phrase.Has(RequestWord.Superlative) || phrase.Clause.Text.Contains('漏') || (phrase.Has(RequestWord.Deals) && !phrase.Clause.Text.ContainsAny("这那该")));

    private static bool IsProgress(Phrase phrase, bool isBesideCustomer)
    {
        if ((phrase.Has(RequestWord.Figure) && !phrase.IsQuestion) || phrase.Has(RequestWord.Medal))
        {
            return false;
        }

        if (phrase.Has(RequestWord.Attainment))
        {
            return phrase.Asks;
        }

        var asksHowMuch = phrase.HasAny(RequestWord.HowMuch, RequestWord.How);
        var hasSubject = phrase.HasAny(RequestWord.Me, RequestWord.Whom, RequestWord.Period);
        if (phrase.Has(RequestWord.Goal))
        {
            if (IsSaidOfGoal(phrase))
            {
                return false;
            }

            var isMeasured = phrase.HasAny(RequestWord.Fulfil, RequestWord.Gap, RequestWord.Pace) || asksHowMuch;
            return IsNothingButGoal(phrase) || (phrase.IsCommand && phrase.Unknown == 0 && phrase.Clause.IsWholeMessage) || (isMeasured ? phrase.IsQuestion || phrase.IsCommand || (phrase.IsBare && !phrase.Has(RequestWord.Fulfil)) : (phrase.IsCommand || phrase.IsBare) && hasSubject);
        }

        if (phrase.Has(RequestWord.Gap) && asksHowMuch && !isBesideCustomer && !phrase.Has(RequestWord.Points) && (phrase.Has(RequestWord.Fulfil) || !IsOfCustomer(phrase)))
        {
            return phrase.Unknown <= 1 || phrase.Has(RequestWord.Fulfil);
        }

        if (phrase.Has(RequestWord.Fulfil) && phrase.IsQuestion)
        {
            return (hasSubject || asksHowMuch || phrase.Has(RequestWord.Pace)) && (!isBesideCustomer || hasSubject) && phrase.Unknown <= 2;
        }

        if (phrase.Tokens.Exists(token => token is { Word: RequestWord.Metric, Metric: Metric.Revenue }) && !phrase.HasAny(RequestWord.Superlative, RequestWord.Income))
        {
            return !isBesideCustomer && hasSubject && phrase.Asks && phrase.Unknown == 0;
        }

        // 我这个月签了多少: of money, where it is not said of what.
        if (phrase.IsAlone && phrase.Clause.Text.TrimEnd(" 啊呢呀了?").EndsWith("签了多少", StringComparison.Ordinal) && phrase.Unknown == 0 && hasSubject && !phrase.Has(RequestWord.Who))
        {
            return !isBesideCustomer;
        }

        if (phrase.Has(RequestWord.Pace))
        {
            return !isBesideCustomer && !IsNewsOfDay(phrase) && phrase.Asks && (hasSubject || (phrase.Clause.IsWholeMessage && asksHowMuch)) && phrase.Unknown <= 1;
        }

        return false;
    }

    /// <summary>「目标」, “target”: the whole message.</summary>
    private static bool IsNothingButGoal(Phrase phrase) =>
        phrase.Tokens is [{ Word: RequestWord.Goal } goal] && phrase.TextOf(goal) is "目标" or "业绩目标" or "销售目标" or "target" or "targets" or "quota" or "goal" or "goals" && phrase.Clause.IsWholeMessage;

    /// <summary>「客户还差多少没付」, 「预算还差多少」 are the customer's; 「还要跑多少家客户」 is one's own.</summary>
    private static bool IsOfCustomer(Phrase phrase) =>
        phrase.Tokens.Find(token => token.Word == RequestWord.Gap) is { } gap && phrase.Clause.WholeText[phrase.Clause.Start..gap.Span.Start].ContainsAny(Theirs);

    /// <summary>「目标是让客户满意」 says what the goal is; 「目标是多少」 asks.</summary>
    private static bool IsSaidOfGoal(Phrase phrase)
    {
        foreach (var token in phrase.Tokens)
        {
            if (token.Word == RequestWord.Goal && phrase.Clause.WholeText[token.End..phrase.Clause.End].TrimStart(' ').StartsWithAny("是", "就是", "is "))
            {
                return !phrase.HasAny(RequestWord.HowMuch, RequestWord.How);
            }
        }

        return false;
    }

    /// <summary>「今天的战报」; one that is written, or speaks of anything else, is somebody's own. The name alone asks only where nothing else is said (<see cref="QuestionReader"/>): 「日报：…」.</summary>
    private static bool IsReport(Phrase phrase) =>
        phrase.Has(RequestWord.Report) && phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Who, RequestWord.Figure, RequestWord.Deals, RequestWord.Data, RequestWord.Metric, RequestWord.Goal, RequestWord.Place)
        && (phrase.IsQuestion || phrase.IsCommand || phrase.Clause.Start == 0);

    /// <summary>「今天组里都有什么进展」: what happened on a day, and no target of one.</summary>
    private static bool IsNewsOfDay(Phrase phrase) =>
        phrase.Unknown <= 2 && !phrase.HasAny(RequestWord.Me, RequestWord.Goal, RequestWord.Figure) && phrase.Tokens.Exists(token => token.Word == RequestWord.Pace && phrase.TextOf(token) is "进展") && phrase.Tokens.Exists(token => token.Word == RequestWord.Period && phrase.TextOf(token) is "今天" or "今日" or "昨天" or "昨日");

    /// <summary>「我的过程指标」, 「线索响应率的口径是什么」.</summary>
    private static bool IsProcess(Phrase phrase) =>
        (phrase.Has(RequestWord.Process) && phrase.Unknown <= 1 && (phrase.Asks || phrase.Has(RequestWord.Meaning)))
        || (phrase.HasAny(RequestWord.Meaning, RequestWord.Reckoned) && phrase.Clause.Text.ContainsAny(Lexicon.ProcessMetrics));

    /// <summary>「预测」, 「下个月预计能签多少」; what is aimed at, or earned, is no forecast.</summary>
    private static bool IsForecast(Phrase phrase, bool isBesideCustomer)
    {
        if (isBesideCustomer || phrase.HasAny(RequestWord.Goal, RequestWord.Attainment, RequestWord.Reward, RequestWord.Medal, RequestWord.Income, RequestWord.Points, RequestWord.Who) || (phrase.Has(RequestWord.Gap) && !phrase.Has(RequestWord.Forecast)))
        {
            return false;
        }

        if (phrase.Has(RequestWord.Forecast))
        {
            return phrase.Unknown <= 1 && (phrase.Has(RequestWord.Figure) ? phrase.IsQuestion : phrase.Asks);
        }

        if (phrase.Has(RequestWord.Expected) && phrase.IsBare && (phrase.HasAny(RequestWord.Period, RequestWord.Whom) || phrase.Clause.IsWholeMessage) && phrase.Tokens.Exists(token => token.Metric == Metric.Revenue && token.Span.Length > 1))
        {
            return true;
        }

        if (!(phrase.Has(RequestWord.Expected) && phrase.HasAny(RequestWord.HowMuch, RequestWord.How)))
        {
            return false;
        }

        if (phrase.Tokens.Exists(token => token.Word == RequestWord.Expected && phrase.TextOf(token).EndsWith("close", StringComparison.Ordinal)))
        {
            return phrase.Unknown == 0 && phrase.Has(RequestWord.Period);
        }

        var isOfSales = phrase.Has(RequestWord.HowMuch) && (phrase.Tokens.Exists(token => token.Metric is Metric.Revenue or Metric.Wins or Metric.Payments) || phrase.Clause.Text.ContainsAny(Selling));
        return isOfSales && phrase.Unknown == 0 && phrase.HasAny(RequestWord.Me, RequestWord.Whom, RequestWord.Period);
    }

    /// <summary>「资料完整度」, 「我还缺哪些信息」.</summary>
    private static bool IsCompleteness(Phrase phrase)
    {
        if (phrase.Tokens.Exists(token => token.Metric == Metric.Completeness))
        {
            return phrase.Asks;
        }

        var isMissed = phrase.Has(RequestWord.Missing) || (phrase.Has(RequestWord.Data) && (phrase.Clause.Text.ContainsAny(Lexicon.Filling) || IsLacking(phrase))) || (phrase.Has(RequestWord.Deals) && phrase.Has(RequestWord.Me) && IsLacking(phrase) && phrase.Clause.Text.ContainsAny("么啥些"));
        return isMissed && phrase.HasAny(RequestWord.Data, RequestWord.Deals, RequestWord.Me) && phrase.Unknown <= 1 && (phrase.IsQuestion || phrase.IsCommand || phrase.Tokens.Exists(token => token.Word == RequestWord.Missing && phrase.TextOf(token) is [.., '吗' or '么'] or [_, '不', ..] or ['完', '整', '不'])) && !phrase.Has(RequestWord.Figure);
    }

    /// <summary>缺哪些; 差多少 is of a target.</summary>
    private static bool IsLacking(Phrase phrase)
    {
        foreach (var token in phrase.Tokens)
        {
            if (token.Word == RequestWord.Gap && phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length).ContainsAny("缺差"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMedals(Phrase phrase) =>
        phrase.Has(RequestWord.Medal) && !phrase.HasAny(RequestWord.Reward, RequestWord.Points) && !phrase.Tokens.Exists(token => token.Word == RequestWord.Income && !phrase.TextOf(token).ContainsAny("攒赚挣拿")) && IsOwn(phrase)
        && (!phrase.Has(RequestWord.Who) || phrase.Has(RequestWord.Me)) && (phrase.IsQuestion || !phrase.Has(RequestWord.Figure)) && phrase.Asks;

    /// <summary>What others earn is not the speaker's to ask.</summary>
    private static bool IsOwn(Phrase phrase) => !phrase.Tokens.Exists(token => token.Whom is not null);

    private static bool IsEarnings(Phrase phrase, bool isBesideCustomer)
    {
        if (!IsOwn(phrase) || (phrase.Has(RequestWord.Who) && !phrase.Clause.Text.Contains("哪些", StringComparison.Ordinal)) || (phrase.Has(RequestWord.Figure) && !phrase.IsQuestion))
        {
            return false;
        }

        if (phrase.HasAny(RequestWord.Points, RequestWord.Reward, RequestWord.Medal))
        {
            // 客户要佣金 tells.
            return (phrase.Has(RequestWord.Metric) && !phrase.Has(RequestWord.Points)) || phrase.Has(RequestWord.Deals) ? phrase.IsQuestion || phrase.IsCommand : phrase.Asks;
        }

        if (IsNamed(phrase))
        {
            return true;
        }

        return phrase.Has(RequestWord.Income) && !isBesideCustomer && !phrase.Has(RequestWord.Deals) && phrase.Unknown <= 1
            && (phrase.Has(RequestWord.HowMuch) || (phrase.Has(RequestWord.Me) && (phrase.IsCommand || phrase.Has(RequestWord.How))));
    }

    /// <summary>「我的收入」, 「预计收入」, “earnings”: nothing but the name of it; 我赚了 tells.</summary>
    private static bool IsNamed(Phrase phrase) =>
        phrase.Has(RequestWord.Income) && phrase.IsBare && (phrase.HasAny(RequestWord.Me, RequestWord.Expected) || phrase.Clause.IsWholeMessage) && phrase.Tokens.TrueForAll(token => token.Word switch
        {
            RequestWord.Income => phrase.TextOf(token) is "收入" or "income" or "earnings",
            RequestWord.Me or RequestWord.Expected or RequestWord.Period or RequestWord.Filler or RequestWord.Show => true,
            _ => false,
        });
}
