using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>
/// A card for each kind of question about figures, and for what people share. Those that are read from files are what the bot has said in its own tests,
/// which hold the files up to date.
/// </summary>
internal static class SampleFigures
{
    public static IEnumerable<KeyValuePair<string, Card>> All { get; } =
    [
        Said("figures-board"),
        Said("figures-board-of-groups"),
        Said("figures-board-of-nobody"),
        Said("figures-board-of-one"),
        Said("figures-board-without-anybody"),
        Said("figures-board-of-zeros"),
        Said("figures-board-of-ten-thousand"),
        Said("figures-board-of-namesakes"),
        Said("figures-why"),
        Said("figures-progress"),
        new("figures-target-split", new()
        {
            Purpose = CardPurpose.Question,
            Title = "分解预览：华东一组 Q4 1,500万",
            Sections =
            [
                new CardSection
                {
                    Facts = [new("张伟", "520万"), new("李敏", "430万"), new("欧阳志远", "310万"), new("王磊", "165万"), new("预留", "75万（5%）")],
                    Notes = ["规则：按去年同期占比", "下发 1,425万 + 预留 75万 = 1,500万", "没有分到：陈晨（参照期没有业绩）"],
                },
            ],
            Actions = [Act("target-save", "保存", CardActionStyle.Primary), Act("target-drop", "不保存")],
        }),
        Said("figures-income"),
        new("figures-medals", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "王磊的勋章：4 枚 · 1,286 积分",
            Emphasis = CardEmphasis.Good,
            Sections =
            [
                new CardSection { Facts = [new("百万首单", "9月18日 · 远景科技 128万"), new("进步最快", "8月 · 较上月 +62%"), new("连签三单", "10月9日–15日"), new("协作之星", "Q3 · 被感谢 14 次")] },
                new CardSection { Title = "快到了", Progress = [new("月签五单", "3 / 5", 60)] },
            ],
        }),
        Said("figures-funnel"),
        Said("figures-losses"),
        Said("figures-largest"),
        Said("figures-forecast"),
        Said("figures-completeness"),
        new("figures-unknown", new()
        {
            Purpose = CardPurpose.Question,
            Title = "没看懂“毛利复合增速”。我能查：",
            Actions = [Act("board", "签约额"), Act("board", "回款额"), Act("board", "完成率")],
        }),
        new("split-wish", new()
        {
            Purpose = CardPurpose.Notice,
            Title = "李敏 请你确认分成：远景｜ERP二期",
            Sections = [new CardSection { Facts = [new("分成", "王磊 80%、李敏 20%", "全部归负责人")] }],
            Actions = [Act("split-set", "同意", CardActionStyle.Primary, ("deal", "P1")), Act("split-amend", "改比例", CardActionStyle.Normal, ("deal", "P1")), Act("split-dispute", "交上级裁定", CardActionStyle.Normal, ("deal", "P1"))],
            Foot = "合计 100%。不同意就交上级裁定；不处理则不变。",
        }),
        new("split-dispute", new()
        {
            Purpose = CardPurpose.Notice,
            Title = "分成要你裁定：远景｜ERP二期",
            Emphasis = CardEmphasis.Warning,
            Sections = [new CardSection { Facts = [new("负责人", "王磊"), new("现在", "王磊 90%、李敏 10%"), new("提议", "王磊 80%、李敏 20%")], Notes = ["李敏 提出，双方没有谈拢。"] }],
            Actions = [Act("split-set", "按提议", CardActionStyle.Primary, ("deal", "P1")), Act("split-keep", "维持现在", CardActionStyle.Normal, ("deal", "P1")), Act("split-amend", "改比例", CardActionStyle.Normal, ("deal", "P1"))],
            Foot = "各人合计 100%，业绩和榜单按此计。",
        }),
        new("library-answer", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "「客户嫌贵」：5 条话术",
            Sections =
            [
                new CardSection { Title = "1. 客户嫌贵", Notes = ["先问清楚是和谁比、比的是什么，再把三年总成本摊开：人工、停机、返工各省多少，最后才谈单价。", "陈晨 分享（签 12 单） · 靠它签下一单 · 6 人觉得有用"] },
                new CardSection { Title = "2. 报价超预算", Notes = ["把报价拆成必须的和可选的，先签必须的。某客户就是这样分两期签下的。", "周敏 分享（签 8 单） · 3 人觉得有用 · 1 人觉得没用"] },
                new CardSection { Title = "第 3 条", Notes = ["“您主要担心的是总价，还是今年的付款？”先把贵在哪里问出来。", "何雨 分享"] },
            ],
            Actions = [Act("script-useful", "第 1 条有用"), Act("script-useful", "第 2 条有用"), Act("script-useful", "第 3 条有用"), Act("script-useless", "都没用"), Act("script-more", "更多")],
            Foot = "都是本公司同事分享的；签单数为近一年。",
        }),
        new("library-has-none", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "话术库里没有：客户要求驻场",
            Sections = [new CardSection { Notes = ["没有同事分享过这一条，不编答案。可以问问身边的高手；知道怎么回的，发「分享话术：……」就能帮到大家。"] }],
            Actions = [Act("script-add", "我来补一条")],
        }),
        new("library-share", new()
        {
            Purpose = CardPurpose.Question,
            Title = "放进话术库吗？",
            Sections =
            [
                new CardSection { Notes = ["远景嫌贵的时候，我把三年总成本摊开讲，拉着车间主任一起算停机的账。"] },
                new CardSection { Facts = [new("主题", "客户嫌贵"), new("署名", "王磊"), new("谁能看", "公司内所有同事；无权查看 远景 的人只看到「某客户」"), new("靠它签下", "远景｜ERP二期")] },
            ],
            Inputs = [new CardInput { Key = "title", Label = "主题", Kind = CardInputKind.Text, Value = "客户嫌贵", Instead = "主题 客户嫌贵" }],
            Actions = [Act("script-save", "放进话术库", CardActionStyle.Primary), Act("script-drop", "不放")],
        }),
    ];

    private static KeyValuePair<string, Card> Said(string name, [CallerFilePath] string here = "") =>
        new(name, SalesJson.Read<Card>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Said", name + ".json")))!);

    private static CardAction Act(string verb, string label, CardActionStyle style = CardActionStyle.Normal, params (string Key, string Value)[] data) =>
        new() { Verb = verb, Label = label, Style = style, Data = data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) };
}
