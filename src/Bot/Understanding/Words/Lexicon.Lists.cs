using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Understanding.Words;

/// <content>Words by which deals are listed.</content>
internal static partial class Lexicon
{
    /// <summary>What tells of a list, and of which.</summary>
    public static WordTable<ListWord> Lists { get; } = new(
    [
        .. Listing(ListWord.Deals, "单子|单儿|单|商机|项目|机会|案子|deals|opps|opportunities|pipeline deals"),
        .. Listing(ListWord.Customers, "客户|accounts|customers|clients"),
        .. Listing(ListWord.Asks, "有边些|边些|哪些个|哪些|哪几个|哪几单|哪几|哪样|哪个|哪单|有啥|有哪|有什么|有些什么|有些啥|有几个|有几单|有多少|几个|几单|多少单|多少个|有那些|是啥|是哪|还有谁|都有谁|谁的|谁有|whose|有没有|有木有|which|what's|what are|what is|what did|what do|what deals|what|any|are there|do i have|do we have|did i|did we|have i|have we|how many"),
        .. Listing(ListWord.Wants, "我只是想问|我只是问|只是问|我就是问|我是问|我问的是|问的是|我只是查|我是查|我是想看|我只是看|清单|列表|名单|明细|一览|列一下|列下|列出来|列出|列个|列|拉一下|拉个|拉出来|拉|调出来|看看|看一下|看下|看哈|瞅瞅|瞅一眼|瞅|瞧瞧|发我|发一下|发下|发给我|发|给我|捋一捋|捋一下|捋捋|理一理|理一下|盘一下|过一下|查一下|查下|查查|查询|查|整理一下|汇总|导出|list|show me|show|give me|pull up|pull|send me|see"),
        .. Listing(ListWord.Open, "在跑|手上|手头|手里|手头上|名下|在跟|跟着|跟进中|在跟进|进行中|还在谈|在谈|没关的|未关闭|未关|没签的|未签的|没签完|还没签|活着的|存量|在手|在途|打开的|没成交|还没成交|未成交|open|active|ongoing|in progress|on my plate|working on|stuck in|stuck at|卡在"),
        .. Listing(ListWord.Stale, "该跟进|要跟进|需要跟进|得跟进|该跟|好耐没|好耐未|没郁过|没郁|好久没|很久没|许久没|久没|久未|长期没|长期未|长时间没|长时间未|一直没动|一直没跟|没跟进|没更新|没有跟进|没有更新|没动静|没动过|没动|未动|没联系|没碰过|没碰|没理|没进展|没有进展|无进展|没消息|无动静|没跟|未跟进|未更新|未联系|停滞|沉睡|搁置|搁着|僵尸|放凉|凉透|快凉|晾着|晾|躺着|睡着|积灰|吃灰|落灰|冷掉|冷了|掉队|失联|被遗忘|忘了跟|超期了|超期的|超期未|超期|逾期未|逾期了|逾期的|逾期|stale|overdue|stuck|inactive|no activity|gone quiet|gone cold|going cold|went cold|went quiet|cold|not touched|untouched|haven't touched|haven't moved|hasn't moved|not moved|no movement|no update|no updates|not updated|dormant|idle|stalled|neglected|forgotten|有风险|危险"),
        .. Listing(ListWord.Closing, "到期要关|要关的|快过期|要过期|即将过期|快到期|要到期|即将到期|到期|签约的|快签|待签|closing|close|closes|due|expected|to sign|will sign|should sign|sign"),
        .. Listing(ListWord.Won, "签了|签下|签过|签成|签的|已签|赢单|赢了|赢的|赢过|赢下|赢|拿下|成交|成单|搞定|签约|won|win|wins|closed won|closed|signed"),
        .. Listing(ListWord.Won | ListWord.Asks, "赢了谁|签了谁|拿下了谁|成交了谁|who did we win|who did i win|who did we sign"),
        .. Listing(ListWord.Lost | ListWord.Asks, "输了谁|who did we lose|who did i lose"),
        .. Listing(ListWord.None, "之前|以前|前|before|until"),
        .. Listing(ListWord.Lost, "丢单|丢了|丢的|丢过|丢掉|丢|输单|输了|输的|输掉|输|黄了|黄的|黄掉|跑了|跑掉|飞了|没拿下|lost|lose|losing|losses"),
    ]);

    /// <summary>Names of a list.</summary>
    public static WordSearch ListNames { get; } = new(["清单", "列表", "名单", "明细", "一览"]);

    /// <summary>Words after which a signature is to come: 要签, 预计下周关.</summary>
    public static WordTable<bool> ToCome { get; } = new("要|该|能|会|可以|可|快|快要|将|得|待|预计|预期|估计|有望|准备|打算|计划|应该|争取|可能|有机会|due to|expected to|going to|set to|should|will|about to".Split('|').Select(word => (word, true)));

    private static IEnumerable<(string Word, ListWord Meaning)> Listing(ListWord word, string words) => words.Split('|').Select(entry => (entry, word));
}
