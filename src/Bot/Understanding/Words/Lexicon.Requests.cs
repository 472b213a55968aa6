namespace SalesBot.Bot.Understanding.Words;

/// <content>Words by which the bot is asked for something.</content>
internal static partial class Lexicon
{
    /// <summary>建个商机, 录一个新客户, 加个单: to enter a deal, said with a measure.</summary>
    private static IEnumerable<(string Word, Cue Meaning)> NewDeals()
    {
        string[] entering = ["帮我新建", "帮我建", "帮我录", "帮我加", "帮我开", "新建", "建", "立", "开", "录", "登记", "新增", "录入", "补录", "加"];
        string[] measures = ["个", "一个", "个新", "一个新", "一个新的", "一下新", "一笔"];
        string[] entered = ["deal", "opp", "商机", "单子", "单", "项目", "项", "机会", "线索"];
        return from enter in entering from measure in measures from what in entered select (enter + measure + what, Cue.NewDeal);
    }

    private static IEnumerable<(string Word, Cue Meaning)> Requests() =>
    [
        .. Words(Cue.Plain, "签没签我|签没签不|签没签都|定没定我|定没定都|提我们|提我司|一下下|一下|一哈|的话术|的话题|十几号|几号楼|几号线|几号机|几号馆|几号厅|几号库|几号门"),
        .. NewDeals(),
        .. Words(Cue.NewDeal, "新增一个客户|新增一家客户|新增一位客户|增加一个客户|添加一个客户|添加客户|添加一个商机|添加商机|添加一单|添加项目|开张单|记个新单|记一个新单|记一单|给建上|先建上|增加一个|再增加一个|增加一单|新来一家|又来一家|来了一家新的|客户新的|客户是新的|新谈了个|新谈了一个|新谈了一家|聊出来个新的|聊出个新的|还有个新的|还有一个新的|来个新的|万建一个|先建一个|给建一个|又加了一单|加了一单|又加了个单|新加了一单|又多了一单|多了一单|又谈了一单|又开了一单|新线索|来了个线索|有个线索|有条线索|来了条线索|新开项目|新开商机|新开一单|新开一个客户|新开个客户|新开客户|新开单|先建上|先录上|先建着|先记个单|开返单|开返张单|新客|新来一活儿|新来一活|有一家新的|有家新的|有个新客户|新开发了一个客户|新开发了个客户|新开发一个客户|开发了一个新客户|开发了个新客户|谈了个新客户|来了个新客户|接了个新客户|新上一个|又冒出来一个新需求|又冒出来一个|冒出一个|冒出来一个|新建商机|新建客户|新建一单|新建一个|一家新的|来活儿了|来活了|来单了|帮我建一下|帮我建一个|帮我建个|帮我建|建一下|请新建|新建|新冒出来一个项目|冒出来一个项目|加一个新单|加个新单|加一个新deal|加个新deal|加一个新|加个新|开一个新|追加一单|再来一单|又来一单|又来了一单|加一单|又一单|另开一单|另外开一单|单开一单|另开|登记个新机会|登记个新商机|录一个新客户|录个新客户|新增商机|新增客户|新增一个商机|新增个商机|新增一单|新增两个商机|新增机会|新增项目|新增|新商机|新机会|新客户|新单子|新单|新项目|新线索|新需求|建个新单|建新单|建单|建一单|建个单|建商机|立项|单独立一单|立一单|立个单|登记商机|登记个商机|登记新商机|登记一个商机|登记|录入|录一个|录个|录一单|开个单|开一单|开新单|再做个|再做一个|再上一个|再加一个|又要加一个|又要上|又要加|another deal|new opportunity|new opp|new deal|new lead|new customer|new client|new prospect|new project|add a deal|add deal|create a deal|create deal|create"),
        .. Words(Cue.Undo, "恢复到上一步|恢复上一步|退回上一步|退到上一步|回到上一步|恢复到刚才|恢复成刚才|恢复到改之前|恢复到之前那样|恢复刚才|撤销|撤回|撤消|取消上一条|取消刚才|删掉刚才|删除刚才|删掉上一条|回退|undo|revert|take that back|take it back|scratch that"),
        .. Words(Cue.Help, "帮助|使用说明|怎么用|怎么使用|能干嘛|能干什么|能干啥|能做什么|能做啥|会做什么|会什么|会干啥|会干什么|有什么功能|有哪些功能|有哪些指令|有啥功能|哪些指令|哪些命令|什么指令|指令列表|说明书|help|what can you do|how do i use|how does this work|how do you work|commands"),
        .. Words(Cue.Remind, "帮我记着|帮我记住|替我记着|给我提个醒|跟我提个醒|喊俺|叫俺|提醒俺|招呼我|招呼俺|记得call我|call我|知会我|提我|记得提我一句|提我一句|提我一声|记得提我|到时提我|提一下我|叫返我|提返我|题醒我|题醒|提星我|别让我忘了|别让我忘记|莫让我忘了|别忘了提醒我|到时候提醒我|到点提醒我|到点叫我|到时候叫我|don't let me forget to|don't let me forget|提醒我|提醒一下我|提醒下我|提醒咱|叫我|喊我|闹钟|记得提醒|记得催我|催我一下|催我一声|吱我一声|提醒|remind me|set a reminder|reminder|ping me|nudge me"),
        .. Words(Cue.Status, "定没定|签没签|成没成|给我捋捋|给我捋一捋|帮我捋捋|帮我捋一捋|捋一下情况|而家点|而家咋样|家阵点|卡在哪|卡在哪个|整体情况|情况给我说|情况跟我说|情况说一下|情况说下|情况讲一下|情况汇报一下|推进状况|推进情况|目前状况|什么情况|啥情况|情况怎么样|什么进展|啥进展|进展如何|进展怎么样|进展|到哪一步|到哪步|走到哪|到哪了|什么状态|状态|什么阶段|哪个阶段|现状|怎么样了|咋样了|如何了|进度|where are we|where do we stand|how is it going|status|latest on|update on|现在情况|现在的情况|目前情况|目前的情况|最近情况|当前情况|怎么回事|咋回事"),
        .. Words(Cue.Show, "看一眼|查询一下|查询|查看|瞅瞅|瞅一眼|瞅下|瞧瞧|查一下|查下|查查|查|看一下|看下|看看|给我看|调出|show me|show|pull up|look up|give me|tell me about"),
        .. Words(Cue.Deals, "赢单明细|丢单明细|商机明细|单子明细|客户明细|明细|有哪些单|哪些单子|哪些单|哪些客户|哪些项目|哪些商机|哪几单|有哪些|拉个清单|拉清单|清单|列一下|列出来|列下|列出|列个|拉一下|拉个列表|列表|都列|单子列|所有单|全部单|我的单子|我的单|手上的单|my deals|my open deals|open deals|all deals|deals|list"),
        .. Words(Cue.Stale, "好久没动|很久没动|好久没跟|很久没跟|没跟进|没更新|没有跟进|没有更新|没动静|没动过|没动|没联系|没碰过|停滞|沉睡|卡住|搁置|僵尸|stale|stuck|inactive|no activity|gone quiet|not touched|untouched"),
        .. Words(Cue.OtherRequest, "排行榜|排行|排名|榜单|业绩榜|积分榜|拜访榜|排第几|第几名|第几|谁第一|前三|前五|前十|最多|最勤快|销冠|完成率|完成多少|完成了多少|完成了百分之|完成情况|达成率|达成|达标|离目标|和目标|距目标|目标还差|还差多少|还差几单|还差|任务|漏斗|管道|各阶段|按阶段|阶段分布|积分|奖金|提成|勋章|多少分|攒了|话术|怎么回|怎么说|怎么应对|怎么处理|怎么谈|怎么答|如何应对|如何回|如何处理|怎么破|怎么聊|该聊点|该聊|该怎么|该说|打法|分享|经验|贡献一条|套路|leaderboard|ranking|rank|top|most deals|closed the most|target|quota|funnel|pipeline by stage|by stage|bonus|commission|points|medals|badges|how do i handle|how to handle|how do i respond|how should i|what should i say|how do you handle|best way to|tip:|sharing"),
    ];
}
