using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads 「本周挑战：新客5个，奖50分」: what is to be reached until when, and what it brings.</summary>
internal static class ChallengeRequest
{
    private const int LongestRequest = 120;

    private static readonly FrozenSet<string> ListWords = Set("挑战", "挑战列表", "有哪些挑战", "有什么挑战", "挑战进度", "我的挑战", "进行中的挑战", "挑战怎么样了", "挑战结果", "挑战情况", "团队挑战", "团队挑战怎么玩", "挑战怎么玩", "看挑战", "看看挑战", "challenges", "my challenges", "show challenges", "challenge progress");

    private static readonly RequestForm SetForm = new(@"^(?:发起|创建|新增|新建|开启|发布|设|来)?(?:一个|个)?(?<when>本周|这周|下周|本月|这个月|下个?月|今天|今日)?的?挑战(?:赛)?[ :：,，]+(?<what>.+)$|^(?:new |start a |set a )?challenge(?: for)?(?: (?<when>this week|next week|this month|next month|today))?[ :,]+(?<what>.+)$", "挑战", "challenge");
    private static readonly RequestForm NaturalForm = new(@"^[^,，。]{0,8}?(?:搞|发起|设|组织|弄|办|举办|来|新建?|我要|我)(?:一?[个场次])?(?<what>[^,，。]{0,12}(?:挑战|比赛|竞赛|PK)(?:赛)?.*)$|^(?<what>挑战[^赛].*)$", "挑战", "比赛", "竞赛", "PK");
    private static readonly RequestForm WhenForm = new(@"(?<when>本周|这周|下周|本月|这个月|下个?月|今天|今日)|(?<month>1[0-2]|[1-9])月(?:份)?(?:[^\d初底中上下]|$)");
    private static readonly RequestForm NamedForm = new(@"^(?:我要|我想|我)?(?:参加|加入|报名)[ :：]*(?<name>\S.*)$", "参加", "加入", "报名");
    private static readonly RequestForm JoinForm = new(@"^(?:我要|我想|我)?(?:参加|加入|报名)(?:这个)?挑战[ :：]*(?<name>.*)$|^join (?:the )?challenge ?(?<name>.*)$", "挑战", "challenge");
    private static readonly RequestForm LeaveForm = new(@"^(?:我要|我想|我)?(?:退出|不参加)(?:这个)?挑战[ :：]*(?<name>.*)$|^leave (?:the )?challenge ?(?<name>.*)$", "挑战", "challenge");
    private static readonly RequestForm DeadlineForm = new(@"(?:截止|截至|到|at latest |until |by )?[ ]*(?<month>1[0-2]|0?[1-9])[月/](?<day>3[01]|[12]\d|0?[1-9])[日号]?[ ]*(?:之前|以前|前|为止|截止)?");
    private static readonly RequestForm PrizeForm = new(@"(?:每人|各)?(?:奖励?|得|给|\+|wins? |for )?[ ]*(?<points>\d{1,5})[ ]*(?:积分|分(?:[^钟]|$)|points?)");
    private static readonly RequestForm MedalForm = new(@"勋章[ ]*[「“""]?(?<name>[^「」”“"" ,，]+)[」”""]?|medal [""“]?(?<name>[^""” ,]+)[""”]?");
    private static readonly RequestForm GoalForm = new(@"(?<measure>新客户?|新增客户|拜访|上门|回款额?|到账|签约额|业绩|销售额|签约|签单|成交|赢单|跟进|活动|new customers|visits|wins|deals|revenue|payments|activities)[ :：]*(?:满|达到?|超过|至少)?[ ]*(?<number>\d{1,9}(?:\.\d+)?)[ ]*(?<unit>万|亿|k|m)?(?<what>元|块|个|家|次|单|笔)?|(?<number>\d{1,9}(?:\.\d+)?)[ ]*(?<unit>万|亿|k|m)?[ ]*(?<what>个|家|次|单|笔)?(?<measure>新客户?|新增客户|拜访|签约额|业绩|销售额|签约|签单|成交|赢单|回款|跟进|活动|new customers|visits|wins|deals|revenue|payments|activities)");

    private static readonly FrozenDictionary<string, TargetMeasure> Measures = new Dictionary<string, TargetMeasure>(StringComparer.OrdinalIgnoreCase)
    {
        ["新客"] = TargetMeasure.NewCustomers,
        ["新客户"] = TargetMeasure.NewCustomers,
        ["新增客户"] = TargetMeasure.NewCustomers,
        ["new customers"] = TargetMeasure.NewCustomers,
        ["拜访"] = TargetMeasure.Visits,
        ["上门"] = TargetMeasure.Visits,
        ["visits"] = TargetMeasure.Visits,
        ["回款"] = TargetMeasure.Payments,
        ["回款额"] = TargetMeasure.Payments,
        ["到账"] = TargetMeasure.Payments,
        ["payments"] = TargetMeasure.Payments,
        ["签约额"] = TargetMeasure.Revenue,
        ["业绩"] = TargetMeasure.Revenue,
        ["销售额"] = TargetMeasure.Revenue,
        ["revenue"] = TargetMeasure.Revenue,
        ["跟进"] = TargetMeasure.Activities,
        ["活动"] = TargetMeasure.Activities,
        ["activities"] = TargetMeasure.Activities,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text asks for the challenges.</summary>
    public static bool IsList(string text) => ListWords.Contains(Bare(text));

    /// <summary>Which challenge is to be joined, as it was written, empty where none is named; null where the text is no such wish.</summary>
    public static string? Join(string text) => Match(JoinForm, text)?.Groups["name"].Value.Trim();

    /// <summary>What is to be joined, where the text does not say that it is a challenge; null where nothing is.</summary>
    public static string? JoinNamed(string text) => Match(NamedForm, text)?.Groups["name"].Value.Trim();

    /// <summary>Whether the text means to set a challenge, in whatever words.</summary>
    public static bool IsMeant(string text) => Match(NaturalForm, text) is not null;

    /// <summary>Which challenge is to be left, as it was written, empty where none is named; null where the text is no such wish.</summary>
    public static string? Leave(string text) => Match(LeaveForm, text)?.Groups["name"].Value.Trim();

    /// <summary>Whether the text sets a challenge: it names a prize or a goal, and does not only find something challenging.</summary>
    public static bool IsSetting(string text) =>
        Match(SetForm, text)?.Groups["what"].Value is { } what && (PrizeForm.IsMatch(what) || MedalForm.IsMatch(what) || GoalForm.IsMatch(what));

    /// <summary>The challenge that the text sets; null where it does not say what is to be reached, until when, or what it brings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day.</param>
    /// <returns>The rule without its id, and the challenge without who sets it.</returns>
    public static (RewardRule Rule, Challenge Challenge)? Read(string text, DateOnly today)
    {
        if ((Match(SetForm, text) ?? Match(NaturalForm, text)) is not { } match)
        {
            return null;
        }

        var what = match.Groups["what"].Value;
        var prize = PrizeForm.Match(what);
        var medal = MedalForm.Match(what);
        var rest = prize.Success ? what.Remove(prize.Index, prize.Length) : what;
        var goal = GoalForm.Match(rest);
        var when = match.Groups["when"] is { Success: true, Value: var said } ? said : WhenForm.Match(rest) is { Success: true } found ? found.Groups["month"].Success ? found.Groups["month"].Value : found.Groups["when"].Value : "";
        var (from, until) = Days(when.ToLowerInvariant(), rest, today);
        var points = prize.Success ? int.Parse(prize.Groups["points"].Value, CultureInfo.InvariantCulture) : 0;
        if (!goal.Success || until is not { } last || last < today || last < from || (points == 0 && !medal.Success) || points > RewardRule.MostPoints || ValueOf(goal) is not { } value)
        {
            return null;
        }

        var rule = new RewardRule
        {
            Id = default,
            Name = goal.Value.Trim(' ', ',', '，'),
            Version = 1,
            From = from,
            Occasion = RewardOccasion.Challenge,
            Points = points,
            Medal = medal.Success && medal.Groups["name"].Length <= RewardRule.NameMaxLength ? medal.Groups["name"].Value : null,
        };
        return (rule, new Challenge(MeasureOf(goal), value, last, default));
    }

    /// <summary>签约 is a number of deals, or an amount where it is one.</summary>
    private static TargetMeasure MeasureOf(Match goal) =>
        Measures.TryGetValue(goal.Groups["measure"].Value, out var measure) ? measure
        : goal.Groups["unit"].Success || goal.Groups["what"].Value is "元" or "块" ? TargetMeasure.Revenue : TargetMeasure.Wins;

    private static decimal? ValueOf(Match goal)
    {
        var number = decimal.Parse(goal.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * goal.Groups["unit"].Value switch
        {
            "万" => 10_000m,
            "亿" => 100_000_000m,
            "k" or "K" => 1_000m,
            "m" or "M" => 1_000_000m,
            _ => 1m,
        };
        return Target.IsValue(number) ? number : null;
    }

    private static (DateOnly From, DateOnly? Until) Days(string when, string rest, DateOnly today)
    {
        var named = when switch
        {
            "今天" or "今日" or "today" => new DayRange(today, today),
            "本周" or "这周" or "this week" => DayRange.WeekOf(today),
            "下周" or "next week" => DayRange.WeekOf(today.AddDays(7)),
            "本月" or "这个月" or "this month" => DayRange.MonthOf(today),
            "下月" or "下个月" or "next month" => DayRange.MonthOf(today.AddMonths(1)),
            _ => int.TryParse(when, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? MonthOf(number, today) : (DayRange?)null,
        };
        var deadline = DeadlineForm.Match(rest);
        if (!deadline.Success)
        {
            return (named?.From ?? today, named?.To);
        }

        var (month, day) = (int.Parse(deadline.Groups["month"].Value, CultureInfo.InvariantCulture), int.Parse(deadline.Groups["day"].Value, CultureInfo.InvariantCulture));
        var year = month < today.Month ? today.Year + 1 : today.Year;
        return (named?.From ?? today, day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null);
    }

    /// <summary>The month of that number that is not over; a challenge that has begun counts from today on.</summary>
    private static DayRange MonthOf(int number, DateOnly today)
    {
        var month = DayRange.MonthOf(new DateOnly(number < today.Month ? today.Year + 1 : today.Year, number, 1));
        return new DayRange(month.From > today ? month.From : today, month.To);
    }

    private static Match? Match(RequestForm form, string text) => text.Length <= LongestRequest && form.Match(Bare(text)) is { Success: true } match ? match : null;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Trim(' ', '?', '？', '.', '。', '！', '!');
}
