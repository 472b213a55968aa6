using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Where the thing is done that somebody who runs the service asks for and that is done elsewhere: in a setting, in the contacts, or by somebody else.</summary>
internal static class AdministratorsWays
{
    private static readonly (RequestForm Form, Func<Wording, string> Say)[] Ways =
    [
        (new(@"(来|招|入职|新增|添加|加|录入|导入|停用|离职|删除?|移除|注销).{0,12}(员工|同事|销售|人员|成员|的人|团队|组员|账号)|(员工|同事|成员|人员|组员).{0,12}(怎么加|加进来|怎么删|离职|走了|停用|导入|新增|名单)|谁在\S{2,8}组|(的|是)上级|有哪些(人|组|员工|成员)|换组|调到\S{2,8}组|把\S{2,4}停用|新建(一个)?组|add (a )?(member|employee|rep)|who is in", "员工", "同事", "销售", "人员", "成员", "人", "组", "账号", "上级", "停用", "member", "employee", "rep", "who is"), words => words.WayPeople),
        (new(@"解绑|取消绑定|绑错|unbind", "解绑", "绑定", "绑错", "unbind"), words => words.WayUnbind),
        (new(@"(早报|晨报|简报|战报|日报|周报|月报|日榜|周榜|预警|议程|周会).{0,10}(改到|改成|改在|设|几点|时间|\d{1,2}[:：点])|(设置|修改|调整|改).{0,6}(早报|晨报|战报|日报|周报|月报|日榜|周榜|预警|议程|日程)|^改时间$|^周[一二三四五六日].{0,4}\d{1,2}[:：点]", "报", "榜", "预警", "议程", "周会", "改时间", "周"), words => words.WayTimes),
        (new(@"(公司|全公司|大家|所有人)?.{0,4}(免打扰|勿扰).{0,10}(改|设|\d)|周末不要?发|quiet hours", "免打扰", "勿扰", "周末", "quiet hours"), words => words.WayQuiet),
        (new(@"(群|chat).{0,8}(收到|绑定|怎么加|加进来|接入)|播报(到)?哪些群|哪些群", "群", "chat"), words => words.WayGroups),
        (new(@"(目标|target).{0,8}(怎么|如何|在哪|设置)|(怎么|如何).{0,6}(设|定|导入).{0,4}目标", "目标", "target"), words => words.WayTargets),
        (new(@"(积分|兑换|礼品|商城).{0,10}(怎么|如何|谁|设置|管理|上架)|^礼品$|谁管理兑换|积分商城上架", "积分", "兑换", "礼品", "商城"), words => words.WayExchange),
        (new(@"(结算|提成|奖金).{0,8}(怎么|如何|谁|开|设置|在哪)|(怎么|如何|谁).{0,6}结算", "结算", "提成", "奖金"), words => words.WaySettlement),
        (new(@"(规则|积分|奖励|分数?).{0,8}(怎么改|怎么设|如何|改成|改为|改到)|(拜访|电话|会议|演示|报价|签约|协作|新客户).{0,6}(改成|改为|改到|奖励?)\s*\d+\s*(分|元)|停用\S{0,6}奖励", "规则", "积分", "奖励", "分", "元"), words => words.WayRules),
        (new(@"(导入|同步|对接|excel|csv|crm).{0,10}(客户|商机|数据|表)?|(客户|商机).{0,6}(导入|迁移)", "导入", "同步", "对接", "excel", "csv", "crm", "迁移"), words => words.WayImport),
        (new(@"(节假日|放假|调休|日历|汇率|时区|审批).{0,10}(怎么|设置|在哪|改|设)|(怎么|设置|在哪|改).{0,6}(节假日|放假|调休|日历|汇率|时区)", "节假日", "放假", "调休", "日历", "汇率", "时区", "审批"), words => words.WaySettings),
        (new(@"(请假|休假|年假)", "请假", "休假", "年假"), words => words.WayLeave),
        (new(@"(流程|阶段).{0,12}(怎么|如何|改|加|删|设置|在哪)|(怎么|如何|改|加|删).{0,8}(流程|阶段)", "流程", "阶段"), words => words.WayStages),
    ];

    private static readonly string[] Asking = ["怎么", "如何", "在哪", "哪里", "谁管", "谁来", "设置", "how do", "where do"];

    /// <summary>Where it is done; null where the text asks for nothing of the kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The role of who asks: others are told only what they ask for as a question.</param>
    /// <param name="words">The texts.</param>
    public static string? Find(string text, Role role, Wording words) =>
        role == Role.Administrator || Asking.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? Ways.Where(way => way.Form.IsMatch(text)).Select(way => way.Say(words)).FirstOrDefault()
            : null;
}
