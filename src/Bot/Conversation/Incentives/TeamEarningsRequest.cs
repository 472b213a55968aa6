using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「每个人的奖金列出来」, 「11月提成一共多少」, 「张伟10月的奖金」, 「砚禾产线看板那单的奖金是多少」: whose earnings are asked for, of which days, or of which deal.</summary>
/// <param name="Members">Those who are named.</param>
/// <param name="Days">The days that are named; null for none.</param>
/// <param name="SaysAll">Whether those of all are asked for.</param>
/// <param name="SaysSum">Whether a sum is, of whomever.</param>
/// <param name="Deal">The words that are left, which name a deal.</param>
internal sealed record TeamEarningsRequest(ImmutableArray<Member> Members, DayRange? Days, bool SaysAll, bool SaysSum, string Deal)
{
    private const int LongestText = 40;

    private static readonly string[] Pay = ["奖金", "提成", "奖励", "bonuses", "bonus", "commissions", "commission"];
    private static readonly string[] All = ["每个人", "所有人", "所有", "大家", "全员", "每人", "各人", "全部", "团队", "我们组", "公司", "everybody", "all"];
    private static readonly string[] Sums = ["一共", "总共", "合计", "总额", "总数", "total"];
    private static readonly string[] DealWords = ["那单", "这单", "那一单", "这一单", "那个单子", "这个单子"];

    private static readonly string[] Fillers =
    [
        "财务要", "列出来", "列一下", "列一列", "列个表", "发出来", "拉一下", "分别", "各自", "是多少", "有多少", "多少钱", "多少", "为什么", "发了", "给我", "帮我", "看看", "看一下", "列", "发", "比", "和", "少", "多", "都", "的", "是", "有", "了", "呢", "钱", "怎么算", "of", "for",
    ];

    private static readonly string[] NotAsked = ["规则", "改", "不对", "有误", "错", "奖项", "结算", "预支", "怎么拿"];

    /// <summary>「奖金榜」, 「谁的提成最高」, 「我的奖金排第几」: what people earn is no ranking that all may read.</summary>
    private static readonly string[] Ranks = ["排行榜", "排行", "排名", "榜单", "榜", "排第几", "第几", "谁拿得最多", "谁拿的最多", "谁最多", "谁最高", "最多的是谁", "最高的是谁", "最多", "最高", "谁的", "谁", "leaderboard", "ranking", "board"];

    /// <summary>The request; null where the text is none.</summary>
    public static TeamEarningsRequest? Read(string text, OrganisationChart chart, DateOnly today)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!');
        var isRanked = Array.Exists(Ranks, word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
        if ((!isRanked && said.Contains("我的", StringComparison.Ordinal)) || said.Length > LongestText || Pay.FirstOrDefault(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)) is not { } pay || Array.Exists(NotAsked, word => said.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        ImmutableArray<Member> named = [.. chart.Members.Where(member => said.Contains(member.Name, StringComparison.OrdinalIgnoreCase))];
        var rest = named.Aggregate(said.Replace(pay, " ", StringComparison.OrdinalIgnoreCase), (left, member) => left.Replace(member.Name, " ", StringComparison.OrdinalIgnoreCase));
        (var days, rest) = WithoutDays(rest, today);
        var isAll = isRanked || Array.Exists(All, word => rest.Contains(word, StringComparison.OrdinalIgnoreCase));
        var isSum = Array.Exists(Sums, word => rest.Contains(word, StringComparison.OrdinalIgnoreCase));
        rest = (isRanked ? Ranks.Concat(["我的", "我", "本", "my"]) : []).Concat(All).Concat(Sums).Concat(Fillers).Aggregate(rest, (left, word) => left.Replace(word, " ", StringComparison.OrdinalIgnoreCase)).Trim(' ', '，', ',', '、');
        var ofDeal = DealWords.FirstOrDefault(word => said.Contains(word, StringComparison.Ordinal));
        var deal = ofDeal is null ? "" : said[..said.IndexOf(ofDeal, StringComparison.Ordinal)].Trim();
        return rest.Length > 0 && ofDeal is null ? null : new TeamEarningsRequest(named, days, isAll, isSum, deal);
    }

    /// <summary>The stretch of days that the text names, and the text without it.</summary>
    private static (DayRange? Days, string Text) WithoutDays(string text, DateOnly today)
    {
        var folded = TextFolding.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if (DateReader.TryRead(folded, at, today, out var date) && date is { Length: > 0 } && date.Precision != DatePrecision.Unknown && date.Past is var period && period.From != period.To)
            {
                return (new DayRange(period.From, period.To), text.Remove(at, date.Length));
            }
        }

        return (null, text);
    }
}
