namespace SalesBot.Bot.Understanding.Words;

/// <content>Words for what was done: signing, losing, meeting, calling, sending.</content>
internal static partial class Lexicon
{
    private static IEnumerable<(string Word, Cue Meaning)> Deeds() =>
    [
        .. Words(Cue.Need, "想做|想买|要买|想采购|要采购|有意采购|拟采购|打算采购|想订|要订|要搞|要整|要做|想要做|想整|想弄|需求为|wants|needs|want to buy|looking to buy|想上|想看看|想看|想了解|要上|有意向|有需求|有个需求|有个项目|有项目|需求是|打算上|打算做|准备上|感兴趣|有兴趣|looking for|interested in|is interested|needs a|need a|wants a"),
        .. Words(Cue.NotSigned, "中标|中选|入围|口头答应|口头同意|口头承诺|口头确认|口头|意向书|意向金|意向|签收|nda|保密协议|保密|框架协议|备忘录|补充协议|验收单|验收报告|送货单|会议纪要|对账单|授权书|承诺书|试用协议|定金|订金|letter of intent|loi|mou|verbally|verbal|non-disclosure"),
        .. Words(Cue.SignDone, "countersigned|counter-signed|签下来了|签下来|签下了|签下|签回来了|签回来|签完了|签完|签好了|签好|签掉了|签妥|签成了|签成|签约啦|签约咯|签啦|签咯|签喽|拿下啦|签单了|签约了|签约成功|成功签约|正式签约|正式签|正式签署|签署完成|签署了|今天签约|今天签的|刚签约|完成签约|顺利签约|已签约|已签署|已签字|已签|签了|签字了|拿下了|拿下|成交了|已成交|赢单|赢下了|赢下|赢了|成单了|成单|落单了|盖章回来了|盖章回来|盖章了|盖完章了|盖完章|盖好章|盖完了|章盖了|章盖好了|章盖完了|双方盖章|签字盖章完成|is signed|has signed|have signed|was signed|got signed|signed off|signed the contract|signed today|signed yesterday|signed|closed won|closed-won|closed at|closed the deal|just closed|inked|we won|won the deal|won|deal closed|deal is done|contract is back"),
        .. Words(Cue.Sign, "才能定下来|才能定|能定下来|能定|可以定|定下来|拍板|签约时间|签约日期|签单时间|签约|签单|签合同|签字|签署|签下合同|签|盖章|盖上章|用印|落单|成交|关单|关闭|关掉|关|收官|close|closing|sign|signing|signature|closes|sign off"),
        .. Words(Cue.LoseDone, "失利|流失|黄求了|黄求|黄球了|整黄了|搞黄了|谈崩了|崩了|没得戏|飞了|丢单了|丢单|丢掉了|丢了|输单了|输单|输掉了|输了|黄了|黄掉了|凉了|凉凉|没戏了|没戏|泡汤了|泡汤|吹了|项目取消了|项目取消|单子没了|这单没了|单没了|项目没了|机会没了|不做了|不买了|不考虑我们了|选了另外一家|选了别家|选了别人|选择了别家|选了竞品|选了友商|选了对手|给了别家|给了别人|被竞品抢了|被友商抢了|被对手抢了|被竞品抢走|被友商抢走|被对手抢走|被抢了|被抢走|被截胡|输给|败给|出局了|出局|没中标|未中标|落标|没选我们|没选上|败了|落败|项目终止|项目黄了|终止合作|we lost|lost the deal|lost|went with|chose another|picked another|fell through|is dead|dropped us|cancelled the project|canceled the project|project cancelled|project is cancelled|project was cancelled"),
        .. Words(Cue.Demo, "方案汇报|汇报方案|汇报了方案|讲解方案|产品讲解|产品演示|做演示|方案讲解|过了一遍方案|方案讲完|讲完方案|讲了方案|讲方案|讲解方案|方案宣讲|做了演示|方案演示|演示|宣讲|demoed|demo'd|demos|demo|demonstration|presented the solution|showed the product|product walkthrough|walkthrough"),
        .. Words(Cue.Meeting, "电话会议|电话会|线上会议|线上会|线上沟通会|线上开会|线上交流|视频会议|视频会|视频沟通|视频交流|视频|腾讯会议|远程会议|网络会议|开了个会|开了会|开会|会议|zoom|teams call|teams meeting|video call|conference call|online meeting|video meeting|webinar|meeting|con call|virtual meeting"),
        .. Words(Cue.Call, "打了电话|打过电话|打电话|打了个电话|打个电话|通了电话|通了个电话|通电话|通话|电话沟通|电话回访|电话联系|电话里|电话|去电|致电|来电|回电话|回电|打给|called|calling|call with|calls|call|phoned|phone call|phone|rang|spoke on the phone|on the phone"),
        .. Words(Cue.Visit, "吃了|吃的|吃个饭|吃顿|吃完|一起吃|请吃|请我吃|请他吃|请喝|请我喝|喝了|喝的|喝杯|撸串|撸了|聚餐|饭桌上|酒桌上|聚了聚|坐了坐|坐了一|坐了会|坐了半|待了一|待了半|面谈|面议|碰了面|碰了个面|看了场地|看场地|看了一圈|带我看|带我转|带着我看|转了一圈|进场看|家访|走访了|蹲了|陌生拜访|had coffee|coffee with|coffee w/|lunch w/|dinner w/|was at|were at|stopped at|popped in|popped by|swung by|went to|go see|saw|拜访|走访|陌拜|认识了|认识|上门|登门|到访|来访|来公司|面谈|面聊|当面|见面|碰面|见到|见了|见过|见|会面|吃饭|吃了饭|吃了个饭|吃了顿饭|饭局|午饭|晚饭|午餐|晚餐|喝茶|喝了会儿茶|喝了茶|喝酒|喝咖啡|跑了一趟|跑了趟|又跑了一趟|跑一趟|去了一趟|去了趟|去一趟|跑|跑现场|跑了现场|看了现场|看现场|现场走|去现场|到现场|现场|到厂|去了|跑了|考察|参观|visited|visit with|visits|visit|visiting|met with|met|meet with|on site|on-site|onsite|lunch with|lunch|dinner|coffee with|dropped by|stopped by|face to face|in person|catch up with"),
        .. Words(Cue.Quote, "报上去了|报过去了|报过去|报出去了|报给|报价出了|报价已出|quote out|quotes out|发报价单|发报价|报价单|报价|报了|报过价|出价单|quotation|quoted|quotes|quote|proposal sent|sent a proposal|sent proposal|sent the quote|sent a quote|sent over the quote|sent the proposal"),
        .. Words(Cue.Message, "wx|vx|飞书|line|slack|qq|发了微信|微信上|微信里|微信|企微|钉钉|邮件|邮箱|发邮件|发了邮件|短信|发消息|留言|发了资料|发了图纸|发来|emailed|e-mailed|e-mail|email|wechat|whatsapp|messaged|texted|sms"),
        .. Words(Cue.Talk, "问了|问|咨询|沟通|聊了|聊到|聊聊|聊|交流|对接|碰了|碰头|谈了|谈过|talked|spoke with|spoke to|spoke|chatted|discussed|touched base|synced|caught up"),
        .. Words(Cue.Send, "发出去了|发出去|发过去了|递过去了|递过去|寄过去了|送过去了|传过去了|发上去了|发给|发了|发出|发过去|发送|已发|发|寄给|寄出|寄了|寄|送去|送到|送|给他们|给他|给她|给|交给|提交|交|递|send|sending|sent|submit|submitted|deliver|share"),
        .. Words(Cue.Work, "跟进|回访|回放|回复|回覆|答复|整理|修改|改完|改好|调整|出方案|出报价|出|做方案|做|写|补充|补|催款|催|收款|收|带方案|带|陪同|陪|邀请|邀|去谈|谈|讲|去|测试|部署|实施|培训|汇报|确认|过一遍|过条款|核对|核实|走合同|走流程|进场|开工|安装|调试|验收|交付|推进|推|落实|解决|处理|研究|评估|再约|约|订|买|准备|follow up|follow-up|following up|prepare|preparing|draft|drafting|review|reviewing|check|renew|schedule|arrange|finalize|finalise|present|presenting|get back|revise|update|go|meet|meeting"),
    ];
}
