using System.Collections.Immutable;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Where the thing is done that somebody who runs the service asks for and that is done elsewhere: in a setting, in the contacts, or by somebody else.</summary>
internal static class AdministratorsWays
{
    private const string People = "员工|同事|销售|人员|成员|的人|组员|账号|团队|employee|member|rep";
    private const string Change = "改|设|加|删|几点|怎么|如何|在哪|几个|哪几|有哪些|关|恢复";

    /// <summary>The narrower kinds come first.</summary>
    private static readonly ImmutableArray<Way> Ways =
    [
        new((words, _) => words.WayStart, "从哪里开始|从哪开始|怎么开始|先做什么|刚搬进来|刚上线|第一步|where do i start|get started"),
        new((words, _) => words.WayUnbind, "解绑|取消绑定|绑错|unbind"),
        new((words, _) => words.WayWarnings, "没动静|不更新|没更新|没进展|不动|没动", "提醒|预警|天"),
        new((words, _) => words.WayApproval, "总监批|要批|审批|谁来批|谁批"),
        new((words, _) => words.WaySettings, "节假日|放假|调休|日历|汇率|时区|工作日"),
        new((words, _) => words.WayQuiet, "免打扰|勿扰|周末不要发|周末不发|周末别发|quiet hours"),
        new((words, _) => words.WayWins, "喜报", Change),
        new((words, _) => words.WayTimes, "早报|晨报|简报|战报|日报|周报|月报|日榜|周榜|预警|议程|周会|改时间", "改|设|几点|时间|点|每周|每天"),
        new((words, _) => words.WayGroups, "哪些群|群收到|群绑定|绑定群|群怎么|接入群|播报"),
        new((words, _) => words.WayRules, "奖励", "停用|改|设|怎么|如何"),
        new((words, _) => words.WayPeople, People, "加|招|来|入职|新增|添加|录入|导入|停用|离职|删|移除|注销|走了|add"),
        new((words, _) => words.WayPeople, "停用|离职|入职|换组|建一个组|建个组|不建|新建组|新建一个组|通讯录|上级|她叫|他叫"),
        new((words, _) => words.WayPeople, "调到", "组"),
        new((words, _) => words.WayImport, "导入|同步|对接|excel|csv|crm|迁移"),
        new((words, _) => words.WayTargets, "目标|target", "怎么|如何|在哪|设置|导入"),
        new((words, _) => words.WayExchange, "兑换|礼品|商城", "怎么|如何|谁|设置|管理|上架|礼品"),
        new((words, _) => words.WayStages, "流程|阶段|条件", Change),
        new((words, _) => words.WayRules, "规则|积分|分数", "怎么|如何|改|设|停用"),
        new((words, _) => words.WayRules, "提成", "改成|改为|改到"),
        new((words, _) => words.WaySettlement, "结算|提成|奖金"),
        new((words, _) => words.WayRules, "拜访|电话|会议|演示|报价|签约|协作|新客户", "改成|改为|改到|奖励", "分|元"),
        new((words, _) => words.WayChanges, "改过什么|改过些什么|改了什么|操作记录|操作日志|audit"),
        new((words, _) => words.WayLeave, "请假|休假|年假"),
        new((words, _) => words.WayCustomers, "万 |万\n", "\n"),
    ];

    private static readonly string[] Questions = ["几点发", "哪些群", "怎么弄", "怎么导", "谁来批", "想从excel", "怎么同步"];
    private static readonly string[] Asking = ["怎么", "如何", "在哪", "哪里", "谁管", "谁来", "设置", "how do", "where do"];

    /// <summary>Tells it to who runs the service, where the text is a question that would else be taken for one about sales.</summary>
    /// <returns>Whether it was told.</returns>
    public static bool TryTell(TurnContext turn, string text)
    {
        if (turn.Speaker.Role != Role.Administrator || !Questions.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || Find(text, turn.Speaker.Role, turn.Words) is not { } line)
        {
            return false;
        }

        turn.Say(line);
        return true;
    }

    /// <summary>Where it is done; null where the text asks for nothing of the kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The role of who asks: others are told only what they ask for as a question.</param>
    /// <param name="words">The texts.</param>
    public static string? Find(string text, Role role, Wording words) =>
        role == Role.Administrator || Asking.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? Ways.FirstOrDefault(way => way.Fits(text))?.Say(words)
            : null;
}
