namespace SalesBot.Bot.Understanding.Words;

/// <content>Words that tell how something is meant: asked, denied, hoped, done, planned.</content>
internal static partial class Lexicon
{
    /// <summary>What asks for confirmation at the end of what is to be confirmed: 在走合同了 对吧.</summary>
    public static string[] Tags { get; } = ["对吧", "是吧", "对不对", "是不是", "没错吧"];

    private static IEnumerable<(string Word, Cue Meaning)> Mood() =>
    [
        .. Words(Cue.Plain, "从头听到尾|希望小学|希望工程|闹钟响|并行跑|试跑|跑测试|测试跑|流程跑|跑完测试|跑数据|数据跑|没什么问题|没什么大问题|没什么变化|没什么意见|没什么动静|没什么进展|没啥问题|没啥意见|内部立项|过立项|立项会|立项报告|看了眼红|不怕|可怕|主要是|重要是|需要是|首要是|必要是|别问了|问就是|别问|应该怎么|应该如何|应该说|signed in|sign up|sign in|sat in on|sat through|跑起来|跑不起来|跑得起来|跑得动|一分没让|没让|没降|没少|没变|不变|没有变|没问题|跑步|跑路|跑偏|跑题|跑流程|跑通|出差|出国|出院|出错|出来|出问题|出货|出事|出去|产品|问题|请问|慰问|提问|学问|问候|不错|不过|不但|不仅|不少|不止|差不多|不好意思|对不起|不光|不管|不论|没错|没问题|没事|了解|了然|为了|除了|过来|过去|过程|过滤|通过|完善|完整|完美|等级|等等|要求高|签到|签名|签字笔|盖章版|签字版|盖章件|签字页|标签|签证|书签|便签|会员|会计|机会|社会|一会儿|会儿|学会|展会|协会|工会|年会|晚会|集会|开会时间|今会"),
        .. Words(Cue.Plain, "唔该|唔紧要|没所谓|好不容易|did the|did a|did an|did my|did our|哪里都|哪儿都|什么都|啥都|谁都|怎么都|签前|签后|不够|不足|不大|不多|不高|不低|不太|不急|不着急|不好|不同|不如|不清楚|不稳|不便宜|不理想|不满意|现在|出去了|上去了|下去了|进去了|回去了|起来了|约定|大约|节约|预约系统|见解|意见|见长|再见|少见|常见|可见|见谅|给力|供给|发现|发展|开发|研发|发达|出发|发生|发布|一发|做法|不是开玩笑|没开玩笑|不开玩笑|没跟你开玩笑|没和你开玩笑|不是做梦|不是骗|板上钉钉|斩钉截铁"),
        .. Words(Cue.Plain, "空压|压铸|压力|压缩|液压|变压|高压|低压|中压|冲压|电压|血压|负压|压滤|压机|压延|水压|气压|油压|开关|阀门关|海关|相关|有关|机关|关键|关于|关系|关联|关注|关心|关照|关税|公关|报关|清关|通关|关节|关口|关店|关门|关一半|攻关|把关|难关|年关|无关|改造|技改|改善|改良|改革|整改|税务|床垫|垫片|由于|理由|自由|从而|签约仪式|签约会|签约大会|签约奖|签约率|签约礼|签走|吃了亏|吃了瘪|不带变|不变了|sign off on|哪个都|哪家都|哪单都|谁懂"),
        .. Words(Cue.Correction, "哦不对|啊不对|噢不对|呃不对|哎不对|哦不是|啊不是|噢不是|呃不是|哎不是|唉不对|不对,应该是|不对,应为|错了,应该是|错了,应为|不对应该是|错了应该是|想多了|唔系|不对|啊不|哦不|噢不|呃不|错了|说错了|打错了|记错了|写错了|报错了|更正|纠正一下|i mean|correction|sorry|no wait|wait no|oops|whoops"),
        .. Words(Cue.Failed, "去了也白去|白去了|白去一趟|把我电话挂了|把我的电话挂了|挂了我电话|挂我电话|把我拉黑|拉黑了我|没演成|没开成|没开起来|没演示成|漏接了|见不到|见不着|人没在|没在家|没在公司|改期了|改期|临时取消|没去成|没聊成|没谈成|没约上|没约到|没接|没人接|没打通|没通|不接|无人接听|打不通|没见着|没见到|没碰上|没碰着|没碰到|白跑|扑空|扑了个空|未接|未接听|放我鸽子|放了我鸽子|放鸽子|放了鸽子|人不在|不在|没联系上|未联系上|联系不上|占线|关机|打不进去|打不进|忙音|正忙|无法接通|没信号|拒接|秒挂|被挂了|石沉大海|已读不回|不回|约不上|约不到|保安不让进|没找到人|没找着|没人应|没人理|吃了闭门羹|闭门羹|爽约|no answer|didn't pick up|did not pick up|didn't answer|no show|no-show|voicemail|nobody picked up|couldn't reach|nobody there|nobody was there|nobody was in|nobody in|was out|wasn't in|were out|not in the office|空号|语音信箱"),
        .. Words(Cue.Question, "难道|凭什么|凭啥|系咪|系唔系|有没|有没得|边个|边些|边度|边间|边家|几时|点解|点样|什么时候|什么情况|什么|怎么样|怎样|怎么|如何|多少|哪些|哪个|哪家|哪一步|哪步|哪里|哪天|哪|几号|几月份|几月|几单|几个单|是不是|有没有|能不能|会不会|要不要|来着|啥|谁|是否|咋|为何|为什么|what's|what is|what|how's|how is|how are|how far|how|which|when|who|where|why|did|does|do we|is it|has it|any update|any news|any progress|any chance|any luck"),
        .. Words(Cue.QuestionEnd, "吗|么|没有|了没|没|不|否"),
        .. Words(Cue.Negation, "没降到|没降下来|没降成|唔好|唔使|唔会|唔得|唔要|唔做|唔知|唔想|唔肯|唔|不用|不必|甭|还没有|还没|没聊成|没谈成|没人|没空|没回|没来|没去|没能|没法|没|尚未|并未|未|不再|不能|不会|不想|不要|不肯|不愿|不让|不|别|甭|never|did not|does not|do not|not yet|not|n't|hasn't|haven't|didn't|isn't|aren't|wasn't|don't|doesn't|won't|can't|couldn't|cannot|no longer|without"),
        .. Words(Cue.Hope, "target for|target is|应该|想必|多半|就差|只差|巴不得|就好了|该多好|快点|快快|赶紧|赶快|早点|求你|拜托|求求|希望|争取|力争|但愿|盼着|盼|指望|期待|尽量|努力|尽快|尽早|早日|冲刺|冲一把|冲一下|冲|目标|祈祷|最好|想签|想拿下|hopefully|hope to|hoping|hope|try to|trying|aiming|aim|wish|fingers crossed|i wish|would love|want to close|pushing for|push to|期望|期盼|盼望|渴望|寄望|祈求|祈愿|力求|谋求|加油|许愿|祝愿|心愿|愿望"),
        .. Words(Cue.Hypothesis, "要签早|要能签早|要成早|要真能|要真|真要是|真要能|例如|比如|譬如|比方说|for example|e.g.|邮件标题|邮件主题|新闻标题|标题:|如能|如若|如签|如获|若能|若签|以为|还以为|恨不得|幻想|假装|保佑|whether|once they|when they sign|as soon as|until|要是|如果|假如|假设|若是|若|万一|再不|的话|除非|只要|一旦|倘若|哪怕|即使|就算|if|unless|suppose|would|could|should we|in case"),
        .. Words(Cue.Doubt, "早着呢|早着哩|早得很|快到|may sign|may close|我猜|我赌|险些|不看好|不太看好|不一定|未必|不见得|说不好|犹豫要不要|纠结要不要|犹豫|纠结|摇摆|举棋不定|拿不定主意|on the fence|cold feet|好似|似乎系|怕|我看没戏|看来没戏|好像没戏|担心|生怕|害怕|就怕|怕他们|怕客户|怕对方|我觉得|觉得能|能到|能做到|有可能|几乎|almost|nearly|没底|心里没底|不乐观|不甚乐观|不容乐观|渺茫|没把握|有难度|棘手|感觉|怕是|恐怕|可能|说不定|好像|似乎|悬了|悬|够呛|估摸|也许|或许|大概率|八成|不好说|难说|没准|差点|快要|要黄|要丢|要凉|maybe|might|may be|probably|perhaps|seems|looks like|i think|think|i feel|not sure|worried|at risk"),
        .. Words(Cue.Hearsay, "听到|有人传|外面传|外头传|听讲话|听别个讲|听人讲|听司机讲|听司机说|真的假的|听说|听别个说|听别人说|听人说|听人讲|听他们说|听同行说|听朋友说|有人讲|小道消息|据说|传闻|有人说|群里看到|群里有人说|群里说|朋友圈看到|外面都传|外头都传|风声|传言|听讲|微信上看到|微信里看到|群里有人发|群里有人讲|有人发|看到有人|they say|they're saying|people say|people are saying|i was told|we were told|was told|were told|she told me|he told me|somebody told me|boss thinks|manager thinks|claims|claimed|supposedly|allegedly|reportedly|word is|word on the street|according to|i guess|heard|rumour|rumor|apparently"),
        .. Words(Cue.Wait, "还在等|等着|等待|等他们|等客户|等对方|等|待定|待|waiting for|waiting on|waiting|still waiting|pending"),
        .. Words(Cue.Joke, "我倒立|裸奔|跟你姓|叫你爸爸|喝多了说|喝醉了说|喝高了说|酒话|误报|看错群|看错了群|看串了|串群了|发串了|认错了|看花眼|闹乌龙|整个乌龙|不是我们签|wrong chat|wrong group|april fool|april fools|发错群|举个例子|打个比方|是假的|假消息|造谣|谣言|辟谣|讲笑|说笑|闹着玩|吹水|键盘吃了|吃键盘|吃了键盘|直播吃|倒立洗头|名字倒过来|剃光头|学狗叫|跳珠江|跳江|落江游水|骗你|骗你的|骗你们|骗人的|逗你|逗你的|逗你玩|才怪|精神上|签啥签|签什么签|签个鬼|签个头|做梦|梦到|梦见|梦里|开玩笑|白日梦|愚人节|寂寞|锤子|jk|just kidding|dreamt|dreamed|in my dreams|意念|脑补|想得美|骗骗|糊弄|吹牛|瞎编|白高兴|空欢喜|乌龙|吹个牛|过过嘴瘾"),
        .. Words(Cue.Rival, "三家报价|几家报价|多家报价|两家报价|四家报价|其他几家|另外几家|第一名|第二名|第三名|别的厂家|别的公司|隔壁公司|上一家|上家|竞品|竞争对手|对手|友商|别家|同行|别人|人家公司|竞对|另外一家|另一家|其他家|比价|货比三家|别的供应商|competitor|competitors|rival|another vendor|other vendor"),
        .. Words(Cue.Plain, "发群里|发到群里|微信公众号|公众号|群发邮件|自动回复|微信推我|微信推给我|微信推一下|转发榜|转发排行|转发排名|转发数|转发量|转发次数"),
        .. Words(Cue.Forward, "【转】|转发|【转发】|转:|[转]|fwd:|fw:|转自"),
        .. Words(Cue.Thanks, "感谢|谢谢|多谢|多亏|点个赞|点赞|辛苦|致谢|鸣谢|thanks|thank you|thank|thx|kudos|shout out|shoutout|credit to"),
        .. Words(Cue.Congratulation, "恭喜|祝贺|恭贺|congratulations|congrats"),
        .. Words(Cue.Done, "头先|刚刚|已经|已|了|了|过|完成|完|好了|刚刚|刚才|刚|done|just|already|finished|completed"),
        .. Words(Cue.Plan, "必须|务必|得给|得去|得跟|得找|得拜访|要给|要跟|要找|要拜访|一会儿给|一会给|一会儿去|一会去|过会儿|过会给|过会去|have to|has to|must|about to|should call|should visit|should send|拟于|拟向|拟赴|拟在|拟定于|待会儿|待会去|待会给|待会跟|待会打|待会要|待会见|待会和|待会我|待会再|待会把|待会发|等下给|等下去|等下跟|等下就|等下我|等下要|等下再|等下打|等会儿|等会给|等会去|等会跟|等会打|等会我|一会儿去|一会儿给|一会儿跟|一会儿要|一会去|一会给|一会跟|一会儿打|回头给|回头再|回头去|回头跟|稍后|晚点|下一步|下步|马上|即将|后续|接下来|下次|待办|准备|打算|计划|安排|约好了|约定了|约到了|约妥了|安排好了|约好|约了|约到|约定|约在|约|定于|将要|将|要去|打算去|next step|next steps|next:|next up|todo|to do|to-do|follow-up:|will|going to|gonna|plan to|planning to|scheduled|i'll|we'll|booked|set for|set up for"),
        .. Words(Cue.Plain, "我记得|咱记得|我还记得|还记得|不记得|没记得|都记得|记得清|记得住|记得很|你记得|您记得|他记得|她记得|们记得|还记着|一直记着|记着账"),
        .. Words(Cue.Duty, "记得|记着|别忘了|别忘记了|别忘记|别忘|不要忘了|不要忘记|不要忘|莫忘了|莫忘|勿忘|莫搞忘了|don't forget to|don't forget|do not forget to|do not forget|dont forget to|dont forget|remember to"),
        .. Words(Cue.Asked, "逼我们|逼着我们|逼我|等我们降|等我们让|让我们|让我|要我们|要我|叫我们|要求|请我们|请我|让咱们|催我们|催我|asked me to|asked us to|asked for|wants me to|wants us to|needs us to|needs me to"),
        .. Words(Cue.Me, "我们|我这边|我方|咱们|咱|我|i'm|we're|we|i"),
        .. Words(Cue.Them, "厂长|采购|经理|主任|院长|处长|科长|校长|总监|设计院|业主|老总|店长|园长|馆长|所长|站长|客户|对方|他们|她们|领导|老板|甲方|人家|他说|她说|他要|她要|总部|法务|财务|技术部|高层|董事会|集团|they|he|she|customer|client|their"),
    ];
}
