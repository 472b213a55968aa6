using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>A card for each kind of question about figures, and for what people share, such as the bot shows it.</summary>
internal static class SampleFigures
{
    public static IEnumerable<KeyValuePair<string, Card>> All { get; } =
    [
        new("figures-board", new()
        {
            Purpose = CardPurpose.Board,
            Title = "本月签约额榜｜华东一组",
            Sections =
            [
                new CardSection
                {
                    Rows =
                    [
                        new(1, "陈晨", "126万", 1, Percent: 100), new(2, "周敏", "98.5万", -1, Percent: 78), new(2, "何雨", "98.5万", 2, Percent: 78),
                        new(9, "刘洋", "42.2万", 0, Percent: 33), new(10, "王磊", "41万", 2, IsOwn: true, Percent: 32), new(11, "匿名", "38万", -3, Percent: 30),
                    ],
                    Notes = ["你：第 10，41万（完成 61%），距第 9 差 1.2万", "数值相同的并列同一名次，后面的名次顺延。", "平均：57.6万"],
                },
            ],
            Actions = [Act("board", "下一页"), Act("board-metrics", "换指标"), Act("board", "看上月"), Act("board-why", "为什么")],
            Foot = "截至 14:30。口径：签约日在期内的赢单合同额，按分成计。箭头：较上月同期（工作日数相同）。",
            Key = "board/7101",
        }),
        new("figures-board-of-groups", new()
        {
            Purpose = CardPurpose.Board,
            Title = "本季各组签约额榜｜华东区",
            Sections =
            [
                new CardSection
                {
                    Rows = [new(1, "华东一组", "384万", 1, IsOwn: true, Percent: 100), new(2, "华东二组", "352.5万", -1, Percent: 91), new(3, "浙江大客户组", "120万", 0, Percent: 31)],
                    Notes = ["你们：第 1，384万，领先第 2 名 31.5万"],
                },
            ],
            Actions = [Act("board-metrics", "换指标"), Act("board", "看上季")],
            Foot = "截至 14:30。口径：签约日在期内的赢单合同额，按分成计。",
        }),
        new("figures-board-of-nobody", new()
        {
            Purpose = CardPurpose.Board,
            Title = "本周拜访量榜｜华东二组",
            Sections = [new CardSection { Notes = ["本周还没有拜访量记录，暂不排名。"] }],
            Actions = [Act("board-metrics", "换指标"), Act("board", "看上周")],
            Foot = "截至 08:30。口径：期内记录的拜访次数。",
        }),
        new("figures-why", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "本月签约额，你第 5",
            Sections =
            [
                new CardSection { Facts = [new("签约额", "410,000.50元"), new("名次", "第 5，共 12 个"), new("前一名", "刘洋（第 4），多 1.2万"), new("口径", "签约日在期内的赢单合同额，按分成计")] },
                new CardSection
                {
                    Title = "明细，共 3 笔",
                    Facts = [new("远景科技", "300,000元 · 10月9日"), new("华光股份", "80,000.50元 · 10月13日 · 按 20% 计"), new("蓝海物流", "30,000元 · 10月15日")],
                    Notes = ["合计：410,000.50元"],
                },
            ],
            Actions = [Act("board", "看榜单")],
            Foot = "10月，只有本人和上级能看明细。",
        }),
        new("figures-progress", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "你 10月完成 61%（应 64%）",
            Emphasis = CardEmphasis.Warning,
            Sections =
            [
                new CardSection { Progress = [new("签约额", "305万 / 500万", 61), new("新客户", "7 家 / 8 家", 88), new("拜访", "46 次 / 40 次", 115)] },
                new CardSection
                {
                    Facts =
                    [
                        new("还差", "195万"), new("节奏", "应完成 64%，实际 61%，日均需 24.4万（剩 8 个工作日）"), new("预测", "加权 430万（86%），含 6 单在谈"),
                        new("区间", "最好 560万（112%），最差 305万（61%）"), new("路径", "还差 195万 ≈ 4 单 ≈ 9 个报价 ≈ 22 次有效沟通"),
                    ],
                    Notes = ["路径按你近 180 天的转化（38 单）", "满意度：无数据 · 目标 4.5 分"],
                },
            ],
            Actions = [Act("funnel", "看漏斗"), Act("target-history", "目标历史")],
            Foot = "口径：签约按成交日、按归属人；节奏按法定工作日，今天未用完不算",
        }),
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
        new("figures-income", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "你 10月预计 6,840.50元",
            Sections =
            [
                new CardSection { Facts = [new("提成", "4,100.50元（3 笔）"), new("阶段奖", "2,300元（5 笔）"), new("资料完整度", "440元（权重 15%，得 92%）")] },
                new CardSection
                {
                    Title = "逐笔",
                    Facts = [new("10月15日 蓝海物流", "+300元 · 提成 1%"), new("10月13日 华光股份", "+800.50元 · 提成 1%，按 20% 计"), new("10月12日 北辰电子", "+500元 · 首次方案演示"), new("10月10日 金桥地产", "−500元 · 10月8日那笔，赢单已撤销")],
                    Notes = ["已预支 2,000元，月底结算时抵扣。"],
                },
            ],
            Actions = [Act("income-more", "更多"), Act("income-dispute", "这笔不对"), Act("medals", "我的勋章")],
            Foot = "结算前都是预计；规则 2026-10 第 3 版",
        }),
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
        new("figures-funnel", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "华东一组 · 漏斗：42 单，1,860万",
            Sections =
            [
                new CardSection
                {
                    Title = "现在停在各阶段",
                    Rows = [new(1, "初步接触", "16 单 · 420万", Percent: 100), new(2, "需求确认", "11 单 · 510万", Percent: 68), new(3, "方案演示", "8 单 · 480万", Percent: 50), new(4, "报价谈判", "5 单 · 330万", Percent: 31), new(5, "合同", "2 单 · 120万", Percent: 12)],
                    Notes = ["其中 3 单没填金额，按 0 计。"],
                },
                new CardSection { Title = "往下走（本季）", Facts = [new("初步接触", "62%（18/29 单） · 中位 6 天（29 次）"), new("需求确认", "55%（11/20 单） · 中位 9 天（20 次）"), new("方案演示", "31%（5/16 单） · 中位 14 天（16 次）"), new("报价谈判", "3/4 单，太少不算比例")] },
                new CardSection { Title = "漏得最多：方案演示", Emphasis = CardEmphasis.Warning, Notes = ["现在 31%（5/16 单），上季 52%（11/21 单），低了 21 个百分点。"] },
            ],
            Foot = "往下走 = 这段时间离开该阶段的单里，进到后面阶段或赢单的占比",
        }),
        new("figures-forecast", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "华东一组 · 本季预测",
            Sections =
            [
                new CardSection
                {
                    Facts = [new("报出", "1,420万"), new("按依据", "968万"), new("两者差", "452万"), new("最坏", "384万（已签）"), new("最好", "1,510万（含 2 单早已过期没改日期的）")],
                    Notes = ["没算进去：3 单没说预计签约日、1 单暂停中。"],
                },
                new CardSection
                {
                    Title = "差在这些单",
                    Facts = [new("远景科技｜ERP二期", "300万 × 42% = 126万：方案演示 60%（38 单）、缺决策人"), new("华光股份｜产线改造", "120万 × 28% = 33.6万：报价谈判 70%（默认）、久未推进")],
                },
                new CardSection { Title = "以往的误差（12 周，每周一早上的预测对当周签下的）", Facts = [new("报出", "误差 41%"), new("按依据", "误差 13%")] },
            ],
            Foot = "报出 = 已签 + 期内预计签约的全额",
        }),
        new("figures-completeness", new()
        {
            Purpose = CardPurpose.Answer,
            Title = "王磊 · 资料完整度 76%：3 单缺 5 项",
            Sections =
            [
                new CardSection { Title = "已保存", Facts = [new("远景科技 · 下一步", "周五带方案拜访采购")] },
                new CardSection
                {
                    Facts = [new("1 远景科技｜ERP二期", "60%，缺 决策人、预算范围"), new("2 华光股份｜产线改造", "75%，缺 预计签约、联系人"), new("3 蓝海物流｜WMS", "83%，缺 金额")],
                    Notes = ["先补一项：远景科技｜ERP二期 谁拍板？"],
                },
            ],
            Inputs = [new CardInput { Key = "value", Label = "远景科技 · 决策人", Kind = CardInputKind.Text, Instead = "1 决策人 王总" }],
            Actions = [Act("fix-save", "保存", CardActionStyle.Primary, ("deal", "P1")), Act("fix-skip", "下一项"), Act("undo", "撤销", CardActionStyle.Normal, ("changeSet", "7102"))],
            Foot = "只看各单当前阶段该有的项；每单权重一样",
        }),
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

    private static CardAction Act(string verb, string label, CardActionStyle style = CardActionStyle.Normal, params (string Key, string Value)[] data) =>
        new() { Verb = verb, Label = label, Style = style, Data = data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) };
}
