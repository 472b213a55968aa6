using System.Collections.Immutable;

namespace SalesBot.Domain.Library;

/// <summary>
/// What people in sales ask one another about, each with the words by which it is said: 嫌贵, 太贵, 价格高 and 超预算 are one thing. Words are written in small
/// letters.
/// </summary>
internal static class SalesTopics
{
    /// <summary>What customers object to, and what is to be done with them: each says by itself what a question is about.</summary>
    public static ImmutableArray<ImmutableArray<string>> Objections { get; } =
    [
        ["嫌贵", "太贵", "好贵", "偏贵", "贵了", "价格高", "价格太高", "价高", "报价高", "报价太高", "超预算", "超出预算", "价格异议", "价格贵", "价格偏高", "expensive", "too much", "price objection", "over budget", "price is high", "too high"],
        ["没预算", "没有预算", "无预算", "预算没批", "预算被砍", "预算不足", "预算不够", "没钱", "资金紧张", "预算砍", "no budget", "budget cut", "out of budget"],
        ["压价", "砍价", "还价", "打折", "折扣", "要优惠", "便宜点", "再便宜", "降价", "让利", "议价", "discount", "lower price", "cheaper"],
        ["竞品", "竞争对手", "竞对", "友商", "别家", "其他家", "对手", "同行", "另一家", "competitor", "competition", "rival"],
        ["低价", "价格更低", "更便宜", "报价比我们低", "价格战", "low price", "undercut"],
        ["再考虑", "考虑考虑", "考虑一下", "再想想", "想一想", "再看看", "商量一下", "研究研究", "犹豫", "think about it", "think it over"],
        ["拖延", "一直拖", "拖着", "拖了", "老拖", "拖单", "不着急", "不急", "迟迟不", "推进不动", "推不动", "卡住", "往后推", "delay", "stall", "keeps postponing", "drag"],
        ["不回消息", "不回信息", "不回微信", "已读不回", "失联", "不接电话", "联系不上", "没下文", "没了下文", "不理人", "没动静", "冷下来", "no reply", "ghost", "not respond", "unresponsive"],
        ["约不到", "约不上", "见不到", "见不着", "不肯见", "不愿见", "进不了门", "前台挡", "绕过前台", "get a meeting", "gatekeeper"],
        ["没需求", "没有需求", "不需要", "用不上", "用不着", "暂时不用", "no need", "not interested", "don't need"],
        ["有供应商", "有合作", "已经在用", "正在用", "在用别", "有系统了", "已有系统", "老供应商", "固定供应商", "原来的供应商", "现有供应商", "existing supplier", "already have", "incumbent"],
        ["换系统", "切换成本", "迁移", "换起来麻烦", "替换", "更换系统", "数据导不过来", "switching", "migrate", "migration"],
        ["决策人", "拍板", "拍板人", "老板不同意", "领导不同意", "领导没批", "做不了主", "说了不算", "高层", "关键人", "决策链", "一把手", "decision maker", "decision-maker"],
        ["小公司", "没听过", "没名气", "不知名", "不信任", "信不过", "怕我们倒闭", "品牌小", "规模小", "靠不靠谱", "small company", "never heard", "trust us"],
        ["催款", "回款", "欠款", "账期", "拖欠", "不付款", "尾款", "要账", "付款慢", "late payment", "overdue", "collect payment", "unpaid"],
        ["数据安全", "信息安全", "泄密", "泄露", "上云", "私有化", "本地部署", "不放心数据", "data security", "on-premise", "private deployment"],
        ["实施周期", "上线慢", "上线时间", "交付周期", "工期", "多久能上线", "实施太久", "实施慢", "交付慢", "go live", "rollout takes"],
        ["售后", "服务不好", "服务跟不上", "响应慢", "投诉", "不满意", "抱怨", "发火", "complain", "after-sales", "angry"],
        ["第一次拜访", "首次拜访", "初次拜访", "第一次见", "首次见面", "初次见面", "开场白", "破冰", "陌拜", "陌生拜访", "first visit", "first meeting", "cold visit"],
        ["转介绍", "介绍客户", "推荐客户", "老带新", "referral", "refer us"],
        ["续约", "续费", "续签", "到期不续", "不续了", "renewal", "renew"],
        ["复购", "加购", "增购", "交叉销售", "upsell", "cross-sell"],
        ["缺功能", "功能不够", "没有这个功能", "功能少", "不支持", "定制", "二次开发", "missing feature", "custom"],
        ["成功案例", "有没有案例", "同行案例", "标杆", "要案例", "reference customer", "case study"],
        ["投入产出", "回报率", "roi", "值不值", "划不划算", "多久回本", "省多少钱", "return on investment"],
        ["不会用", "学不会", "没人用", "员工抵触", "员工不愿意用", "推广不下去", "培训", "adoption", "hard to use", "training"],
        ["换人", "换了负责人", "对接人离职", "对接人走了", "负责人离职", "联系人换", "champion left", "contact left"],
        ["涨价", "提价", "price increase", "raise the price"],
        ["合同条款", "法务", "违约金", "合同审核", "条款谈不拢", "legal", "contract terms"],
        ["逼单", "促成", "临门一脚", "签单", "成交", "收单", "close the deal", "closing"],
        ["技术不懂", "技术问题答不上", "技术提问", "被问住", "答不上来", "technical question"],
    ];

    /// <summary>Occasions, and kinds of customers and people: they tell two answers about the same thing apart, and say less by themselves.</summary>
    public static ImmutableArray<ImmutableArray<string>> Kinds { get; } =
    [
        ["招标", "投标", "标书", "应标", "控标", "陪标", "评标", "废标", "tender", "bid", "rfp"],
        ["打电话", "电话开场", "陌生电话", "电话邀约", "电销", "cold call"],
        ["试用", "先试试", "poc", "测试一下", "免费用", "trial", "pilot"],
        ["演示", "demo", "讲方案", "方案讲解"],
        ["年底", "年终", "财年", "year end", "fiscal year"],
        ["国企", "央企", "国资", "state-owned"],
        ["政府", "机关", "事业单位", "government"],
        ["外企", "外资", "foreign company"],
        ["民企", "民营", "私企", "小老板"],
        ["化工", "安环", "chemical"],
        ["医院", "药企", "医药", "医疗", "hospital", "pharma"],
        ["银行", "金融", "bank"],
        ["制造", "工厂", "车间", "factory", "manufactur"],
        ["学校", "高校", "教育", "school", "university"],
        ["采购", "采购部", "purchasing", "procurement"],
        ["财务", "财务总监", "cfo", "finance"],
        ["技术", "it部门", "信息部", "信息中心", "it department"],
        ["大客户", "key account", "集团客户"],
    ];
}
