using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Words;

/// <content>How names of companies end, and what they do not begin with.</content>
internal static partial class Lexicon
{
    /// <summary>The last two or three characters of companies' names.</summary>
    public static WordTable<bool> CompanyEndings { get; } = new(
    [
        .. Endings("电力|电气|电子|电器|电机|光电|光学|科技|实业|集团|股份|食品|医药|药业|制药|医疗|医院|器械|化工|炼化|石化|能源|新能源|光伏|储能|环保|环境|水务|水泥|建材|建工|建设|置业|地产|物业|物流|供应链|速运|快递|运输|航空|港务|海工|船舶|船配|船厂"),
        .. Endings("染整|印染|纺机|染织|毛纺|家纺|煤机|港机|重卡|机械|机电|机床|装备|汽车|汽配|轮胎|零部件|轴承|齿轮|阀门|泵业|五金|工具|模具|注塑|塑胶|塑料|塑业|橡胶|包装|印刷|印务|印业|纸业|纺织|针织|服饰|服装|鞋业|家居|家具|木业|竹业|玩具|母婴|日化|美妆|化妆品|乳业|茶业|酒业|饮料|餐饮|烘焙|酒店|旅游"),
        .. Endings("有限公司|股份公司|集团公司|教育|培训|文化|影视|网络|数码|数科|口腔|眼科|宠物|花卉|种苗|养老|法兰厂|龙头厂|灯具厂|机械厂|五金厂|家具厂|塑料厂|玩具厂|服装厂|制品厂|加工厂|电缆厂|纸箱厂|印刷厂|食品厂|化工厂|材料厂|配件厂|辅料厂|电子厂|电器厂|模具厂|设备厂|冷链|渔业|冷库|卫生站|门诊|诊所|研究院|研究所|设计院|检测站|服务区|商城|商行|商场|工厂店|传媒|智能|自动化|精密|制造|新材料|新材|半导体|微电子|仪器|仪表|检测|农业|农科|牧业|饲料|种业|果业|粮油|水产|海产|生物|矿业|煤化|煤业|钢铁|特钢|铝业|铜业|金属|锁业|照明|灯饰|商贸|贸易|超市|百货|连锁|银行|证券|陶瓷|玻璃|线缆|电缆|电梯|制冷|通信|通讯|卫浴|厨具|珠宝|眼镜|乐器|体育|园林|学院|大学|中学|药房|诊所"),
    ]);

    private static readonly string[] NoCompanyStarts =
    [
        "商机", "新的", "帮", "记", "已", "向", "赴", "陪", "呃", "嗯", "噶", "哎", "我", "你", "他", "她", "约", "请", "供应商", "经销商", "代理商", "我们", "咱们", "你们", "他们", "客户", "对方", "甲方", "竞品", "友商", "别的", "别人", "其他", "这家", "那家", "一家", "两家", "三家", "几家", "某家", "哪家", "该公司", "总公司", "分公司", "子公司", "母公司", "全公司", "我司", "贵司", "公司",
        "产品", "现场", "质量", "系统", "样品", "方案", "项目", "智能", "大型", "小型", "国企", "民营", "老板", "领导", "国内", "国外", "本地", "附近", "周边", "新能源", "整个", "所有", "很多", "一些", "做", "搞", "卖", "在", "是", "有", "了", "的", "这", "那", "今", "昨", "明", "和", "跟", "与", "还", "也", "都", "就", "不", "没", "要", "想", "把", "被", "给", "对", "为", "从", "到", "去", "来", "再", "又", "先", "后", "前", "上", "下", "叫", "请", "让",
    ];

    /// <summary>Whether a company's name may begin so.</summary>
    public static bool MayBeginCompany(ReadOnlySpan<char> text)
    {
        foreach (var start in NoCompanyStarts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(string Word, bool Meaning)> Endings(string words) => words.Split('|').Select(word => (word, true));
}
