using System.Collections.Immutable;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>Something that the bot can do, said with the name of a customer, and words that hint at it.</summary>
internal sealed record Capability(Func<Wording, string, string> Offer, ImmutableArray<string> Hints)
{
    /// <summary>All of them, the most used first.</summary>
    public static ImmutableArray<Capability> All { get; } =
    [
        new((words, customer) => words.OfferLog(customer), ["拜访", "电话", "报价", "跟进", "客户", "金额", "阶段", "签", "visit", "call", "quote", "met"]),
        new((words, customer) => words.OfferStatus(customer), ["怎么样", "进展", "情况", "哪一步", "多少", "status", "how", "where"]),
        new((words, _) => words.OfferList, ["单子", "哪些", "列", "名单", "清单", "漏斗", "list", "pipeline", "deals"]),
        new((words, _) => words.OfferBoard, ["排行", "榜", "排名", "第几", "谁", "最多", "最高", "业绩", "战报", "rank", "board", "who"]),
        new((words, _) => words.OfferProgress, ["目标", "完成", "还差", "达标", "奖金", "提成", "积分", "target", "bonus", "points"]),
        new((words, customer) => words.OfferCreate(customer), ["新", "建", "商机", "new", "opp"]),
        new((words, _) => words.OfferLibrary, ["怎么回", "怎么说", "怎么办", "难搞", "嫌", "拖", "话术", "expensive", "objection"]),
        new((words, _) => words.OfferRemind, ["提醒", "记得", "别忘", "明天", "日程", "remind"]),
        new((words, _) => words.OfferUndo, ["撤", "错", "删", "undo", "wrong"]),
    ];

    /// <summary>What those can do who run the service.</summary>
    public static ImmutableArray<Capability> OfAdministrators { get; } =
    [
        new((words, _) => words.OfferSchedules, ["早报", "战报", "日报", "周报", "日程", "发", "时间", "schedule"]),
        new((words, _) => words.OfferStages, ["流程", "阶段", "stage"]),
        new((words, _) => words.OfferRules, ["规则", "积分", "奖励", "分", "提成", "rule"]),
        new((words, _) => words.OfferBind, ["绑定", "账号", "员工", "人", "bind", "account"]),
        new((words, _) => words.OfferUndelivered, ["送达", "没收到", "消息", "undelivered"]),
    ];

    /// <summary>How many of its words stand in the text.</summary>
    public int Score(string text) => Hints.Count(hint => text.Contains(hint, StringComparison.OrdinalIgnoreCase));
}
