using System.Collections.Frozen;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>The words with which targets are spoken of, in folded text.</summary>
internal static class TargetWords
{
    /// <summary>Where the reason begins.</summary>
    public static readonly string[] Reasons = ["因为", "原因是", "原因", "理由是", "理由", " because ", " reason:"];

    /// <summary>What joins the teams that the speaker leads or belongs to.</summary>
    public static readonly WordTable<bool> OwnTeam = new([.. Of(true, "我们团队|全组|整组|全团队|我们组|我们区|我们部门|咱们组|咱们团队|本组|我组|本区|团队|our team|my team|the team")]);

    public static readonly WordTable<bool> Company = new([.. Of(true, "全公司|整个公司|公司|the whole company|the company|company")]);

    public static readonly WordTable<bool> Self = new([.. Of(true, "我自己|我的|我|my")]);

    public static readonly WordTable<TargetMeasure> Measures = new(
    [
        .. Of(TargetMeasure.Revenue, "签约额|签约金额|签单额|成交额|成交金额|销售额|业绩|收入|营收|revenue|sales|signed amount"),
        .. Of(TargetMeasure.Payments, "回款额|回款金额|回款|到账|payments|collections"),
        .. Of(TargetMeasure.Wins, "签单数|成交单数|成交数|赢单数|单数|赢单|签单|wins|deals won"),
        .. Of(TargetMeasure.NewCustomers, "新客户数|新增客户数|新增客户|新客数|新客户|新客|new customers"),
        .. Of(TargetMeasure.Visits, "拜访次数|拜访量|拜访数|拜访|visits"),
        .. Of(TargetMeasure.Activities, "活动次数|活动量|活动数|跟进次数|跟进数|跟进量|activities"),
        .. Of(TargetMeasure.WinRate, "赢单率|成交率|胜率|win rate"),
        .. Of(TargetMeasure.Points, "积分|points"),
        .. Of(TargetMeasure.Repurchase, "复购率|回购率|复购|回购|repurchase rate|repurchase"),
        .. Of(TargetMeasure.Satisfaction, "客户满意度|满意度|csat|satisfaction"),
        .. Of(TargetMeasure.ContentRate, "客户满意率|满意率|满意占比|content rate"),
        .. Of(TargetMeasure.Completeness, "客户资料完整度|商机资料完整度|资料完整度|数据完整度|信息完整度|资料完整率|数据完整率|完整度|data completeness|completeness"),
    ]);

    public static readonly WordTable<TargetWord> Words = new(
    [
        .. Of(TargetWord.Set, "设定|设置|设|制定|定|调整|调高|调低|修改|更改|改|把|将|给|录入|set|change|adjust|raise|lower"),
        .. Of(TargetWord.To, "改成|改为|改到|调成|调为|调到|调整为|调整到|调整成|定为|定成|设为|设成|设定为|变成|到|为|是|to|at"),
        .. Of(TargetWord.More, "再加|增加|追加|多加|上调|加上|加|increase by|add"),
        .. Of(TargetWord.Target, "目标值|目标|任务|指标|targets|target|quota"),
        .. Of(TargetWord.Split, "分解到|分解|拆分到|拆分|拆解|分摊|split"),
        .. Of(TargetWord.Equal, "平均分|平均|均分|平分|equally|evenly"),
        .. Of(TargetWord.LastYear, "按去年同期占比|按去年占比|按去年各月占比|按去年比例|按去年业绩|按去年|by last year's share|by last year"),
        .. Of(TargetWord.LastPeriod, "按上期占比|按上期比例|按上期|按上月占比|按上个月占比|按上季度占比|按上季占比|by last period"),
        .. Of(TargetWord.Weights, "按权重|按比例|by weights|by weight"),
        .. Of(TargetWord.Workdays, "按工作日|by workdays"),
        .. Of(TargetWord.Months, "到每个月|到各月|到每月|按月份|按各月|到月|按月|by month|into months"),
        .. Of(TargetWord.Quarters, "到各季度|到每季度|按季度|到季度|按季|by quarter|into quarters"),
        .. Of(TargetWord.Weeks, "到每一周|到每周|到各周|到周|按周|by week|into weeks"),
        .. Of(TargetWord.EachDay, "到每一天|到每天|到每日|到各天|到天|到日|按天|按日|by day|into days"),
        .. Of(TargetWord.Reserve, "机动预留|预留|机动|留出|留|reserve"),
        .. Of(TargetWord.Weight, "权重|占比|weight"),
        .. Of(TargetWord.PassMark, "合格标准|合格线|达标线|及格线|合格|达标|pass mark|pass at|passes at"),
        .. Of(TargetWord.Joined, "日入职|入职|到岗|加入|joined|joins"),
        .. Of(TargetWord.Project, "项目目标|共同目标|共担目标|合作目标|shared target|project target"),
        .. Of(TargetWord.History, "变更历史|变更记录|修改历史|修改记录|历史|history"),
        .. Of(TargetWord.Each, "每个人|每人|各人|每位成员|each"),
        .. Of(TargetWord.Accept, "接受|确认|同意|没问题|accept|agree to|confirm"),
        .. Of(TargetWord.Filler, "全年|年度|月份|一下|请|帮我|的|要|从|由|和|以及|与|各|按|个人|负责|起|and|for|of|the|from|'s|s'|'|’s|’|,|，|、|:|：|;|；|。|.|>=|≥|>|=|(|)|（|）|「|」|/| |\n|\t"),
    ]);

    /// <summary>What a number counts where no measure is named.</summary>
    public static readonly WordTable<TargetMeasure> Units = new(
    [
        .. Of(TargetMeasure.Visits, "次拜访|次|visits"),
        .. Of(TargetMeasure.Wins, "单|deals"),
        .. Of(TargetMeasure.NewCustomers, "家新客户|个新客户|家客户|个客户|家|new customers"),
        .. Of(TargetMeasure.Points, "积分|points"),
    ]);

    /// <summary>What stands behind a number and says nothing.</summary>
    public static readonly WordTable<bool> Behind = new([.. Of(true, "个|家|位|分|次|单|元|yuan|points")]);

    /// <summary>What a column of a table holds.</summary>
    public static readonly FrozenDictionary<string, TargetColumn> Columns = new (TargetColumn Column, string Names)[]
    {
        (TargetColumn.Who, "对象|谁|姓名|人员|成员|负责人|who|name|holder"),
        (TargetColumn.Period, "期间|周期|考核周期|月份|时间|period"),
        (TargetColumn.Measure, "指标|度量|目标类型|指标名称|measure|metric"),
        (TargetColumn.Value, "目标|目标值|数值|value|target"),
        (TargetColumn.TeamValue, "团队目标|团队|小组目标|team target|team"),
        (TargetColumn.EachValue, "个人目标|个人|每人目标|personal target|each"),
        (TargetColumn.Weight, "权重|weight"),
        (TargetColumn.PassMark, "合格线|合格标准|达标线|及格线|评价标准|pass mark|pass"),
        (TargetColumn.Result, "结果|实际|实际值|完成|完成值|result|actual"),
        (TargetColumn.Reason, "原因|理由|说明|备注|reason|note"),
    }.SelectMany(column => column.Names.Split('|').Select(name => (name, column.Column))).ToFrozenDictionary(column => column.name, column => column.Column, StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Monthly = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "月度", "每月", "月", "按月", "monthly", "month");

    public static readonly FrozenSet<string> Quarterly = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "季度", "每季度", "每季", "季", "按季", "quarterly", "quarter");

    public static readonly FrozenSet<string> Yearly = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "年度", "每年", "年", "全年", "yearly", "annual", "year");

    /// <summary>The end of a group's or region's name that is left out when it is spoken of.</summary>
    public static readonly string[] NameEndings = ["大区", "区", "组", "团队"];

    /// <summary>With which a dated day is written.</summary>
    public static readonly string DaySigns = "月号日";

    private static IEnumerable<(string Word, T Meaning)> Of<T>(T meaning, string words) => words.Split('|').Select(word => (word, meaning));
}
