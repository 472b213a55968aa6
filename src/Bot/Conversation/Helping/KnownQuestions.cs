using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What people ask about the service itself in their first days: what a word means, who reads what they write, what to do about a slip.</summary>
internal sealed class KnownQuestions(TurnContext turn)
{
    private const int LongestText = 40;
    private const string Meaning = "什么意思|啥意思|是什么|是啥|怎么理解|怎么办|怎么补|what does|what is";

    /// <summary>The second text of a line is whom to ask.</summary>
    private static readonly ImmutableArray<Way> Ways =
    [
        new((words, _) => words.ExplainEvidence, "证据不足|证据|evidence", Meaning),
        new((words, _) => words.ExplainStages(words.StageNames), "商机阶段|销售阶段|阶段", "什么意思|啥意思|是什么意思|有哪几个|有哪些|哪几个|what are"),
        new((words, above) => words.ExplainSight(above), "我写的|我说的|我记的|我发的", "看得到|看得见|能看|看到|看见"),
        new((words, _) => words.ExplainGroupTalk, "群里", "记上|记到|记了吗|记录了|有记|记没记"),
        new((words, _) => words.ExplainSlips, "写错|记错|说错|输错|打错", "怎么办|咋办|怎么改|怎么弄"),
        new((words, _) => words.WayWholeDays, "我请假|请半天|休半天|半天假|请假上午|请假下午|上午请假|下午请假", "上午|下午|半天"),
        new((words, _) => words.ExplainAwards, "奖项", "什么时候|几号|多久"),
        new((words, above) => words.WhoSetTargets(above), "目标", "谁定|谁设|谁给"),
        new((words, above) => words.DisputeTarget(above), "目标", "太高|不合理|不认|有异议|不接受|完不成|定高了"),
        new((words, _) => words.ExplainPhones, "电话|手机号|手机", "是多少|几号|号码"),
        new((words, _) => words.NoTemplates, "合同模板|合同范本|标准合同|报价模板|报价单模板|方案模板|产品资料|公司介绍|宣传册|彩页", "发我|发给我|发一份|给我|有吗|有没有|在哪|哪里有|去哪"),
        new((words, _) => words.ExplainExport, "导出|导成|下载", "导出|表格|excel|下载|发我"),
        new((words, _) => words.ExplainGroupPosts, "群公告|发到群里|发群里|在群里发", "能|可以|怎么|帮|吗|公告"),
        new((words, _) => words.ExplainSummaries, "周报|小结|月报|总结", "写个|写一|写份|发个|发一|发份|怎么写|怎么发|生成|出个|出一"),
        new((words, _) => words.ExplainPayments, "首付|尾款|预付款", "到了|到账|收到"),
        new((words, above) => words.ExplainPoints(above), "积分", "加10分|加分|扣分|扣10分"),
        new((words, above) => words.Appeal(above), "申诉|抗议|不公平"),
        new((words, above) => words.GiveUpDeal(above), "不想跟了|谁要|跟不动|不想要了"),
    ];

    /// <summary>Answers the question.</summary>
    /// <returns>Whether it is one of them.</returns>
    public bool TryAnswer(string text)
    {
        if (text.Length > LongestText || turn.IsOverheard || Ways.FirstOrDefault(way => way.Fits(text)) is not { } known || IsReport(text))
        {
            return false;
        }

        turn.SayPrivately(known.Say(turn.Words, WhomToAsk.Above(turn, turn.Speaker)));
        return true;
    }

    /// <summary>「拜访了华星，目标价太高」 tells what was done: it is recorded, whatever its words would ask elsewhere.</summary>
    private bool IsReport(string text) =>
        turn.Read(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus }).Actions.Any(action =>
            action is WinAction or LoseAction or CreateAction
            || (action is LogAction log && (log.Customer.Span.Length > 0 || log.Activity is { Value: not ActivityKind.Note } || log is not { Amount: null, Stage: null, ExpectedClose: null, Next: null })));
}
