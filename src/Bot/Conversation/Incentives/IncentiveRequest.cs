using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>The words by which people ask for rules and settlements, and say that a reward is not right.</summary>
internal static class IncentiveRequest
{
    private const int LongestRequest = 200;

    private static readonly FrozenSet<string> RuleWords = Set("奖励规则", "提成规则现在怎么样", "现在的提成规则", "积分规则", "奖金规则", "提成规则", "规则列表", "有哪些奖励", "怎么拿积分", "怎么拿奖金", "reward rules", "show reward rules", "bonus rules", "points rules");
    private static readonly FrozenSet<string> MedalWords = Set("我的勋章", "勋章", "勋章墙", "我的勋章墙", "我有哪些勋章", "my medals", "medals", "medal wall");
    private static readonly FrozenSet<string> AdvanceWords = Set("本周预支", "预支", "周预支", "我要预支", "可以预支多少", "能预支多少", "发本周预支", "weekly advance", "advance");

    private static readonly RequestForm SettleForm = new(@"^(?<file>导出|下载)?(?:月度)?结算[ ]*(?<month>.+?)(?:的?(?:奖金|提成|奖励))?$|^(?<file>export )?settle(?:ment)?(?: of| for)? (?<month>.+)$|^(?<month>[^结]+?)(?:的?(?:奖金|提成|奖励))?结算(?<file>明细|表|导出)?$", "结算", "settle");
    private static readonly RequestForm AwardForm = new(@"^(?:生成|出|看看?)?[ ]*(?<month>.+?)(?:的)?(?:奖项|奖项名单|颁奖名单|获奖名单)$|^awards (?:of |for )?(?<month>.+)$", "奖项", "名单", "awards");
    private static readonly RequestForm MonthForm = new(@"^(?:(?<year>20\d\d)[年\-/ ]?)?(?<month>0?[1-9]|1[0-2])月?(?:份)?$|^(?<month>0?[1-9]|1[0-2])/(?<year>20\d\d)$");
    private static readonly RequestForm EarningsForm = new(@"^(?<who>[^ 的我]{2,20}?)[ ]*的?(?:本月|这个月)?的?(?<what>奖金|预计收入|收入|提成|积分|勋章)(?:多少|有多少|是多少)?$|^(?<who>[^']{2,40})'s (?<what>bonus|earnings|income|points|commission)$", "奖金", "收入", "提成", "积分", "勋章", "'s ");
    private static readonly RequestForm AskForm = new(@"^(?:第(?<row>\d{1,2})笔|这一?笔|这一?条|上面这?笔)(?:奖金|奖励|积分|提成)?(?:不对|有误|错了|有问题|算错了?|不准)[ :：,，。]*(?<why>.*)$|^(?:this|that) (?:reward|one|bonus) is (?:wrong|not right)[ :,.]*(?<why>.*)$", "不对", "有误", "错", "有问题", "不准", "wrong", "not right");
    private static readonly RequestForm RowAskForm = new(@"^(?:这笔)?(?:不对|有误|错了|有问题|算错了?|不准|is wrong|wrong|not right)[ :：,，。]*(?<why>.*)$", "不对", "有误", "错", "有问题", "不准", "wrong", "not right");
    private static readonly RequestForm CorrectForm = new(@"^(?:更正|更正为|改为|改成|correct(?: to)?)[ :：]*(?<what>.+)$", "更正", "改为", "改成", "correct");
    private static readonly RequestForm MoneyForm = new(@"(?<number>\d+(?:\.\d{1,2})?)[ ]*(?<unit>万)?[ ]*(?:元|块|yuan|rmb)|[¥￥][ ]*(?<number>\d+(?:\.\d{1,2})?)");
    private static readonly RequestForm PointsForm = new(@"(?<number>\d{1,5})[ ]*(?:积分|分(?:[^钟之成年月]|$)|points?)");
    private static readonly FrozenDictionary<string, int> RelativeMonths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["本月"] = 0,
        ["这个月"] = 0,
        ["this month"] = 0,
        ["上月"] = -1,
        ["上个月"] = -1,
        ["last month"] = -1,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MonthNames = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    /// <summary>Whether the text asks for the rules and for nothing else.</summary>
    public static bool IsRules(string text) => RuleWords.Contains(Bare(text));

    /// <summary>Whether the text asks for the speaker's medals.</summary>
    public static bool IsMedals(string text) => MedalWords.Contains(Bare(text));

    /// <summary>Whether the text asks for the week's advance.</summary>
    public static bool IsAdvance(string text) => AdvanceWords.Contains(Bare(text));

    /// <summary>The month that is to be settled, and whether only its file is wanted; null where the text is no such request.</summary>
    public static (DayRange Month, bool IsFile)? Settlement(string text, DateOnly today) =>
        Match(SettleForm, text) is { } match && Month(match.Groups["month"].Value, today) is { } month ? (month, match.Groups["file"].Value.Length > 0) : null;

    /// <summary>The month whose awards are asked for; null where the text is no such request.</summary>
    public static DayRange? Awards(string text, DateOnly today) => Match(AwardForm, text) is { } match ? Month(match.Groups["month"].Value, today) : null;

    /// <summary>Whose bonus or points are asked for, as it was written; null where the text is no such request.</summary>
    public static string? Whose(string text) => Match(EarningsForm, text) is { } match ? match.Groups["who"].Value.Trim() : null;

    /// <summary>Whose medals are asked for, as it was written; null where the text is no such request.</summary>
    public static string? WhoseMedals(string text) => Match(EarningsForm, text) is { } match && match.Groups["what"].Value is "勋章" ? match.Groups["who"].Value.Trim() : null;

    /// <summary>Whether such a request is of money, and not of points or medals alone.</summary>
    public static bool IsOfPay(string text) => Match(EarningsForm, text) is { } match && match.Groups["what"].Value is not ("积分" or "勋章" or "points");

    /// <summary>What somebody says of a reward that is not right, and of which row; null where the text is no such thing.</summary>
    public static (int? Row, string Why)? Question(string text)
    {
        if (Match(AskForm, text) is { } match)
        {
            return (match.Groups["row"] is { Success: true, Value: var row } ? int.Parse(row, CultureInfo.InvariantCulture) : null, match.Groups["why"].Value.Trim());
        }

        return RowNumber.Read(text) is var (number, said) && Match(RowAskForm, said) is { } asked ? (number, asked.Groups["why"].Value.Trim()) : null;
    }

    /// <summary>To what a reward is to be corrected, as it was written; null where the text is no such thing.</summary>
    public static string? Correction(string text) => Match(CorrectForm, text) is { } match ? match.Groups["what"].Value : null;

    /// <summary>The money that the text names; null where it names none.</summary>
    public static Money? MoneyIn(string text) =>
        MoneyForm.Match(text) is { Success: true } match && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000m
            ? Money.FromYuan(match.Groups["unit"].Success ? number * 10_000m : number)
            : null;

    /// <summary>The points that the text names; null where it names none.</summary>
    public static int? PointsIn(string text) =>
        PointsForm.Match(text) is { Success: true } match ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>The newest month of that name that has begun; null where it is no month.</summary>
    private static DayRange? Month(string text, DateOnly today)
    {
        text = text.Trim();
        if (RelativeMonths.TryGetValue(text, out var away))
        {
            return DayRange.MonthOf(today.AddMonths(away));
        }

        var (year, month) = MonthForm.Match(text) is { Success: true } match
            ? (match.Groups["year"], int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture))
            : (null, 1 + Array.FindIndex(MonthNames, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)));
        if (month == 0)
        {
            return null;
        }

        var of = year is { Success: true } ? int.Parse(year.Value, CultureInfo.InvariantCulture) : month > today.Month ? today.Year - 1 : today.Year;
        return DayRange.MonthOf(new DateOnly(of, month, 1));
    }

    private static Match? Match(RequestForm form, string text) =>
        text.Length <= LongestRequest && form.Match(Bare(text)) is { Success: true } match ? match : null;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
