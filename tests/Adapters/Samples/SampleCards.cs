using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>Cards such as the bot shows, by name.</summary>
internal static class SampleCards
{
    public static IReadOnlyDictionary<string, Card> All { get; } = new SortedDictionary<string, Card>(SampleFigures.All.ToDictionary(), StringComparer.Ordinal)
    {
        ["receipt"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Title = "已记录：远景科技 · ERP二期",
            Sections =
            [
                new CardSection
                {
                    Facts = [new("记录", "拜访，今天"), new("金额", "38万", "30万"), new("阶段", "报价谈判", "方案"), new("预计签约", "10月30日（周五）")],
                    Notes = ["还差一项：下一步什么时候？可回复「周五回访」，或「暂无下一步，等招标」。"],
                },
            ],
            Actions = [Act("undo", "撤销", CardActionStyle.Destructive, ("changeSet", "7001")), Act("edit", "修改", CardActionStyle.Normal, ("deal", "P1024"))],
            Foot = "30 分钟内可撤销",
            Key = "receipt/7001",
        },
        ["receipt-that-lacks-something"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Title = "已记录：华光股份 · 产线改造",
            Sections =
            [
                new CardSection
                {
                    Emphasis = CardEmphasis.Warning,
                    Facts = [new("阶段", "报价谈判", "方案"), new("金额", "120万")],
                    Notes = ["进入「报价谈判」还缺：预算范围、决策人。", "客户的预算范围是多少？"],
                },
            ],
            Inputs =
            [
                new CardInput { Key = "budget", Label = "预算范围", Kind = CardInputKind.Text, Instead = "预算范围：50–80万" },
                new CardInput { Key = "decision-maker", Label = "决策人", Kind = CardInputKind.Text, Instead = "决策人：王总" },
            ],
            Actions =
            [
                Act("undo", "撤销", CardActionStyle.Normal, ("changeSet", "7005")), Act("edit", "修改", CardActionStyle.Normal, ("deal", "P2")),
                Act("next-step", "补下一步", CardActionStyle.Normal, ("deal", "P2")), Act("evidence", "补依据", CardActionStyle.Primary, ("deal", "P2")),
            ],
            Foot = "30 分钟内可撤销",
            Key = "receipt/7005",
        },
        ["receipt-of-several"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Title = "已记录 3 项",
            Sections =
            [
                new CardSection { Title = "远景科技", Facts = [new("金额", "38万", "30万")] },
                new CardSection { Title = "华光股份 · 产线改造", Facts = [new("阶段", "报价谈判", "方案"), new("记录", "电话，今天")] },
                new CardSection { Title = "蓝海物流", Facts = [new("记录", "拜访，昨天")], Notes = ["可能需要先立项。"] },
            ],
            Actions = [Act("undo", "全部撤销", CardActionStyle.Destructive, ("changeSet", "7002"))],
            Foot = "30 分钟内可撤销",
        },
        ["receipt-that-is-long"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Title = "已记录 8 项",
            Sections = [.. Enumerable.Range(1, 8).Select(number => new CardSection
            {
                Title = $"第{number}家客户有限公司 · 数字化二期项目",
                Facts = [new("金额", $"{number}8万", $"{number}0万"), new("阶段", "报价谈判", "方案"), new("下一步", "周五下午带方案拜访采购负责人")],
            })],
            Actions = [Act("undo", "全部撤销", CardActionStyle.Destructive, ("changeSet", "7003"))],
            Foot = "30 分钟内可撤销",
        },
        ["receipt-in-english"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Language = "en",
            Title = "Recorded: 远景科技 · ERP phase 2",
            Sections = [new CardSection { Facts = [new("Amount", "¥380K", "¥300K"), new("Stage", "Negotiation", "Proposal")] }],
            Actions = [Act("undo", "Undo", CardActionStyle.Destructive, ("changeSet", "7004")), Act("edit", "Edit", CardActionStyle.Normal, ("deal", "P1024"))],
            Foot = "You can undo this for 30 minutes",
        },
        ["undone"] = new()
        {
            Purpose = CardPurpose.Receipt,
            Title = "已撤销：远景科技 · ERP二期",
            Sections = [new CardSection { Facts = [new("金额", "30万", "38万"), new("阶段", "方案", "报价谈判")] }],
            Key = "receipt/7001",
        },
        ["question-with-choices"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "是哪一家客户？",
            Sections = [new CardSection { Notes = ["「今天去了远景，谈得不错」"] }],
            Actions =
            [
                Choice("远景科技", "张伟 · 方案 · 38万", 0), Choice("远景能源", "李敏 · 线索", 1), Choice("远景智能制造华…", "远景智能制造华东有限公司 · 王磊 · 报价谈判", 2),
                Act("none", "都不是", CardActionStyle.Normal, ("question", "Q9")),
            ],
        },
        ["question-with-many-choices"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "还拜访了哪一家？",
            Actions = [.. Enumerable.Range(1, 11).Select(number => Act("catch-up", $"客户{number}号", CardActionStyle.Normal, ("customer", $"C{number}"))), Act("catch-up-done", "没有了", CardActionStyle.Primary)],
        },
        ["question-to-confirm"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "确认赢单：远景科技 · ERP二期？",
            Sections = [new CardSection { Facts = [new("签约日", "10月16日（周五）"), new("金额", "38万")] }],
            Actions = [Act("confirm", "确认", CardActionStyle.Primary, ("proposal", "A3")), Act("amend", "修改", CardActionStyle.Normal, ("proposal", "A3")), Act("discard", "不用", CardActionStyle.Destructive, ("proposal", "A3"))],
        },
        ["form"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "修改：远景科技 · ERP二期",
            Inputs =
            [
                new CardInput { Key = "amount", Label = "金额", Kind = CardInputKind.Amount, Value = "38万", Instead = "金额改成80万" },
                Stages(),
                new CardInput { Key = "expectedClose", Label = "预计签约", Kind = CardInputKind.Date, Value = "2026-10-30", Instead = "预计3月20日签" },
                new CardInput { Key = "next", Label = "下一步", Kind = CardInputKind.Text, Instead = "下一步周五拜访" },
            ],
            Actions = [Act("edit-save", "保存", CardActionStyle.Primary, ("deal", "P1024"))],
        },
        ["form-of-choices"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "记一下这次拜访",
            Inputs =
            [
                Stages(),
                new CardInput { Key = "mood", Label = "客户态度", Kind = CardInputKind.Choice, Choices = [new("good", "积极"), new("bad", "冷淡")], Instead = "客户态度积极" },
            ],
            Actions = [Act("visit-save", "保存", CardActionStyle.Primary, ("deal", "P1024"))],
        },
        ["list"] = new()
        {
            Purpose = CardPurpose.Answer,
            Title = "我的单子：8 单，共 412万",
            Actions =
            [
                Row("远景科技", "方案 · 38万 · 10月30日签", "P1"), Row("华光股份", "报价谈判 · 120万", "P2"), Row("蓝海物流 · 仓储…", "蓝海物流 · 仓储管理系统 · 线索 · 未报价", "P3"),
                Row("金桥地产", "方案 · 86万", "P4"), Row("北辰电子", "商务 · 55万 · 9天没有进展", "P5"), Act("more", "更多", CardActionStyle.Normal, ("list", "L1")),
            ],
            Foot = "第 1–5 单，共 8 单",
        },
        ["answer"] = new()
        {
            Purpose = CardPurpose.Answer,
            Title = "远景科技 · ERP二期",
            Sections = [new CardSection { Facts = [new("阶段", "报价谈判（第 3 天）"), new("金额", "38万"), new("负责人", "张伟")], Notes = ["最近一次：拜访，昨天"] }],
        },
        ["brief"] = new()
        {
            Purpose = CardPurpose.Brief,
            Title = "早上好，今天先做这 3 件",
            Sections =
            [
                new CardSection { Facts = [new("1", "远景科技：回访，今天 14:00"), new("2", "华光股份：9 天没有进展"), new("3", "蓝海物流：方案今天到期")], Progress = [new("本月", "380万 / 500万", 76)] },
            ],
            Actions = [Act("show", "看第一单", CardActionStyle.Primary, ("deal", "P1")), Act("snooze", "一小时后再提醒", CardActionStyle.Normal), Act("mute", "今天不再提醒", CardActionStyle.Normal)],
            Foot = "数据到 08:30",
        },
        ["warning"] = new()
        {
            Purpose = CardPurpose.Warning,
            Title = "华光股份 9 天没有进展",
            Emphasis = CardEmphasis.Warning,
            Sections = [new CardSection { Facts = [new("金额", "120万"), new("阶段", "报价谈判"), new("最近进展", "10月7日（周三）")], Notes = ["报价阶段超过 7 天没有进展的单子，赢率只有一半。"] }],
            Actions = [Act("next-step", "定下一步", CardActionStyle.Primary, ("deal", "P2")), Act("pause", "暂停跟进", CardActionStyle.Normal, ("deal", "P2"))],
        },
        ["report"] = new()
        {
            Purpose = CardPurpose.Report,
            Title = "喜报：张伟签下远景科技 38万",
            Emphasis = CardEmphasis.Good,
            Sections =
            [
                new CardSection { Facts = [new("商机", "ERP二期"), new("历时", "42 天")], Progress = [new("华东一组", "380万 / 500万", 76)] },
            ],
            Foot = "口径：合同额，含税",
        },
        ["board"] = new()
        {
            Purpose = CardPurpose.Board,
            Title = "华东一组 · 本月签约",
            Sections =
            [
                new CardSection
                {
                    Rows =
                    [
                        new(1, "张伟", "120万", 2), new(2, "李敏", "98.5万", -1), new(3, "王磊", "86万", 0, IsOwn: true), new(4, "欧阳志远", "42万", 1), new(5, "匿名", "38万"),
                    ],
                    Progress = [new("小组目标", "384万 / 500万", 77)],
                },
            ],
            Foot = "口径：合同额，含税；数据到 10月16日 18:00",
        },
        ["board-that-can-be-pressed"] = new()
        {
            Purpose = CardPurpose.Board,
            Title = "华东一组 · 本月签约",
            Sections = [new CardSection { Rows = [new(1, "张伟", "120万", 2), new(2, "李敏", "98.5万", -1), new(3, "王磊", "86万", 0, IsOwn: true)] }],
            Actions = [Act("by-region", "按区域", CardActionStyle.Normal), Act("last-month", "上个月", CardActionStyle.Normal)],
        },
        ["form-to-create"] = new()
        {
            Purpose = CardPurpose.Question,
            Title = "新建商机",
            Inputs =
            [
                new CardInput { Key = "customer", Label = "客户", Kind = CardInputKind.Text, Value = "远景科技", IsRequired = true, Instead = "客户是远景科技" },
                new CardInput { Key = "title", Label = "商机名称", Kind = CardInputKind.Text, IsRequired = true, Instead = "叫ERP三期" },
                new CardInput { Key = "amount", Label = "金额", Kind = CardInputKind.Amount, IsRequired = true, Instead = "金额80万" },
                Stages(),
                new CardInput { Key = "expectedClose", Label = "预计签约", Kind = CardInputKind.Date, Instead = "预计3月20日签" },
            ],
            Actions = [Act("create", "新建", CardActionStyle.Primary, ("draft", "D7")), Act("discard", "不用", CardActionStyle.Destructive, ("draft", "D7"))],
        },
        ["report-of-a-week"] = new()
        {
            Purpose = CardPurpose.Report,
            Title = "华东一组 · 第 42 周战报",
            Emphasis = CardEmphasis.Good,
            Sections =
            [
                new CardSection { Facts = [new("签约", "164万（5 单）", "121万"), new("新增商机", "9 单，共 310万"), new("拜访", "38 次")] },
                new CardSection { Title = "本周签约", Rows = [new(1, "张伟", "78万", 2, Percent: 100), new(2, "李敏", "54万", 0, Percent: 69), new(3, "王磊", "32万", -2, Percent: 41)] },
                new CardSection { Title = "目标", Progress = [new("十月", "384万 / 500万", 77), new("第四季度", "384万 / 1400万", 27), new("华东一组全年", "4120万 / 4000万", 103)] },
                new CardSection { Title = "要留意", Emphasis = CardEmphasis.Warning, Notes = ["华光股份 9 天没有进展（120万）。", "北辰电子的报价周五到期（55万）。"] },
            ],
            Actions = [Act("wins", "看全部赢单", CardActionStyle.Normal, ("week", "2026-42"))],
            Foot = "口径：合同额，含税；数据到 10月16日 18:00",
        },
        ["warning-to-the-manager"] = new()
        {
            Purpose = CardPurpose.Warning,
            Title = "超 7 天未更新 2 单（共 165万）",
            Emphasis = CardEmphasis.Bad,
            Sections =
            [
                new CardSection { Title = "华光股份 · 产线改造", Emphasis = CardEmphasis.Bad, Facts = [new("负责人", "王磊"), new("金额", "120万"), new("未更新", "9 天")] },
                new CardSection { Title = "远东物流 · 仓储系统", Emphasis = CardEmphasis.Warning, Facts = [new("负责人", "陈晨"), new("金额", "45万"), new("未更新", "8 天")] },
            ],
            Actions = [Act("urge", "催办", CardActionStyle.Primary, ("warning", "W3")), Act("look", "一起看", CardActionStyle.Normal, ("warning", "W3")), Act("seen", "已知悉", CardActionStyle.Normal, ("warning", "W3"))],
            Foot = "暂停中的 3 单不计入",
        },
        ["board-with-bars"] = new()
        {
            Purpose = CardPurpose.Board,
            Title = "十月 · 华东 · 目标完成率",
            Sections =
            [
                new CardSection
                {
                    Rows =
                    [
                        new(1, "张伟", "126%", 1, Percent: 126), new(2, "李敏", "98%", -1, Percent: 98), new(3, "欧阳志远", "76%", 3, Percent: 76),
                        new(5, "王磊", "62%", 0, IsOwn: true, Percent: 62), new(6, "陈晨", "61%", -2, Percent: 61),
                    ],
                    Notes = ["你：第 5，距第 4 差 1.2万。"],
                },
            ],
            Actions = [Act("why", "为什么", CardActionStyle.Normal), Act("metric", "换指标", CardActionStyle.Normal), Act("last-month", "看上月", CardActionStyle.Normal)],
            Foot = "口径：已签合同，按分成计；截至 14:30",
        },
        ["board-that-is-long"] = new()
        {
            Purpose = CardPurpose.Board,
            Title = "全国 · 本季签约",
            Sections = [new CardSection { Rows = [.. Enumerable.Range(1, 60).Select(place => new CardRow(place, $"销售{place}号", $"{610 - (10 * place)}万", (place % 5) - 2, IsOwn: place == 14, Percent: 101 - place))] }],
            Actions = [Act("by-region", "按区域", CardActionStyle.Normal)],
            Foot = "口径：合同额，含税",
        },
        ["hostile"] = new()
        {
            Purpose = CardPurpose.Notice,
            Title = "**假标题** <font color=\"warning\">红</font> [点我](https://evil.example)",
            Emphasis = CardEmphasis.Bad,
            Sections =
            [
                new CardSection
                {
                    Title = "]]> <!ENTITY x> <@all>",
                    Facts = [new("# 标签", "> 引用 `代码` | 表格 |", "~~旧~~ &lt;a&gt;")],
                    Notes = ["1. 列表\n- 列表\n\u0007# 标题\u202Eabc", "R&D 预算 _强调_ snake_case a*b < 30万 > 20万 👨‍👩‍👧"],
                },
            ],
        },
    };

    private static CardInput Stages() => new()
    {
        Key = "stage",
        Label = "阶段",
        Kind = CardInputKind.Choice,
        Value = "proposal",
        Choices = [new("lead", "线索"), new("proposal", "方案"), new("negotiation", "报价谈判"), new("contract", "商务")],
        Instead = "到报价谈判了",
    };

    private static CardAction Act(string verb, string label, CardActionStyle style, params (string Key, string Value)[] data) =>
        new() { Verb = verb, Label = label, Style = style, Data = data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) };

    private static CardAction Choice(string label, string hint, int index) =>
        Act("pick", label, CardActionStyle.Normal, ("question", "Q9"), ("choice", $"{index}")) with { Hint = hint };

    private static CardAction Row(string label, string hint, string deal) => Act("show", label, CardActionStyle.Normal, ("deal", deal)) with { Hint = hint };
}
