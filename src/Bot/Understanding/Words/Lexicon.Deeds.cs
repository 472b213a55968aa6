namespace SalesBot.Bot.Understanding.Words;

/// <content>Words for what was done: signing, losing, meeting, calling, sending.</content>
internal static partial class Lexicon
{
    private static IEnumerable<(string Word, Cue Meaning)> Deeds() =>
    [
        .. Words(Cue.Need, "要一台|要一套|要一批|要两台|要两套|要三台|要几台|想做|想买|要买|想采购|要采购|有意采购|拟采购|打算采购|想订|要订|要搞|要整|要做|想要做|想整|想弄|需求为|wants|needs|want to buy|looking to buy|想上|想看看|想看|想了解|要上|有意向|有需求|有个需求|有个项目|有项目|需求是|打算上|打算做|准备上|感兴趣|有兴趣|looking for|interested in|is interested|needs a|need a|wants a"),
        .. Words(Cue.NotSigned, "uat|上线单|上线确认|变更单|pilot signed|signed up|signed off on|signed off the|said yes|中标|中选|入围|口头答应|口头同意|口头承诺|口头确认|口头|意向书|意向金|意向|签收|nda|保密协议|保密|框架协议|战略合作|战略协议|合作备忘|到货单|付款申请|请款单|审批单|poc协议|军令状|廉洁|责任书|立项报告|需求确认书|需求说明书|备忘录|补充协议|验收单|验收报告|送货单|会议纪要|对账单|授权书|承诺书|试用协议|定金|订金|letter of intent|loi|mou|verbally|verbal|non-disclosure"),
        .. Words(Cue.SignDone, "签搞掂|签搞定|章盖得齐|章盖齐了|closed won|closed-won|双章回来|双章都盖|双章齐|双章到|章盖回来了|章盖回来|合同签回|签掉|签字画押|签单成功|成功签单|双方都盖章|双方都盖了章|双方盖了章|双方都签字|双方都签了字|双方章都有|两边章都有|双方章都盖|落袋了|落袋为安|双方都用印了|双方都用了印|双方用印|都用印了|用印完成|用印完毕|用完印了|" + PapersBack() + "签球了|签了字了|签署生效|盖章生效|双方生效|合同生效|已生效|签字生效|签订生效|两边章都盖好了|章都盖好了|章都盖了|章都盖完了|两边盖章|两边都盖了章|两边章都盖了|搞定签了|签咖了|签好了字|签的是|签合同了|签了合同|刚签完|刚刚签|刚签|countersigned|counter-signed|签下来了|签下来|签下了|签下|签回来了|签回来|签完了|签完|签好了|签好|签掉了|签妥|签成了|签成|签了啦|签了|签订了|已签订|签订完成|签订完毕|签约完成|签约完毕|签署完毕|签约啦|签约咯|签啦|签咯|签喽|拿下啦|签单了|签约了|签约成功|成功签约|正式签约|正式签|正式签署|签署完成|签署了|今天签约|今天签的|刚签约|完成签约|顺利签约|已签约|已签署|已签字|已签|签了|签字了|拿下了|拿下|成交了|已成交|赢单|赢下了|赢下|赢了|成单了|成单|落单了|盖章回来了|盖章回来|盖章了|盖完章了|盖完章|盖好章|盖完了|章盖了|章盖好了|章盖完了|双方盖章|签字盖章完成|盖章啦|盖章咯|盖章完成|盖章完毕|盖章走完流程|盖完章啦|盖好章啦|is signed|has signed|have signed|was signed|got signed|signed off|signed the contract|signed|closed won|closed-won|closed at|closed the deal|just closed|inked|we won|won the deal|won|deal closed|deal is done|contract is back"),
        .. Words(Cue.Sign, "打章|敲章|签订|才能定下来|才能定|能定下来|能定|可以定|定下来|拍板|签约时间|签约日期|签单时间|签约|签单|签合同|签字|签署|签下合同|签|盖章|盖上章|用印|落单|成交|关单|关闭|关掉|关|收官|closed|close|closing|sign|signing|signature|closes|sign off"),
        .. Words(Cue.LoseDone, "这单关掉|那单关掉|单子关掉|商机关掉|关掉这单|关掉这个单|这单没救了|单子没救了|关了他啦|确定勿成功|没我们什么事|没我们啥事|没咱们什么事|没咱什么事|没咱啥事|没我们的事了|那单废了|这单废了|单子废了|项目废了|彻底废了|close lost|closed lost|closed-lost|close-lost|确定给别家|定给别家|给别家了|给了别家做|让给别家了|单子死了|那单死了|这单死了|项目死了|那个死了|买了别家|买了别人|买别家|用别家了|找了别家|找别家做|给别家做|找别人做|选别家|签别家了|项目砍了|项目砍掉|跑单了|丢啦|黄啦|凉啦|没戏啦|输啦|截了|截胡了|主动放弃了|放弃这单|放弃了这单|做不成了|不用跟了|记丢单|算丢单|标丢单|记成丢单|拣了第二间|拣了第二家|签球给别人|而终止|现已终止|已终止|那个没了|项目已经取消|项目已取消|不搞了|停咖了|项目停咖了|整个停了|项目叫停|被叫停|指定了别的品牌|用了别的品牌|失单|给别人做了|给别人了|让别人做了|跟别人签了|跟别家签了|和别人签了|和别家签了|签给别人了|签给了别人|签给别家|跟友商签了|和友商签了|跟对手签了|跟对手签约了|和对手签约了|和对手签了|和友商签约了|跟友商签约了|跟竞品签了|和竞品签了|跟竞品签约了|签给友商|签给对手|签给竞品|签了友商|签了别家|签了竞品|签了对手|选择了友商|选择了竞品|选择了对手|花落别家|用了别家|用了友商|定了别家|定了友商|项目被砍了|项目被砍|不采购了|chose someone else|went for someone else|signed with a competitor|signed with someone else|signed with another vendor|作丢单|关成丢单|作丢失处理|丢失处理|签走了|没做成|没拿下|没谈下来|没保住|没争取到|没抢到|丢给|输在|项目撤了|撤项|项目停了|抢了|撬走了|撬走|撬了|截走了|截走|顶掉了|顶掉|顶了|落选了|落选|抢走了|抢走|失利|流失|黄求了|黄求|黄球了|整黄了|搞黄了|谈崩了|没得戏|飞了|丢单了|丢单|丢掉了|丢了|输单了|输单|输掉了|输了|黄了|黄掉了|凉了|凉凉|没戏了|没戏|泡汤了|泡汤|吹了|项目取消了|项目取消|单子没了|这单没了|单没了|项目没了|机会没了|不做了|不买了|不考虑我们了|选了另外一家|选了别家|选了别人|选择了别家|选了竞品|选了友商|选了对手|给了别家|给了别人|被竞品抢了|被友商抢了|被对手抢了|被竞品抢走|被友商抢走|被对手抢走|被抢了|被抢走|被截胡|输给|败给|出局了|出局|没中标|未中标|落标|没选我们|没选上|败了|落败|项目终止|项目黄了|终止合作|we lost|lost the deal|lost|went with|chose another|picked another|fell through|is dead|dropped us|cancelled the project|canceled the project|project cancelled|project is cancelled|project was cancelled|没抢过|没争过|已丢|已输|选择了其他|选了其他|用了其他"),
        .. Words(Cue.Demo, "讲了ppt|讲完ppt|过了ppt|讲了一遍方案|讲了遍方案|方案讲了|提案讲完|讲完提案|讲了提案|presentation做完|做完presentation|做了presentation|presentation|做了poc|跑了poc|做poc|试驾了|试驾|试了咱的|跑了一遍真机|跑了遍真机|真机跑了|方案汇报|汇报方案|汇报了方案|讲解方案|产品讲解|产品演示|做演示|方案讲解|过了一遍方案|方案讲完|讲完方案|讲了方案|讲方案|方案宣讲|做了演示|方案演示|演示|宣讲|demoed|demo'd|demos|demo|demonstration|presented the solution|showed the product|product walkthrough|walkthrough"),
        .. Words(Cue.Meeting, "teams会|zoom会|线上开了个会|线上开了会|" + Gatherings() + "线上参加|开完会|开完|电话会议|电话会|线上会议|线上会|线上沟通会|线上开会|线上交流|视频会议|视频会|视频沟通|视频交流|视频|腾讯会议|远程会议|网络会议|开了个会|开了会|开会|会议|zoom|teams call|teams meeting|video call|conference call|online meeting|video meeting|webinar|meeting|con call|virtual meeting"),
        .. Words(Cue.Call, "tel|打的电话|通的电话|打电话进来|打了电话进来|打来说|打来问|打来催|打来要|打过来说|打过来问|来过电话|通完电话|打完电话|通完话|打过了电话|通过电话|通过话|挂了个电话|挂了电话给|挂个电话|拨了个电话|拨了电话|打了电话|打过电话|打电话|打了个电话|打个电话|通了电话|通了个电话|通电话|通话|电话沟通|电话回访|电话联系|电话里|电话|去电|致电|来电|回电话|回电|打给|called|calling|call with|calls|call|phoned|phone call|phone|rang|spoke on the phone|on the phone"),
        .. Words(Cue.Visit, OnTheSpot() + "带我们进|带我进|吃夜饭|碰了个头|碰的头|来厂里看|来厂里|来我们厂|量了尺|量尺了|去量尺|量房了|去量房|量了房|吃过饭|吃火锅|吃烧烤|吃宵夜|喝了两杯|喝两杯|见的面|碰的面|吃的饭|量了尺寸|量了现场|量尺寸|碰上了|碰见了|遇上了|在家里坐|家里坐了|看了眼|看了一眼|坐着聊|坐着聊了|一块吃的|一块吃了|喝了早茶|吃了早茶|请我吃了|请我们吃了|请我们吃饭|请我们吃了|去对了|过来看了|来看了|来司|来我司|食了餐饭|食餐饭|吃了餐饭|去拜年|拜的年|喝了顿|喝顿|拜会|拜见|面访|面谒|恰饭|干饭|撮一顿|撮了一顿|搓了一顿|整了顿|吃了顿|showed me|showed us|去过了|去过|到过|见的|堵在|堵办公室|堵到了|接待了|接待的|接待我|食饭|共进午餐|共进晚餐|用餐|喝早茶|饮茶|吃了|吃的|吃个饭|吃顿|吃完|一起吃|请吃|请我吃|请他吃|请喝|请我喝|喝了|喝的|喝杯|撸串|撸了|聚餐|饭桌上|酒桌上|聚了聚|坐了坐|坐了一|坐了会|坐了半|待了一|待了半|面谈|面议|碰了面|碰了个面|看了场地|看场地|看了一圈|带我看|带我转|带着我看|转了一圈|进场看|家访|走访了|蹲了|陌生拜访|had coffee|coffee with|coffee w/|lunch w/|dinner w/|was at|were at|stopped at|popped in|popped by|swung by|went to|go see|saw|拜访|走访|陌拜|认识了|认识|上门|登门|到访|来访|来公司|面聊|当面|见面|碰面|见到|见了|见过|见|会面|吃饭|吃了饭|吃了个饭|吃了顿饭|饭局|午饭|晚饭|午餐|晚餐|喝茶|喝了会儿茶|喝了茶|喝酒|喝咖啡|跑了一趟|跑了趟|又跑了一趟|跑一趟|去了一趟|去了趟|去一趟|跑|跑现场|跑了现场|看了现场|看现场|现场走|去现场|到现场|现场|到厂|去了|跑了|考察|参观|visited|visit with|visits|visit|visiting|met with|met|meet with|on site|on-site|onsite|lunch with|lunch|dinner|dropped by|stopped by|face to face|in person|catch up with|去了|见了|食了饭|碰了一面|照了个面|照了面|打了个照面|去看了看|去看望了|看望了|去看望|看望|探望了|探望|打卡完毕|打了卡|打卡"),
        .. Words(Cue.Quote, "报的价|报过去的|报上去的|报出去的|proposal已发|proposal发了|proposal已经发|proposal发过去|proposal|sent pricing|sent the pricing|sent over pricing|pricing sent|报价出去了|报上去了|报过去了|报过去|报出去了|报给|报价出了|报价已出|quote out|quotes out|发报价单|发报价|报价单|报价|报了|报过价|出价单|quotation|quoted|quotes|quote|proposal sent|sent a proposal|sent proposal|sent the quote|sent a quote|sent over the quote|sent the proposal"),
        .. Words(Cue.Message, "电邮|在群里发|群里发了|发在群里|发到群里|发群里|wx|vx|飞书|line|slack|qq|发了微信|微信上|微信里|微信|企微|钉钉|邮件|邮箱|发邮件|发了邮件|短信|发消息|留言|发了资料|发了图纸|发来|emailed|e-mailed|e-mail|email|wechat|whatsapp|messaged|texted|sms"),
        .. Words(Cue.Talk, "唠得|唠了|唠嗑|唠|问了|问|咨询|沟通|聊了|聊到|聊聊|聊|交流|对接|碰了|碰头|谈了|谈过|talked|spoke with|spoke to|spoke|chatted|discussed|touched base|synced|caught up"),
        .. Words(Cue.Send, "甩过去了|甩过去|甩给|甩了|寄出去了|交出去了|送出去了|提交上去了|递上去了|交上去了|寄出去|送出去|发出去了|发出去|发过去了|递过去了|递过去|寄过去了|送过去了|传过去了|发上去了|发给|发了|发出|发过去|发送|已发|发|寄给|寄出|寄了|寄|送去|送到|送|给他们|给他|给她|给|交给|提交|交|递|send|sending|sent|submit|submitted|deliver|share|送过去的|发过去的|寄过去的|递过去的|甩了份|甩了一份|甩了个|丢了份|丢了一份|扔了份|扔了一份|扔过去了"),
        .. Words(Cue.Work, "改方案|改图纸|改标书|再打过去|再打|再联系|再试|送|寄|再碰|碰图纸|碰方案|对图|跟进|回访|回放|回复|回覆|答复|整理|修改|改完|改好|调整|出方案|出报价|出|做方案|做|写|补充|补|催款|催|收款|收|带方案|带|陪同|陪|邀请|邀|去谈|谈|讲|去|测试|部署|实施|培训|汇报|确认|过一遍|过条款|核对|核实|走合同|走流程|进场|开工|安装|调试|验收|交付|推进|推|落实|解决|处理|研究|评估|再约|约|订|买|准备|follow up|follow-up|following up|prepare|preparing|draft|drafting|review|reviewing|check|renew|schedule|arrange|finalize|finalise|present|presenting|get back|revise|update|go|meet|meeting"),
    ];

    /// <summary>去量了, 去现场测了, 去看过: done where the customer is.</summary>
    private static string OnTheSpot() => string.Concat(
        from way in "去|过去|去现场|去厂里".Split('|')
        from deed in "量|测|勘|谈|对接|盯|看过|对|取|聊|沟通|装|调试|核对|交|培训".Split('|')
        select way + deed + (deed is "看过" ? "|" : "了|"));

    /// <summary>开了个需求会, 开完评审会: a meeting by what it is for.</summary>
    private static string Gatherings() => string.Concat(
        from held in "开了个|开了场|开了次|开了一个|开了一场|开了一次|开了|开完|开完了".Split('|')
        from purpose in "需求|启动|碰头|评审|协调|沟通|对接|方案|技术|项目|讨论|线上|视频|复盘|答疑|澄清".Split('|')
        select held + purpose + "会|");

    /// <summary>盖章拿回来了, 签字寄回来: the paper is back with what it wants.</summary>
    private static string PapersBack() => string.Concat(
        from done in "盖章|盖完章|签字|签完字|用印".Split('|')
        from way in "拿|取|寄|送|带|传|快递|收".Split('|')
        select done + way + "回来了|");
}
