using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Words of questions to the bot. They are looked for only where a question may be, so that they hide no word of a report.</content>
internal static partial class Lexicon
{
    /// <summary>All other words of a question.</summary>
    public static WordTable<RequestWord> Questions { get; } = new(
    [
        .. Asking(RequestWord.Other, "什么时候|啥时候|几时|何时|看命|看运气|看脸|看缘分|靠运气|好看|难看|漂亮|发下来|下来了|上榜|换人|换帅|发了|发完了|看完了|漏斗型|漏斗式|漏斗网|让设计|pk活动|pk赛|pk大赛|比赛活动|排行程|排队|行业|同行|业内|友商|股市|股票|世界|全球|热搜|微博|高考|冲进|挤进|杀进|闯进|进入|跻身|入围|登上|荣登|打进|杀入|打入|掉出|跌出|保住|打个榜|打榜|刷榜|霸榜|落榜|证明|收入证明|预测今|第一件|第一反应|第一印象|积分兑换|积分换|年底冲榜|冲榜|冲一冲榜|签收单|收货单|送货单|对账单|验收单|报销单|申请单|不少|不多|不低|不高|不错|不好|不够|不太|看到|看见|榜样|上榜理由|标榜|第一次|第一时间|第一步|第一个|第一家|第一期|第一批|第一版|第一天|第一笔|第一轮|第一单|第几次|第几个|第几期|第几版|第几天|第几轮|第几批|最多再|最多只|最多让|任务书|目标客户|目标群体|目标市场|目标价|积分系统|积分商城|奖金池|提成方案|漏斗模型|管道改造|管道工程|管道项目|管道泵|管道公司|管道安装|跑步|跑腿|跑断腿|活动方案|活动策划|活动现场|一活动|会员积分|客户积分|信用分"),
        .. Asking(RequestWord.Lead, "顺便|顺带|顺手|另外|还有就是|对了|话说|此外|同时|再帮我|也帮我|also|by the way|btw|and also|plus"),
        .. Asking(RequestWord.And, "和|跟|与|及|以及|还有|并|加上|同|、|/|&|and"),
        .. Asking(RequestWord.Unreal, "花没了|花完了|花光了|花光|问我们|问我|问了|问起|问到|被问|希望|争取|力争|但愿|要是|如果|假如|假设|万一|听说|据说|做梦|梦见|梦到|祝|愿|恭喜|祝贺|加油|冲刺|冲一冲|努力|一定要|必须|难道|哪有|有什么用|有啥用|谁定的|谁说|谁服|谁信|谁还|别提|怎么又|hopefully|hope|wish|if only|i heard|congrats|congratulations"),
        .. Asking(RequestWord.No, "别|甭|不必|别老|别总|老看|总看|都行|都可以|都一样|都无所谓|都没关系|没关系|不要紧|没意义|没意思|不在乎|不在意|爱谁谁|不重要|重要|无所谓|给我记上|帮我记上|你给我记|记上|记一笔|不用|别发|别看|不要|不想|懒得|没空|没看|不看|没有看|don't|no need"),
        .. Asking(RequestWord.Me, "我哋|阿拉|咱家|我嘅|我们的|我自己|本人|我的|我们|咱们|咱|俺们|俺|我|自己|my|mine|i|i'm|i've|me|myself|we|we're|our|us"),
        .. Asking(RequestWord.Filler, "至|自从|自|期内|同期的|全部|全体的|冲得|拼得|搞得|弄得|整得|表现得|表现|开得|拉得|报得|讲得|发得|拿得|出得|收得|回得|谈得|打得|填得|跟得|见得|约得|聊得|再往前一天|再往前一周|再往前一个月|往前一天|往前一周|往前一个月|对|谁家的|拉长到|拉长|放大到|扩大到|缩小到|限定在|限定|范围内|范围|成员|组员|队员|大伙儿|大伙|人员|销售员|业务员|业务|每位|员工|同仁|加总后|加总|汇总后|合起来|数字|往前|往回|再往前|系|嘅|喺|咗|畀|而家|哩|呐|嗷|哇|喂|吖|啵|㗎|就要|都算上|全部算上|范围的|假期|余额|剩余|剩下的|剩下|成绩|同期|你算算|你算一下|你说说|你讲讲|你查查|你报一下|拿到的|你帮|你给我|你给|你能不能|你能|你可以|你看|您帮我|您给|您能|麻烦你|麻烦您|麻烦|你好|您好|能帮我|can you|could you|would you|can u|would you mind|do you know|you know"),
        .. Asking(RequestWord.You, "你们|你|您|侬|恁|you|your|you're|u"),
        .. Asking(RequestWord.Filler, "的话呢|的话|拆到|拆成|拆分到|拆分|分到|细分到|细到|展开到|展开|下钻到|时间选|时间范围|时间段|时间区间|时间|日期范围|日期|区间|选择|选|换个指标|换指标|指标换成|指标改成|换成指标|总数|总量|总次数|总个数|主要|一般|通常|手上|手里|手头|实际|偏差|偏了|误差|准确率|准确度|准确|准|小伙伴|伙伴|兄弟|哥们|战友|队友|小哥|小姐姐|伙计|大哥|大姐|老板要看|老板想看|领导要看|领导想看|老板要|领导要|急用|急急急|着急|急|辛苦了|辛苦|打扰了|打扰下|打扰|不好意思|掉到|掉到了|跌到|降到|落到|滑到|一直|总是|这么低|这么少|这么差|那么低|这么高|这么靠后|才|只有|不动了|我看|换成|换|改成|改看|改为|切换到|切换|切到|切|只看|单看|那就|其中|拿过|得过|拿到过|获得过|得了|的|地|得|了|啦|呀|啊|吧|呗|哈|哦|噢|喔|嘞|咯|喽|噻|撒|嗯|呃|额|诶|哎呀|哎|唉|欸|嘿|那个|这个|那|这|就是|然后|就|先|再|又|还|也|都|请问|请|劳驾|帮忙|帮我|帮|给我|给|我想|想要|想|需要|要|一下子|一下下|一下|下|一哈|哈子|一眼|一个|一份|一张|一遍|一次|个|份|张|次|次数|些|人|同事|销售|现在|目前|当前|眼下|如今|现阶段|到现在|截至目前|截止目前|截止|截至|至今|为止|迄今|到|最新的|最新|这边|那边|那里|这里|整体|总体|总的|整个儿|合计|一共|总共|累计|大概|大约|究竟|到底|分别|各自|各|里面|里头|里|内部|之内|以内|内|之中|中|上|之间|方面|是|在|有|能|可以|行不行|好不好|谢谢啦|谢谢你|谢谢|多谢|谢了|早上好|早|晚上好|下午好|大佬|机器人|小助手|助手|小机器人|老师|大神|亲|哈喽|各位|数据|报表|统计|结果|表|图|版|一览|汇总|明细|看板|系统|好奇|随便|刚|会|该|应该|按|按照|按着|根据|以|用|从|跟我|照|依|期间|部分|整|排|一整年|一年|整年|年|一整月|整月|啥的|什么的|之类|之类的|说|讲|知道|晓得|着|过|为|把|将|被|让|叫|去|来着|来|出|起|一|儿|子"),
        .. Asking(RequestWord.Filler, "full|entire|whole|updated|live|official|new|the|a|an|s|over|during|since|within|between|about|around|for|of|in|on|to|by|at|from|with|among|across|so far|right now|now|currently|please|pls|plz|can|could|would|is|are|am|was|were|did|do|does|doing|has|have|had|it|it's|that|this|there|all|any|up|be|been|being|get|got|getting|guys|rep|reps|so|just|like|number|numbers|count|total|overall|as|well|then|ok|okay|hi|hello|hey|morning|good|thanks|thx|thank|quick|quickly|curious|latest|current|today's|going|made|make|making|already|still|than|per|chart|list|%|percent|percentage|broken down|breakdown|split|look|looking|looks|level|side|basis|everyone's"),
        .. Asking(RequestWord.Show, "截图给我|截图发我|截个图给我|截个图|翻出来|翻翻|翻看|翻一翻|翻一下|翻下|瞄瞄|瞄一下|瞄下|扫一眼|扫一下|过一眼|睇下|睇睇|睇吓|睇|瞥一眼|摆一下|摆出来|呈上|抛出来|丢个|丢一个|甩个|甩一个|亮一下|亮出来|刷一下|更新一下|更新下|同步一下|同步下|播报一下|播报|公布一下|公布|放出来|捞一下|捞出来|扒一下|扒拉|弄来|整来|调来|递个|端上来|发上来|报上来|给看下|给看看|瞧一下|瞧下|看瞧|来点|拎出来|翻|出具|出一份|出一下|出个|告知|告之|念叨念叨|念叨|念念|念一下|唠唠|提供|呈现|给出|列示|调取|拉取|输出|查阅|看看|看一看|看一下|看一眼|看下|看哈|看|瞅瞅|瞅一眼|瞅下|瞅|瞧瞧|瞧一眼|瞧|看下|看看|看|望一哈|瞄一眼|查看|查查|查一查|查一下|查下|查哈|查询|查|搜一下|发我|发给我|发一下|发下|发来|发出来|发到群里|发群里|发|拉一下|拉个|拉一个|拉出来|拉|调一下|调出来|调出|调|列一下|列下|列出来|列出|列个|列|来一个|来个|来一份|来份|来张|来一下|整一个|整个|整一份|整份|弄一个|弄个|弄|搞一个|搞个|搞一份|报一下|报下|报给我|报|晒一下|晒晒|晒|贴一下|贴出来|甩|推送|推一下|导出|导一下|生成|出一个|出个|出一份|出份|算一下|算算|算|告诉我|说一下|说下|讲一下|想知道|想看|想了解|了解一下|了解|求|展示|显示|打开|汇报一下|介绍|show me|show|send me|send|give me|give|pull up|pull|get me|let me see|let's see|see|check|tell me|share|need|want|view|display|post"),
        .. Asking(RequestWord.Who, "谁还没有|谁还没|谁没有|谁没|谁家|边个组|边组|边个区|边个人|which of|谁人|哪款|哪种|哪类|哪条|哪个区域|哪个片区|哪区|哪支队伍|哪支团队|哪个部门|谁|边些人|边个|哪个|哪位|哪一位|哪些人|哪几个人|哪几位|哪个人|哪组|哪个组|哪个区|哪个团队|哪个同事|哪个销售|哪个小组|哪个大区|哪些|哪几个|who's|who is|who has|who had|who|whose|whom|which rep|which team|which group|which region|which salesperson|which one|anyone"),
        .. Asking(RequestWord.HowMuch, "几多|有几个人|几个人|几多钱|发了多少|发多少|哪几项|哪几样|哪几条|哪些项|哪几|几项|几样|几万块|几万|几十万|几百万|几千块|几千|多少钱|多少名|多少|几多|好多|好远|多远|多大|几成|百分之几|百分之多少|几个点|几个|几单|几枚|几块|几个人|几次|几家|几|老鼻子|多高|how much|how many|how far|how close|how well|what percentage|what percent|what %"),
        .. Asking(RequestWord.How, "啥样子|咋个排|到哪一步了|在哪儿|在哪里|在哪个位置|在什么位置|在哪|哪里漏得最多|哪里漏得|哪里漏|漏在哪|漏得最多|卡在哪里|卡在哪|瓶颈在哪|转化情况|转化如何|转化怎么样|到哪了|到哪里了|到什么程度|到哪个程度|到哪一步|能不能|会不会|能否|是否|怎么样|怎样|怎么个情况|咋样|咋个样|哪样|啷个样|如何|点样|哪能|什么情况|啥情况|啥子情况|什么水平|啥水平|什么样|啥样|情况|状况|什么|啥子|啥|咋|how's|how is|how are|how am|how did|how do|how does|how|what's|what is|what are|what was|what|where's|where is|where are|where am|where do|where|whats|hows"),
        .. Asking(RequestWord.QuestionEnd, "咧|捏|有吗|吗|么|嘛|没有|没得|了没|没|不|否|呢|啥|唔|是不是|有没有|right|correct"),
        .. Asking(RequestWord.Position, "排在多少位|在多少位|在第几位|在第几名|在第几|在几位|在多少名|排多少位|第多少名|第多少|多少位|几位|rank me|where i rank|how i rank|my standing|my spot|do i stand|上榜了吗|上榜了没有|上榜了没|上榜没有|上榜没|有没有上榜|是不是上榜了|进榜了吗|进榜了没有|进榜了没|进榜没|在榜上吗|在榜单上吗|在不在榜上|在不在榜|处于什么位置|处在什么位置|处于什么名次|排在什么位置|排什么位置|处于第几|where do i stand|where i stand|where am i ranked|where do i rank|where are we ranked|排第几|第几名|第几位|第几|排几|排多少名|排多少|排名第几|排在第几|排在哪|排到哪|排哪|几名|老几|排老几|what place|what rank|which place|what position|do i rank|do we rank|am i ranked|are we ranked|my rank|my ranking|my position"),
        .. Asking(RequestWord.Board, "从高到低|由高到低|从低到高|由低到高|从多到少|由多到少|从大到小|由大到小|降序|升序|按人排|按人头排|按个人排|排行单|排个先后|排先后|谁先谁后|红榜|总榜|排行表|座次表|擂台榜|天梯榜|天梯|排一下序|排一下顺序|排个顺序|排顺序|排下序|排一排序|排名次|排个榜|排一个榜|排排座次|排列|周榜|月榜|季榜|年榜|日榜|怎么排的|咋排的|怎么排|咋排|谁多谁少|谁高谁低|排序|排一下|排一排|排一哈|排下|排个|排行榜|排行版|排行帮|排行|排名榜|排名表|排名|排座次|排位|榜单|榜上|榜|龙虎榜|英雄榜|光荣榜|风云榜|红黑榜|名次|位次|座次|排个名|排一下名|排个序|排排名|leaderboards|leaderboard|leader board|rankings|ranking|ranks|rank|ranked|standings|scoreboard|league table|board|boards"),
        .. Asking(RequestWord.Champion, "卷王|劳模|拼命三郎|明星销售|销售明星|明星员工|who leads in|who leads|谁老大|谁是老大|谁当老大|谁夺冠|谁拿第一|是老大|当老大|做老大|是一哥|是头名|头把交椅|领跑者|魁首|头牌|霸主|best performer|best performers|star performer|number one rep|best salespeople|top dog|龙头|领头羊|领军|扛把子|大哥大|top salesperson|top salespersons|best rep|best seller|best salesperson|之王|之星|标兵|一哥|一姐|销冠|销售冠军|冠军|榜首|榜一|头名|状元|top reps|top rep|top sellers|top seller|top performers|top performer|top closers|top closer|top salespeople|champion|winner"),
        .. Asking(RequestWord.First, "第一名|第一|头一个|number one|no.1|no. 1|#1|first place|first"),
        .. Asking(RequestWord.Superlative, "最后三名|最后两名|最后几名|后三名|倒数三名|倒数前三|末三名|排头|最突出|最亮眼|最耀眼|最拉胯|最拉垮|最热心|最爱帮忙|最肯帮忙|最乐于助人|最赚钱|最会赚钱|last place|at the bottom|在最前头|最前头|在最前面|最前面|在最上面|在上面|在前头|在前列|排在头里|排头里|排最前|居首|领头|拔得头筹|拔头筹|夺魁|登顶|最少见|最靠上|在最前|冲在最前|排前面|排在前面|在前面|最能打|最能签|最会卖|最能卖|最牛逼|最顶|最行|最火|最卷|最全|最完整|最齐|最高效|最短|最长|最慢|最小|最晚|最早|最贵|最便宜|最靠前|最靠后|在卷|卷得|最多|最高|最好|最大|最勤快|最勤|最猛|最强|最厉害|最牛|最拼|最努力|最快|最狠|最凶|最卖力|最积极|最出色|最优秀|最给力|最少|最低|最差|多些|遥遥领先|领先|领跑|带头|最|垫底|倒数第一|倒数|最后一名|the most|most|highest|best|lowest|fewest|least|leading|in the lead|ahead of everyone|on top|top|ahead|winning"),
        .. Asking(RequestWord.TopCount, "前三甲|前三强|前五强|前十强|靠前的|排前面的|排在前面的|头几名|头几个|前几位|前三名|前三|前五名|前五|前十名|前十|前3名|前3|前5名|前5|前10名|前10|前两名|前二|前几名|前几|top3|top5|top10|top 3|top 5|top 10|top three|top five|top ten"),
        .. TopCounts(),
        .. Asking(RequestWord.Goal, "目标|指标|任务量|任务|kpi|okr|考核|配额|业绩目标|销售目标|业绩指标|销售任务|业绩任务|quota|quotas|targets|target|goals|goal|my number|plan"),
        .. Asking(RequestWord.Fulfil, "超额完成|超额|完成得|完成了|完成|达成了|达成|达标|做到|做了|做得|做出|干了|干到|干得|跑到|跑了|实现|拿下|达到|够|hit|hitting|reached|reach|met|meet|achieved|achieve|achieving|tracking|on track|on pace|on target|off target|on plan|behind|ahead of"),
        .. Asking(RequestWord.Attainment, "how am i doing|how am i tracking|完成率|完成度|完成情况|完成进度|完成比例|完成百分比|达成率|达成度|达成情况|达成进度|达标率|达标情况|目标完成率|目标达成率|业绩完成率|业绩进度|目标进度|任务进度|销售进度|completion rate|completion|attainment|quota attainment|target attainment"),
        .. Asking(RequestWord.Pace, "进度条|进度|进展|progress|pace|pacing"),
        .. Asking(RequestWord.Gap, "more do i need|more do we need|do i still need|do we still need|left to go|to go|落后|far behind|还要|还需要|还需|还得|还差|差距|差额|差|缺口|还剩|还缺|缺|距离|距|离|gap|short|far|close|left|away|remaining|shortfall"),
        .. Asking(RequestWord.Funnel, "销售漏斗|商机漏斗|客户漏斗|漏斗图|漏斗|funnels|funnel|sales funnel"),
        .. Asking(RequestWord.Pipe, "销售管道|商机管道|管道图|管道|管线|pipelines|pipeline|sales pipeline"),
        .. Asking(RequestWord.ByStage, "卡哪儿了|卡哪里了|卡哪了|卡哪里|卡哪儿|卡哪|哪一步漏得最多|哪一步漏|哪个环节漏得最多|哪个环节漏|哪个阶段漏得最多|where are deals getting stuck|where do deals get stuck|where are my deals stuck|where are deals stuck|where are our deals stuck|where are we losing deals|where do we lose deals|在什么阶段|什么阶段|哪些阶段|哪几个阶段|什么环节|在哪个阶段|在哪一步|在哪个环节|哪个阶段|哪一阶段|哪个环节|哪一步|哪一环|每一步|每步|每一环|每个步骤|各步|各个阶段|各阶段|每个阶段|每阶段|每一阶段|按阶段|分阶段|各环节|每个环节|各个环节|阶段分布|阶段汇总|阶段统计|商机分布|单子分布|by stage|per stage|each stage|every stage|stage by stage|stages|stage breakdown"),
        .. Asking(RequestWord.Points, "总积分|积分数|积分|points|point"),
        .. Asking(RequestWord.Reward, "奖励|奖金|提成|佣金|分红|红包奖励|bonuses|bonus|commissions|commission|rewards|incentive|incentives|payout"),
        .. Asking(RequestWord.Medal, "奖项|勋章墙|奖章墙|荣誉墙|徽章墙|勋章|徽章|奖章|奖牌|奖杯|成就|荣誉|medals|medal|badges|badge|trophies"),
        .. Asking(RequestWord.Versus, "compare|pk一下|pk下|pk|对决|比拼|竞赛|较量|battle|showdown|head to head|head-to-head"),
        .. Asking(RequestWord.WhoMore, "谁牛逼|谁牛|谁猛|谁狠|谁行|谁勤快|谁勤|谁占优|谁多|谁高|谁更多|谁更高|谁强|谁更强|谁厉害|谁更厉害|谁更好|哪个多|哪个高|哪边多|哪边高|哪个更多|哪个更高|哪个强|who is ahead|who's ahead|which is higher"),
        .. Asking(RequestWord.More, "齐|全|大|更大|快|猛|勤快|靠前|更靠前|多|更多|高|更高|强|更强|好|更好|厉害|更厉害|更快|higher|more|better"),
        .. Asking(RequestWord.Compare, "变化|变动|做个对比|做对比|作对比|做比较|作比较|对比一下|对比下|对比|相比|比较一下|比较|比一下|比一比|比起|环比|同比|比|较|compared to|compared with|compare to|compare with|compared|against|vs|vs.|versus"),
        .. Asking(RequestWord.Flow, "转化"),
        .. from lead in "卡在|停在|堵在|压在|死在|积在|聚在|落在|停留在".Split('|') from which in "哪个阶段|哪个环节|哪个步骤|哪一步|哪步|哪一环|哪些阶段|哪几个阶段|哪些环节|什么阶段|什么环节|啥阶段".Split('|') select (lead + which, RequestWord.ByStage),
        .. from often in "日均|每天|每日|平均每天|一天|每周|每个工作日".Split('|') from must in "要|得|需要|该|应该|必须|还要|还得".Split('|') select (often + must, RequestWord.Gap),
        .. from along in "照|按|按照|照着".Split('|') from present in "这个|这|这种|目前的|目前|现在的|现在|现在这个|当前的|当前".Split('|') from pace in "速度|节奏|进度|势头|趋势|样子|情况".Split('|') select (along + present + pace, RequestWord.Pace),
        .. Asking(RequestWord.Pace, "按现在这样|照现在这样|按目前这样|照目前这样|照这样下去|照这样|按这样下去|按这样|这样下去"),
        .. from count in "两|三|四|五|六|十|3|4|5|10".Split('|') from of in "个人|位|名|个同事|个销售".Split('|') select (count + of, RequestWord.Filler),
        .. Asking(RequestWord.Report, "daily reports|daily report|weekly reports|weekly report|monthly report|战绩|战报|业绩日报|业绩周报|业绩月报|销售日报|销售周报|销售月报|日报|周报|月报|季报|战况|battle report|battle reports|report|reports"),
        .. Asking(RequestWord.Process, "行为数据|动作数据|过程指标|行为指标|过程数据|工作量指标|process metrics|process metric|activity metrics"),
        .. Asking(RequestWord.Meaning, "口径|怎么定义的|怎么定义|如何定义|定义|含义|是什么意思|什么意思|definitions|definition|mean|meaning"),
        .. from former in "调整前|调整之前|改前|改之前|修改前|修改之前|变更前|变更之前|没改之前|没调之前|原先|原来|最初|起初|当初|一开始|年初定|先前|之前".Split('|') from of in "的|那版|那个|的那版|定的|".Split('|') from goal in "目标|旧目标|老目标|任务|指标".Split('|') select (former + of + goal, RequestWord.FormerGoal),
        .. Asking(RequestWord.FormerGoal, "旧目标|原目标|老目标|原来的目标|原先的目标|最初的目标|最初目标|起初的目标|调整前的目标|调整前目标|修改前的目标|改之前的目标|改前的目标|之前的目标|former targets|former target|old targets|old target|original targets|original target"),
        .. Asking(RequestWord.Average, "average|avg|人均|平均每人|平均每个人|每人平均|per capita|per head|average per rep|average per person|avg per rep"),
        .. Asking(RequestWord.Newcomer, "新人|新员工|新同事|新来的|新入职的|新入职|刚入职的|刚入职|刚来的|新晋|新手|new hires|new hire|newcomers|newcomer|newbies|rookies|rookie|new joiners|new reps"),
        .. Asking(RequestWord.Exceed, "beat|pass|超过|超越|超出|反超|赶超|追上|赶上|赶得上|追得上|overtake|catch up with|catch up"),
        .. Asking(RequestWord.Ahead, "the leader|leader|我前面|我后面|我前头|我后头|我上面|我下面|我前一名|我后一名|in front of me|behind me|前面那位|前面那个人|前面那个|前面的人|前面一位|前面一名|前面那名|前边那位|上面那位|上面一位|上一名|上一位|the next one|next place|the one ahead"),
        .. Asking(RequestWord.Rate, "率|占比|比例|比率|rate|ratio|share"),
        .. Asking(RequestWord.Why, "怎么是这个数|怎么是这个|怎么只有|怎么才这么|怎么变|怎么少了|怎么没了|怎么不对|怎么是0|咋是这个数|咋只有|咋变|怎么掉|怎么降|咋掉|为什么会|为什么|为啥会|为啥子|为啥|为何|凭什么|凭啥子|凭啥|怎么会|怎么这么|咋这么|咋个会|咋就|how come|why"),
        .. Asking(RequestWord.Wonder, "怎么就|怎么才|怎么|怎麽|咋才"),
        .. Asking(RequestWord.Reckoned, "按哪些单子算的|按哪些单算的|按哪些单子算|按哪几单算的|按哪几单算|是按哪些单|是按什么算的|由哪些单子|是哪些单子|算进|算到|what's behind|what is behind|whats behind|按什么排的|按什么排|按啥排的|按啥排|根据什么排的|根据什么排|怎么排出来的|规则|规则是什么|什么规则|啥规则|计算规则|计分规则|规则|根据什么算的|根据什么算|按什么算的|按什么算|根据什么|怎么定的|咋定的|算了哪些单|算的哪些单|包含哪些单|包括哪些单|算了哪些|包含哪些|包括哪些|由哪些单|由哪几单|怎么算出来的|怎么算出来|怎么算来的|怎么算的|怎么算|怎么计算的|怎么计算|怎么统计的|怎么统计|怎么得来的|怎么得来|怎么得的|怎么得出来的|怎么得出的|怎么来的|怎么来|怎么加的|怎么加出来的|咋算出来的|咋算的|咋算|咋来的|咋个算的|咋统计的|如何算的|如何计算的|如何计算|如何得来的|如何得出的|从哪来的|从哪儿来的|从哪里来的|哪里来的|哪来的|是哪些单|哪些单子算进去了|算进去了|算进去|计入|算在内|加起来|加出来|凑出来|凑起来|由来|来源|构成|组成|依据|calculated|computed|worked out|made up of|come from|comes from|what counts|counted"),
        .. from how in "怎么|咋|怎样|如何|咋个".Split('|') from of in "给我|帮我|给|是|得|把我".Split('|') from reckoned in "算|统计|计算|算出来|得出来|算出|得出".Split('|') from end in "的|出来的|".Split('|') select (how + of + reckoned + end, RequestWord.Reckoned),
        .. from whence in "哪儿|从哪儿|从哪|打哪|打哪儿|哪里".Split('|') from come in "来的|来|得来的|冒出来的".Split('|') select (whence + come, RequestWord.Reckoned),
        .. Asking(RequestWord.Explain, "解释一下|解释下|解释解释|解释|说明一下|说明下|拆解一下|拆解|拆开看看|explain|break down"),
        .. from at in "排在|排到|排|在|跑到|冲到|".Split('|') from before in "前面|前头|前边|上面|上头|上边|前|之前|之上".Split('|') select (at + "我" + before, RequestWord.Above),
        .. Asking(RequestWord.Above, "掉名次|掉了名次|名次掉了|排名掉了|掉排名|名次下降|排名下降|名次变低|排这么后|排这么靠后|排那么后|排那么靠后|排得这么后|排得这么靠后|排得这么低|排这么低|排在后面|排在最后|掉了几名|掉了一名|掉了两名|掉了三名|掉了好几名|降了几名|降了一名|降了两名|so low|so far down|ranked so low|did i drop|did i fall|i dropped|i fell|没上榜|没进榜|没在榜上|没有名次|没名次|没排上|不在榜上|压我一头|压着我|高过我|超过我|超过了我|比我多|比我高|比我强|比我好|比我靠前|比我快|比我厉害|领先我|ahead of me|above me|higher than me|more than me|beat me|beating me"),
        .. Asking(RequestWord.Forecast, "业绩预测|销售预测|签约预测|预测值|预测|预判|预估值|forecasts|forecast|projections|projection|projected"),
        .. from lead in "预计|估计|预估|大概|大约|差不多|应该".Split('|') from may in "能|会|可以".Split('|') from verb in "|签下|签|卖|做到|做|成|收|拿下|落地|落袋|签回|回|进账|完成|实现|达到|达成|出".Split('|') select (lead + may + verb, RequestWord.Expected),
        .. Asking(RequestWord.Expected, "能到|能达到|能做到|能冲到|are we going to close|do we expect to close|we going to close|有望|可望|预计|预估|估计|预期|能签下|能签|能卖|能做|能成|能拿下|能收|能落地|能落袋|能进账|会签|expected|expect to|are we expected|likely to|will we close|going to close"),
        .. Asking(RequestWord.Missing, "填全|填完整|填完|填齐|填好|补全|补齐|补完整|补完|写全|录全|录完|全不全|齐不齐|完不完整|全了吗|全吗|齐吗|齐全吗|齐全|完整吗|完整么|完整不|没写|要补|该补|missing|没填全|没填完|没填好|没填写|没有填|没填|没补全|没补齐|没补完|没补|没录全|没录入|没写全|未填写|未填|未补|不完整|不全|不齐全|不齐|漏填|空着|缺失|缺少|incomplete|not filled"),
        .. Asking(RequestWord.Data, "data|客户资料|客户信息|商机资料|商机信息|单子信息|单子资料|基础资料|基础信息|资料|信息|字段|档案|必填项|必填|内容|fields|field|details|info|information"),
        .. Asking(RequestWord.Income, "能领|能分到|能拿|能发|收入|工资|到手|赚了|赚|挣了|挣|分数|得分|分|攒了|攒|earnings|earned|earn|income|paid|make"),
        .. Asking(RequestWord.Deals, "丢的单子|丢的单|丢单|输单|合同|单子|单|商机|项目|机会|客户|deals|deal|opps|opportunities"),
        .. UncountedWords.Select(word => (word, RequestWord.Unknown)),
        .. Asking(RequestWord.Unknown, "最大单|最大的单子|最大的单|最大一单|单笔|区别|级别|类别|性别|辨别"),
        .. Asking(RequestWord.Filler, "能冲进|冲进|能排进|排进|能挤进|挤进|能杀进|杀进|能闯进|闯进|跻身|组员们|组员|平均|停留|节奏|速度|势头|照这样|每天|每日|日均|集中|特别|个别|别的|别人|处于|只要|组织|数量|名单|名字|量|数|额|分布|情形|奖|分享给我"),
    ]);

    /// <summary>Words of the speaker's own group, and of the company.</summary>
    public static WordTable<RequestScope> Scopes { get; } = new(
    [
        .. "我哋组|我哋团队|阿拉组|我们这个小组|我们组员|我们组|我们小组|我们团队|我们这组|我们这个组|我们组里|我组|我的组|我这组|我们队|本组|本团队|本小组|咱们组|咱们团队|咱们小组|咱组|咱团队|俺们组|俺组|组内|组里|小组|团队里|团队内|团队|全组|整组|队里|our team|our group|my team|my group|the team|team's|within the team".Split('|').Select(word => (word, RequestScope.OwnGroup)),
        .. "我哋区|阿拉区|我们区|我们大区|我们区域|我们片区|本区|本大区|本区域|咱们区|咱区|咱们大区|区里|大区里|全区|整个区|our region|my region|the region".Split('|').Select(word => (word, RequestScope.OwnRegion)),
        .. "咱们公司|我们公司|咱公司|我司|咱司|全公司|整个公司|公司整体|公司里|公司内|公司内部|公司|全司|全集团|集团|全国|全员|全体|所有人|大家|全部人|company-wide|company wide|companywide|the whole company|whole company|entire company|the company|company|everyone|everybody|overall company|org-wide|organization|all teams|all regions".Split('|').Select(word => (word, RequestScope.Company)),
    ]);

    /// <summary>前八, 前20名, top 15; 前三次 and the like are none.</summary>
    private static IEnumerable<(string Word, RequestWord Meaning)> TopCounts() =>
    [
        .. from count in "四|六|七|八|九|十五|二十|4|6|7|8|9|15|20|30|50|100".Split('|') select ("前" + count, RequestWord.TopCount),
        .. from count in "一|两|二|三|四|五|六|七|八|九|十|十五|二十|2|3|4|5|6|7|8|9|10|15|20|30|50|100".Split('|') from end in "名|位|强|个人".Split('|') select ("前" + count + end, RequestWord.TopCount),
        .. from count in "一|两|二|三|四|五|六|七|八|九|十|2|3|4|5|6|7|8|9|10".Split('|') from end in "次|期|轮|批|任|个|家|版|步|排|笔|单|项|条".Split('|') select ("前" + count + end, RequestWord.Other),
        .. from count in "1|2|3|4|5|6|7|8|9|10|15|20|30|50|100".Split('|') from lead in "top|top ".Split('|') select (lead + count, RequestWord.TopCount),
    ];

    private static IEnumerable<(string Word, RequestWord Meaning)> Asking(RequestWord role, string words) => words.Split('|').Select(word => (word, role));
}
