using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads 「新增规则 方案演示 500元 从3月1日起」: for what a rule gives how much, how often, from when on.</summary>
/// <param name="pipeline">The company's stages.</param>
/// <param name="rules">The rules as they are.</param>
/// <param name="today">The day.</param>
internal sealed class RuleRequest(Pipeline pipeline, RewardRules rules, DateOnly today)
{
    private const int LongestRequest = 120;

    private static readonly RequestForm SetForm = new(@"^(?:新增|增加|添加|加|修改|更改|调整|改)(?:一条|一个|个|条)?(?:奖励|积分|奖金|提成)?规则[ :：,，]*(?<what>.+)$|^(?:add|set|change) (?:a |the )?(?:reward )?rule (?<what>.+)$", "规则", "rule");
    private static readonly RequestForm EndForm = new(@"^(?:停用|停止|取消|删除|删掉|结束)(?:奖励|积分|奖金|提成)?规则[ :：,，]*(?<what>.+)$|^(?:end|stop|remove) (?:the )?(?:reward )?rule (?<what>.+)$", "规则", "rule");
    private static readonly RequestForm PastForm = new(@"^(?:补发|补算)(?:奖励|积分|奖金)?(?:规则)?[ :：,，]*(?<what>.+)$|^backfill (?:the )?(?:rule )?(?<what>.+)$", "补发", "补算", "backfill");

    private static readonly RequestForm DayForm = new(@"(?:从|自|from )?[ ]*(?:(?:(?<year>20\d\d)[年\-/])?(?<month>\d{1,2})[月\-/](?<day>\d{1,2})[日号]?|(?<word>今天|本月初?|这个月初?|上个?月初?|今年|today|this month|last month|this year))[ ]*(?:起|开始|生效|on)?");
    private static readonly RequestForm PercentForm = new(@"(?:提成[ ]*)?(?<number>\d{1,2}(?:\.\d{1,2})?)[ ]*[%％](?:[ ]*提成)?");
    private static readonly RequestForm MedalForm = new(@"勋章[ ]*[「“""]?(?<name>[^「」“”"" ,，]+)[」”""]?|medal [""“]?(?<name>[^""” ,]+)[""”]?");
    private static readonly RequestForm LeastForm = new(@"(?:满|超过|不低于|达到|至少|大于|over )[ ]*(?<number>\d+(?:\.\d+)?)[ ]*(?<unit>万|亿|百万|k|m)?(?:元|块)?(?:以上)?");
    private static readonly RequestForm WinsForm = new(@"(?:每月|月)[ ]*(?:满|签|签满|签约)?[ ]*(?<number>\d{1,2})[ ]*单|(?<number>\d{1,2}) wins a month");
    private static readonly RequestForm DailyForm = new(@"(?:每天|每日|一天)(?:最多|至多|限|不超过)?[ ]*(?<number>\d{1,3})[ ]*(?:次|个|笔)?|at most (?<number>\d{1,3}) a day");
    private static readonly RequestForm PerDealForm = new(@"每单(?:限|只)?(?:一|1)次|每个?(?:商机|项目)(?:限|只)?(?:一|1)次|once (?:a|per) deal");
    private static readonly RequestForm PerMemberForm = new(@"首次|首单|首个|第一次|仅一次|每人(?:限|只)?(?:一|1)次|once (?:a|per) person|first time");
    private static readonly RequestForm PerMonthForm = new(@"每月(?:限|只)?(?:一|1)次|once a month");
    private static readonly RequestForm EvidenceForm = new(@"(?:需|要|须|需要|必须)?有?(?:证据|凭证|附件|照片)(?:才算)?|with evidence|needs evidence");

    private static readonly FrozenDictionary<string, ActivityKind> Activities = new Dictionary<string, ActivityKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["拜访"] = ActivityKind.Visit,
        ["visit"] = ActivityKind.Visit,
        ["电话"] = ActivityKind.Call,
        ["call"] = ActivityKind.Call,
        ["会议"] = ActivityKind.Meeting,
        ["meeting"] = ActivityKind.Meeting,
        ["演示"] = ActivityKind.Demo,
        ["demo"] = ActivityKind.Demo,
        ["报价"] = ActivityKind.Quote,
        ["quote"] = ActivityKind.Quote,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, AwardKind> Awards = new Dictionary<string, AwardKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["进步最快"] = AwardKind.MostImproved,
        ["进步之星"] = AwardKind.MostImproved,
        ["most improved"] = AwardKind.MostImproved,
        ["增长之星"] = AwardKind.Growth,
        ["增长最多"] = AwardKind.Growth,
        ["growth"] = AwardKind.Growth,
        ["最佳团队"] = AwardKind.Team,
        ["best team"] = AwardKind.Team,
        ["协作之星"] = AwardKind.Collaboration,
        ["best helper"] = AwardKind.Collaboration,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> WinWords = Set("签约", "签单", "赢单", "成交", "win", "wins");
    private static readonly FrozenSet<string> ThanksWords = Set("感谢", "协作", "被感谢", "帮忙", "thanks", "help");
    private static readonly FrozenSet<string> RatingWords = Set("客户评价", "客户评价奖", "客户满意度", "满意度", "满意度达标", "客户满意", "customer rating", "satisfaction");
    private static readonly FrozenSet<string> RecommendationWords = Set("书面推荐", "推荐信", "推荐函", "recommendation");

    /// <summary>Whether the text is about rules at all.</summary>
    public static bool Is(string text) => text.Length <= LongestRequest && (Match(SetForm, text) ?? Match(EndForm, text) ?? Match(PastForm, text)) is not null;

    /// <summary>What the text wants; null where it does not say for what or how much.</summary>
    public RuleOrder? Read(string text)
    {
        if (Match(EndForm, text) is { } ended)
        {
            var (day, name) = Take(ended, today);
            return Find(name) is { } rule ? new RuleOrder(rule with { Version = rule.Version + 1, From = day, Ended = true }, rule, false) : null;
        }

        if (Match(PastForm, text) is { } past)
        {
            var (day, name) = Take(past, DayRange.MonthOf(today).From);
            return Find(name) is { Ended: false } rule ? new RuleOrder(rule with { From = day }, rule, true) : null;
        }

        return Match(SetForm, text) is { } set ? ReadSet(set) : null;
    }

    private RuleOrder? ReadSet(Match match)
    {
        var scan = new RuleScan(match.Groups["what"].Value);
        var from = DayOf(scan.Take(DayForm)) ?? today;
        var percent = Number(scan.Take(PercentForm));
        var wins = Number(scan.Take(WinsForm));
        var least = AmountOf(scan.Take(LeastForm));
        var (isDaily, daily) = scan.Take(DailyForm) is { } most ? (true, Number(most)) : (false, null);
        var limit = scan.Take(PerDealForm) is not null ? RewardLimit.OncePerDeal
            : scan.Take(PerMonthForm) is not null ? RewardLimit.OncePerMonth
            : scan.Take(PerMemberForm) is not null ? RewardLimit.OncePerMember
            : (RewardLimit?)null;
        var medal = scan.Take(MedalForm)?.Groups["name"].Value;
        var needsEvidence = scan.Take(EvidenceForm) is not null;
        var (money, points) = (IncentiveRequest.MoneyIn(scan.Rest), IncentiveRequest.PointsIn(scan.Rest));
        var name = scan.Name;
        if (name.Length is 0 or > RewardRule.NameMaxLength || (percent is null && money is null && points is null && medal is null)
            || money > RewardRule.MostMoney || points > RewardRule.MostPoints || (isDaily && daily is null or 0))
        {
            return null;
        }

        var before = Find(name);
        if ((before ?? About(name)) is not { } basis)
        {
            return null;
        }

        var rule = basis with
        {
            Version = before is null ? 1 : before.Version + 1,
            From = from,
            Ended = false,
            Percent = percent ?? 0m,
            Money = money ?? Money.Zero,
            Points = points ?? 0,
            Medal = medal,
            LeastAmount = least ?? basis.LeastAmount,
            WinsInMonth = wins is { } number ? (int)number : basis.WinsInMonth,
            MostADay = daily is { } count ? (int)count : basis.MostADay,
            NeedsEvidence = needsEvidence || basis.NeedsEvidence,
        };
        return new RuleOrder(rule with { Limit = limit ?? (wins is not null ? RewardLimit.OncePerMonth : rule.Limit) }, before, false);
    }

    /// <summary>A new rule about what the words name: a stage, a signature, an activity, an award of the month, thanks, or what is asked for a stage.</summary>
    private RewardRule? About(string name)
    {
        var rule = new RewardRule { Id = IdOf(name), Name = name, From = today, Occasion = RewardOccasion.Activity };
        var stage = pipeline.Stages.FirstOrDefault(stage => Is(name, stage.Name, stage.Name + "阶段", "进入" + stage.Name));
        if (stage is not null)
        {
            return rule with { Occasion = RewardOccasion.StageReached, Stage = stage.Id, Limit = RewardLimit.OncePerDeal };
        }

        return WinWords.Contains(name) ? rule with { Occasion = RewardOccasion.Win, Limit = RewardLimit.OncePerDeal }
            : Activities.TryGetValue(name, out var kind) ? rule with { Activity = kind }
            : Awards.TryGetValue(name, out var award) ? rule with { Id = AwardReading.RuleOf(award), Occasion = RewardOccasion.Award }
            : ThanksWords.Contains(name) ? rule with { Occasion = RewardOccasion.Thanks }
            : RatingWords.Contains(name) ? rule with { Occasion = RewardOccasion.Rating }
            : RecommendationWords.Contains(name) ? rule with { Words = [.. RecommendationWords], Limit = RewardLimit.OncePerDeal }
            : pipeline.Stages.SelectMany(each => each.EntryCriteria).FirstOrDefault(criterion => Is(name, criterion.Name)) is { } criterion
                ? rule with { Occasion = RewardOccasion.Evidence, Criterion = criterion.Id, Limit = RewardLimit.OncePerDeal }
            : pipeline.Stages.FirstOrDefault(each => Is(name, [.. each.Aliases])) is { } named ? rule with { Occasion = RewardOccasion.StageReached, Stage = named.Id, Limit = RewardLimit.OncePerDeal }
            : null;
    }

    private (DateOnly Day, string Name) Take(Match match, DateOnly otherwise)
    {
        var scan = new RuleScan(match.Groups["what"].Value);
        var day = DayOf(scan.Take(DayForm)) ?? otherwise;
        return (day, scan.Name);
    }

    private RewardRule? Find(string name) => rules.Latest.FirstOrDefault(rule => Is(name, rule.Name, rule.Id.Value));

    private DateOnly? DayOf(Match? match)
    {
        if (match is null)
        {
            return null;
        }

        if (match.Groups["word"] is { Success: true, Value: var word })
        {
            var month = DayRange.MonthOf(today).From;
            return word is "今天" or "today" ? today
                : word is "今年" or "this year" ? new DateOnly(today.Year, 1, 1)
                : word.StartsWith('上') || word == "last month" ? month.AddMonths(-1) : month;
        }

        var (year, number, day) = (match.Groups["year"], Int(match.Groups["month"]), Int(match.Groups["day"]));
        var of = year.Success ? Int(year) : today.Year;
        return number is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(of, number) ? null : new DateOnly(of, number, day);
    }

    private static Money? AmountOf(Match? match) => Number(match) is not { } number ? null : Money.FromYuan(number * match!.Groups["unit"].Value switch
    {
        "万" => 10_000m,
        "百万" => 1_000_000m,
        "亿" => 100_000_000m,
        "k" or "K" => 1_000m,
        "m" or "M" => 1_000_000m,
        _ => 1m,
    });

    private static decimal? Number(Match? match) =>
        match is not null && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000m ? number : null;

    private static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static bool Is(string name, params ReadOnlySpan<string> known)
    {
        foreach (var one in known)
        {
            if (string.Equals(one, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static RewardRuleId IdOf(string name) => new($"rule-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 6))}");

    private static Match? Match(RequestForm form, string text) => form.Match(text.Trim(' ', '?', '？', '.', '。', '！', '!')) is { Success: true } match ? match : null;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
