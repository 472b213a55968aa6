using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds a plain word for signing that tells of it as done, by its day, its hour or the price: 昨天签的, 中午签的, 78万签的, 今天签约, closed Acme.</summary>
internal static class PlainSigning
{
    /// <summary>A day without a year or week on which something was signed is no farther back.</summary>
    private const int LongestAgo = 31;

    /// <summary>「今天签约」, 「26万成交」: a plain word for signing, with today, a day before it, or a price.</summary>
    public static CueMention? Find(Clause clause)
    {
        if (clause.Find(Cue.Sign) is not { } sign || clause.HasAny(Cue.Plan, Cue.Work, Cue.Visit))
        {
            return null;
        }

        // 华辰中午签的, 早上签的字: told as done, with its hour.
        if (IsSignedAtHour(clause, sign))
        {
            return sign;
        }

        if (clause.IsLaterToday)
        {
            return null;
        }

        // closed Acme at 780k, we closed Acme
        if (clause.WholeText.Slice(sign.Start, sign.Length) is "closed")
        {
            return clause.First<CustomerMention>() is { } closed && closed.Start - sign.End == 1 && clause.WholeText[clause.Start..sign.Start].TrimEnd(' ') is "" or "we" or "i" or "just" or "finally" or "we just" or "we finally" or "and" ? sign : null;
        }

        // 昨天签的, 前天就签的.
        if (clause.WholeText.Slice(sign.Start, sign.Length) is "签" && clause.WholeText[sign.End..clause.End].TrimEnd("哈啊呀 ") is "的" or "的合同" or "的字" && clause.First<DateMention>() is { Date: { Precision: DatePrecision.Day } on } && on.Past.From <= clause.Today && (on.IsFixed || on.Past.From >= clause.Today.AddDays(-LongestAgo)))
        {
            return sign;
        }

        // 这次78万签的
        if (clause.WholeText.Slice(sign.Start, sign.Length) is "签" && clause.WholeText[sign.End..clause.End].TrimEnd("哈啊呀 ") is "的" && clause.All<AmountMention>().Any(price => price.Amount.Kind == AmountKind.Exact && price.End == sign.Start))
        {
            return sign;
        }

        if (clause.WholeText.Slice(sign.Start, sign.Length) is not ("签约" or "签单" or "成交" or "签署" or "签订"))
        {
            return null;
        }

        // 已和华辰签约
        if (clause.WholeText[clause.Start..sign.Start].TrimStart("我们司方今天昨 ") is ['已', ..] && clause.All<CustomerMention>().Any(name => name.End == sign.Start) && clause.WholeText[sign.End..clause.End].Trim(" 了").IsEmpty)
        {
            return sign;
        }

        if (IsBareStatement(clause, sign))
        {
            return sign;
        }

        if (clause.WholeText.Slice(sign.Start, sign.Length) is "成交" && clause.First<DateMention>() is null && clause.All<AmountMention>().Any(amount => amount.Amount.Kind != AmountKind.Unitless))
        {
            return sign;
        }

        // 双方已于3月9日签署合同: done, so that the day has passed.
        var isLately = DateBefore(clause, sign) is { Date: { Precision: DatePrecision.Day } day } && (day.IsFixed || clause.WholeText[clause.Start..sign.Start].Contains('已')) && day.Past.From <= clause.Today && day.Past.From >= clause.Today.AddDays(-7);
        return isLately ? sign : null;
    }

    private static bool IsSignedAtHour(Clause clause, CueMention sign) =>
        clause.HasAny(MentionKinds.Time) && !clause.HasAny(MentionKinds.Date) && clause.WholeText.Slice(sign.Start, sign.Length) is "签" or "签字" && clause.All<TimeMention>().Any(time => time.End <= sign.Start && sign.Start - time.End <= 2)
        && clause.WholeText[sign.End..clause.End].TrimEnd("哈啊呀 ") is "的" or "的合同" or "的字";

    private static DateMention? DateBefore(Clause clause, CueMention sign)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.End <= sign.Start && sign.Start - date.End <= 3)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>「岭重ERP二期签约」: a customer, and nothing else that tells, before the word that ends the clause.</summary>
    private static bool IsBareStatement(Clause clause, CueMention sign) =>
        clause.Header is null && clause.BreakAfter != '?' && clause.WholeText[sign.End..clause.End].Trim(' ').IsEmpty && clause.WholeText.Slice(sign.Start, sign.Length) is "签约" or "签单" or "成交" or "签订"
        && clause.First<CustomerMention>() is not null && clause.First<DateMention>() is null && IsOnlyWord(clause, sign)
        && clause.WholeText[clause.Start..sign.Start].TrimEnd(' ') is not [.., '要' or '能' or '会' or '可' or '待' or '催' or '谈' or '再' or '等' or '来' or '去' or '就' or '想' or '该' or '前' or '后' or '意' or '拟' or '望' or '没' or '未' or '不'];

    private static bool IsOnlyWord(Clause clause, CueMention word)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue != Cue.Plain && cue != word)
            {
                return false;
            }
        }

        return true;
    }
}
