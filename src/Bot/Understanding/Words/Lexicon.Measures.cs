using System.Collections.Frozen;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Words;

/// <content>What a ranking counts, and who stands against whom in it.</content>
internal static partial class Lexicon
{
    /// <summary>What a ranking may count.</summary>
    public static WordTable<Metric> Metrics { get; } = new(
    [
        .. Counting(Metric.Revenue, "订单金额|订单额|下单金额|创收|总业绩|总销售额|总签约额|总额|业绩|业绩额|销售业绩|签约额|签约金额|签单额|签单金额|成交额|成交金额|合同额|合同金额|销售额|销售金额|销量|营业额|营收|流水|金额|赢单金额|赢单额|收入额|卖得|卖的|卖|钱|签的钱|签了多少钱|revenue|sales|bookings|booked|amount signed|dollar|dollars|contract value|sold"),
        .. Counting(Metric.Wins, "订单|出的单|成的单|拿的单|接单|赢了几单|赢几单|赢了多少单|成了几单|合同数量|合同数|合同份数|订单数量|订单数|订单量|单子数量|单子数|开单|签单数量|签单数|签单量|签单|签单个数|签约数量|签约数|签约量|签约单数|签约|签的单|签得|签的|签|成单数|成单量|成单|成交单数|成交数|成交量|成交|赢单数量|赢单数|赢单量|赢单|赢的单|赢得|单数|单量|出单数|出单量|出单|开单数|开单量|开单|拿单|签了几单|wins|win count|deals won|deals|deal count|closed deals|closed won|closed|closers|closes|closing|won"),
        .. Counting(Metric.NewCustomers, "新开的客户|拉来的客户|拉的客户|开发的客户|拓展客户|开拓|新客开拓|新客户开拓|新客开发|新客户开发|新客拓展|新客户拓展|客户开拓|客户开发|新客户数量|新客户数|新客户|新客数|新客|新签客户|新开客户|新增客户数|新增客户|新增的客户|开发新客户|开发客户|开拓新客户|拓客|拓新|拉新|获客|开新客|开新|新开户|新户|开户|新开发客户|新开发的客户|新logo|new customers|new clients|new logos|new accounts|new customer|new client|new logo|logos"),
        .. Counting(Metric.Visits, "拜访场次|外勤次数|外勤|去客户那里|去客户那儿|去客户那|去客户现场|上门拜访|拜访客户|登门|线下拜访|实地拜访|外出次数|外出|客户拜访|拜访频次|拜访量|拜访数量|拜访数|拜访次数|拜访|走访量|走访次数|走访|上门次数|上门|外出拜访|出访|跑客户|跑得|跑的|跑|见客户|见的客户|面访|陌拜|visits|visit count|visited|visit|customer visits|site visits|visiting"),
        .. Counting(Metric.Activities, "更新次数|写跟进|跟进频次|跟进量|活动量|活动数|活动次数|活动|活跃度|活跃|跟进量|跟进数|跟进次数|跟进记录|跟进|动作量|动作|行为量|工作量|互动|activities|activity|activity count|active|touches|follow-ups|follow ups"),
        .. Counting(Metric.WinRate, "成功率|赢单率|赢率|胜率|成交率|签单率|签约率|成单率|赢单比例|转化率|win rate|win-rate|winrate|close rate|closing rate|hit rate|conversion rate|conversion"),
        .. Counting(Metric.Points, "总积分|积分数|积分|分数|得分|points|point"),
        .. Counting(Metric.Completeness, "资料填写|信息填写|资料录入|信息录入|资料维护|信息维护|资料完善|信息完善|资料补全|数据质量|资料质量|信息质量|客户资料填写得|客户资料填写的|客户资料录入得|客户资料录入的|客户资料维护得|客户资料维护的|客户资料补充得|客户资料补充的|客户资料完善得|客户资料完善的|客户信息填写得|客户信息填写的|客户信息录入得|客户信息录入的|客户信息维护得|客户信息维护的|客户信息补充得|客户信息补充的|客户信息完善得|客户信息完善的|资料填写得|资料填写的|资料录入得|资料录入的|资料维护得|资料维护的|资料补充得|资料补充的|资料完善得|资料完善的|信息填写得|信息填写的|信息录入得|信息录入的|信息维护得|信息维护的|信息补充得|信息补充的|信息完善得|信息完善的|数据填写得|数据填写的|数据录入得|数据录入的|数据维护得|数据维护的|数据补充得|数据补充的|数据完善得|数据完善的|档案填写得|档案填写的|档案录入得|档案录入的|档案维护得|档案维护的|档案补充得|档案补充的|档案完善得|档案完善的|资料完整度|资料完整率|资料完整性|资料完善度|信息完整度|信息完整率|信息完善度|客户资料完整度|客户信息完整度|数据完整度|数据完整率|数据完整性|商机完整度|档案完整度|资料填写率|信息填写率|字段填写率|填写完整度|填写率|填报率|完整度|完整率|完善度|客户信息填得|客户资料填得|资料填得|信息填得|资料填的|信息填的|资料写得|信息写得|资料录得|信息录得|data completeness|data quality|completeness"),
        .. Counted(Metric.NewCustomers, "新增|新增了|新开|新开了|新加|新加了", "几个|几家|多少|多少个|多少家", "客户|新客户|新客"),
        .. Counted(Metric.Visits, "跑了|拜访了|见了|走访了", "几|几个|几家|多少|多少个|多少家|哪些|哪几个|哪几家|哪几", "客户|家"),
        .. Counted(Metric.Calls, "打了", "几个|多少|多少个|几通|多少通", "电话"),
        .. Counting(Metric.Improved, "进步幅度|进步|增长幅度|增长率|增长|增幅|涨幅|提升幅度|提升|涨得|升得|增速|most improved|biggest improvement|improvement|improved|growth|fastest growing"),
        .. Counting(Metric.Collaboration, "被点赞|点赞数|助人为乐|乐于助人|互相帮忙|热心助人|热心帮|协作次数|协作积分|协作|协同|助攻次数|助攻|互助|帮助同事|帮同事|帮别人|帮助别人|帮队友|帮伙伴|帮大家|被感谢次数|被感谢|收到感谢|感谢数|感谢|配合|collaboration|assists|assist|helping others|helped others|teamwork"),
        .. Counting(Metric.Payments, "收钱|钱收得|钱收的|款收得|款回得|现金回收|回收款|回收金额|进账|入账额|入账|到款额|到款|回来的钱|收回来的钱|收回来的款|收的款|收的钱|回的款|回款金额|回款总额|回款额|回款数|回款量|回款|到账金额|到账额|到账|收款金额|收款额|收款|收到的钱|收回的钱|实收|现金流入|payments|payment|collections|collected|cash in|cash collected|paid amount"),
        .. Counting(Metric.Calls, "电话通数|通话通数|电联|通电话次数|通电话|打的电话|拨打电话|拨电话|电话拨打|打电话数|打电话次数|打电话|电话数量|电话量|电话数|电话次数|电话拜访|电话|通话次数|通话量|通话数|通话|外呼量|外呼次数|外呼|呼出量|拨打量|拨打次数|打call|calls made|phone calls|calls|call|dials"),
        .. Counting(Metric.Demos, "演示场次|演示场数|演示的场次|讲解场次|方案讲得|演示做得|演示讲得|讲演示|方案宣讲|宣讲|演示次数|演示数量|演示量|演示数|演示|做演示|方案演示|产品演示|讲方案|demo数|demo量|demo次数|demos|demo|presentations"),
        .. Counting(Metric.Quotes, "报价发得|报价报得|报价单发得|报价次数|报价数量|报价单数|报价单量|报价单|报价量|报价数|报价|出报价|quotes|quote|quotations|quoted|proposals sent"),
        .. Counting(Metric.AverageDeal, "平均一单|一单平均|每一单平均|平均每个单子|平均单子|每单金额|平均客单价|客单价|客单|平均单值|单均金额|单均业绩|平均每单金额|平均每单|每单平均|每单均价|均单价|平均单价|平均单额|平均签约额|平均订单金额|平均成交额|平均合同额|单均|平均金额|单值|average deal size|average deal value|average deal|avg deal size|avg deal|deal size|average order value"),
    ]);

    /// <summary>Words for who stands against whom.</summary>
    public static WordTable<RankedParts> Parts { get; } = new(
    [
        .. from count in "两|三|四|五|六|七|八|九|十|2|3|4|5|6|7|8|9|10".Split('|') from of in "个组|个小组|个团队".Split('|') select (count + of, RankedParts.Groups),
        .. from count in "两|三|四|五|六|七|八|2|3|4|5|6|7|8".Split('|') from of in "个区|个大区|个区域|大区".Split('|') select (count + of, RankedParts.Regions),
        .. "部门|各个小组|各小组|各个组|各组|各个团队|各团队|各队|每个组|每个小组|每个团队|每组|两个组|两组|三个组|几个组|所有组|各部门|按小组|按团队|按组|分小组|分组|组与组|组和组|小组之间|小组间|组之间|组间|团队之间|团队间|by team|by group|per team|per group|each team|each group|teams|groups|team|group".Split('|').Select(word => (word, RankedParts.Groups)),
        .. "各个大区|各大区|各个区域|各区域|各个片区|各片区|各个区|各区|各地区|每个大区|每个区域|每个区|两个区|两个大区|三个区|三个大区|几个大区|几个区|所有大区|按大区|按区域|按片区|按地区|按区|分大区|分区域|分区|区域之间|区域间|大区之间|大区间|区域|大区|by region|per region|each region|regions|regional|region".Split('|').Select(word => (word, RankedParts.Regions)),
        .. "每个人|每人|各人|按个人|按人头|按人|按销售|按员工|分人|个人|by rep|by person|per rep|per person|each rep|individual|individuals".Split('|').Select(word => (word, RankedParts.Members)),
    ]);

    /// <summary>After what is counted, whoever has most of it: 拜访|王.</summary>
    public static WordTable<bool> Crowns { get; } = new("大王|女王|之王|王|达人|狂人|能手|高手|状元|第一人|之最".Split('|').Select(word => (word, true)));

    /// <summary>Words of a win rate that are asked of stages where nobody stands against anybody.</summary>
    public static FrozenSet<string> Flows { get; } = FrozenSet.Create(StringComparer.Ordinal, "转化率", "conversion rate", "conversion");

    /// <summary>Words by which it is asked whether data is there.</summary>
    public static string[] FillingWords => ["完不完整", "全不全", "齐不齐", "填了多少", "补了多少", "填全", "填完", "填齐", "补全", "补齐", "齐全吗", "全吗", "齐吗"];

    /// <summary>The same, to be searched for.</summary>
    public static WordSearch Filling { get; } = new(FillingWords);

    /// <summary>What work is measured by: asked what it means, it is no ranking.</summary>
    public static WordSearch ProcessMetrics { get; } = new(["过程指标", "行为指标", "有效沟通", "响应率", "通话时长", "长通话", "新线索", "response rate", "conversations"]);

    /// <summary>Figures that people ask for by name and that nothing here counts: such a question gets offers, and never another figure.</summary>
    public static string[] UncountedWords =>
        ("网站流量|库存|年假|调休|离职率|入职率|到岗率|人员流失率|流量|曝光量|开会次数|会议次数|考勤|全勤|准时交付率|交付准时率|及时率|访问量|访客数|点击量|阅读量|uv|pv|下载量|注册量|注册用户数|日活|月活|用户数|活跃用户|转发数|点赞数|获客成本|单客成本|退款金额|退货金额|培训学时|考试分数|招待费用|差旅费用|费用总额|毛利润|毛利总额|净利额|复购数|续约数|续费数|满意率|流失数|上线率|投标数|中标率|中标数|标书数|毛利率|毛利额|毛利|净利率|净利润|净利|利润率|利润额|利润|纯利|成本率|费用率|费用额|差旅费|招待费|退货率|退货量|退款率|退款额|退单率|投诉率|投诉量|投诉数|客诉率|客诉数|好评率|差评率|好评数|客户满意度|满意度|净推荐值|nps|csat|续约率|续费率|续签率|复购率|回购率|客户流失率|流失率|留存率|"
        + "出勤率|出勤天数|迟到次数|请假天数|加班时长|出差天数|培训时长|学习时长|通话时长|响应时长|响应速度|响应时间|线索转化率|线索量|线索数|库存周转率|库存周转|周转率|市占率|市场占有率|市场份额|应收账款|应收款|逾期率|逾期金额|逾期款|坏账率|坏账|折扣率|平均折扣|转介绍率|转介绍数|客户转介绍|转介绍|老客户占比|老带新|交付率|交付周期|准时率|成交周期|销售周期|签约周期|回款周期|投产比|投入产出比|人效|roi|gmv|arpu|打卡率|接通率|应答率|点击率|打开率|粉丝数|浏览量|播放量|转发量|考试成绩|"
        + "churn rate|churn|gross margin|margins|margin|gross profit|profit margin|profits|profit|retention rate|retention|customer satisfaction|satisfaction|complaints|refund rate|refunds|return rate|referrals|attendance|overtime|response time|cycle time|sales cycle|market share|lead count").Split('|');

    /// <summary>The same, to be looked up.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted { get; } = UncountedWords.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A year before the period that is asked for.</summary>
    public static WordTable<bool> SameTimes { get; } = new("去年同期|去年同月|去年同一个月|去年同一时期|去年这时候|上年同期|same time last year|same month last year|same period last year".Split('|').Select(word => (word, true)));

    /// <summary>跑了几家客户, 新增了多少个客户: how many, or which, of what is done.</summary>
    private static IEnumerable<(string Word, Metric Meaning)> Counted(Metric metric, string deeds, string counts, string things) =>
        from deed in deeds.Split('|') from count in counts.Split('|') from thing in things.Split('|') where count[^1] != thing[0] || thing.Length > 1 select (deed + count + thing, metric);

    private static IEnumerable<(string Word, Metric Meaning)> Counting(Metric metric, string words) => words.Split('|').Select(word => (word, metric));
}
