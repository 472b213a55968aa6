namespace SalesBot.Bot.Understanding.Words;

/// <content>Words that tell what a figure or a date is.</content>
internal static partial class Lexicon
{
    /// <summary>含税, 不含运费, 包安装: what a sum covers, and no other money.</summary>
    private static IEnumerable<(string Word, Cue Meaning)> Covered()
    {
        string[] covering = ["含", "不含", "未含", "已含", "全含", "包", "全包", "不包", "包含", "包括", "带", "不带", "未", "免", "外加"];
        string[] covered = ["税", "税费", "税点", "增值税", "专票", "普票", "发票", "票", "运费", "运输费", "安装费", "培训费", "服务费", "税运费", "税和运费", "税含运费"];
        return from cover in covering from what in covered select (cover + what, Cue.Plain);
    }

    private static IEnumerable<(string Word, Cue Meaning)> Figures() =>
    [
        .. Covered(),
        .. Words(Cue.Plain, "税前|税后|含税含运费|含税运|包税包运费|含13%税|含6%税|含9%税|含3%税"),
        .. Words(Cue.Offer, "能接受的价格|能接受|可接受|提出|咬死|咬定|只认|只接受|顶多|最多|要降到|想降到|要降至|期望价|目标价|便宜|嫌贵|太贵|贵了|打折|折扣|返点|账期|wants to pay|willing to pay|想要|砍价|砍到|砍成|砍|还价|还到|压价|压到|压|出价|心理价|心理价位|预算|只给|只肯|只愿|只能给|最多给|他们给|客户给|对方给|要价|封顶|budget|counteroffer|counter-offer|countered|counter|offered|offer|offering|wants it for|asking for"),
        .. Words(Cue.OtherMoney, "保额|订金|佣金|扣了|好处费|中介费|手续费|股票|的用户|一年采购|年采购|年用量|注册资金|损失|亏了|亏损|能拿|要投|投了|延保|控制价|最高限价|限价|标底|拦标价|花了|采购价|拿了个大单|拿了大单|接了个大单|接了大单|拿到大单|拿了个订单|接了个单|的票|sku|注资|贷款|欠我们|欠款|欠|开票|发票|开了票|电费|水费|库存|毛利|利润|差价|采购额|年产|产能|销售额|融资|融了|的茶叶|的房|估值|市值|年薪|住宿|酒店费|机票|打球|打牌|打麻将|打赌|付完|付了|付清|已付|垫付|垫了|垫|赞助|罚|样品费|服务费|培训费|安装费|押金|报销|打车|餐费|标书费|文件费|工本费|招标文件|保费|租金|工资|学费|挂号|首付款|首付|预付款|预付|尾款|回款|到账|打款|付款|收款|保证金|违约金|罚款|罚金|补贴|盘子|总投资|投资|营收|产值|营业额|注册资本|提成|奖金|差旅|运费|税|退款|借款|房租|成本|市场|规模|deposit|down payment|prepayment|penalty|revenue of|subsidy|funding|首期|每期|底价|底线|员工|人口|粉丝|病人|患者|床位|门诊|客流|门诊量|产量|销量|流水|票额|发货|价差|赔了|赔我们|赔付|赔偿|还欠|欠着|拖欠|应收|回扣|年收|造价|装修|月租|年租|停车费|油费|过路费|存货|补偿|上一批|上批|上一单|上单|paid their|paid the old|old vendor|old supplier|current vendor|incumbent|our floor|floor for|list price|our cost|bottom line"),
        .. Words(Cue.Old, "last quote|previous quote|old quote|earlier quote|老价|当时给|当时报|最开始|原合同额|原合同|老合同|旧合同|原金额|最早|最初|当初|起初|一开始|老价格|老报价|旧价|原报价|第一版|首版|初版|上一版|上一期|上期|年前给|历史|以前|曾经|当年|原来|原先|原价|原本|之前|本来|上次|早先|旧|从|由|previously|originally|from|down from|up from"),
        .. Words(Cue.Figure, "改报|打包价|全包价|包干价|含税价|金额应该是|金额应为|总价应该是|价格应该是|报价应该是|合同额应该是|价定|价格定|金额|总价|总额|合同额|合同金额|成交价|价格|单价|总金额|改回到|改回|恢复到|恢复成|恢复为|改成|改到|改为|改|调整为|调整到|调到|调成|调为|更新为|更新到|更新成|变成|变为|定在|定为|敲定|谈到|谈成|谈定|谈妥|降到|降至|加到|涨到|减到|最终|总共|合计|一共|price|amount|agreed at|agreed on|agreed|settled at|final|total|worth|valued at|raised to|down to|up to|revised to"),
        .. Words(Cue.Expect, "预计|预期|估计|计划签|有望|预定|expected to|expected|expecting|expect|should close|forecast|eta|target close|est."),
        .. Words(Cue.Shift, "推迟到|推到|延到|延期到|延迟到|延后到|挪到|放到|改到|拖到|顺延到|提前到|推后到|推至|延至|提到|移到|往后推到|调到|pushed to|push to|moved to|slipped to|delayed to|delayed until|postponed to|postponed until|slips to|pulled in to"),
    ];
}
