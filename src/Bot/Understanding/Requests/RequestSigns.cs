namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Which words of requests a text holds: without them, a reader of requests need not look at it.</summary>
[Flags]
internal enum RequestSigns
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A thing that questions are about: 排行, 目标, 漏斗, 积分.</summary>
    Topic = 1 << 0,

    /// <summary>Asked about only with 谁: 最多, 销冠, 前三.</summary>
    Best = 1 << 1,

    /// <summary>谁, who.</summary>
    Who = 1 << 2,

    /// <summary>多少, 怎么样, how many.</summary>
    HowMuch = 1 << 3,

    /// <summary>完成, 达标: asked about only in a question.</summary>
    Fulfil = 1 << 4,

    /// <summary>还差, 距离: asked about only with how much.</summary>
    Gap = 1 << 5,

    /// <summary>赚了, 分, 毛利率: asked about only by me, with how much or a command.</summary>
    Income = 1 << 6,

    /// <summary>业绩, 金额: what is asked about where nothing else is said.</summary>
    Revenue = 1 << 7,

    /// <summary>What a ranking counts.</summary>
    Metric = 1 << 8,

    /// <summary>吗, 没有: asks at the end.</summary>
    QuestionEnd = 1 << 9,

    /// <summary>看下, show: a command.</summary>
    Show = 1 << 10,

    /// <summary>我, my.</summary>
    Me = 1 << 11,

    /// <summary>单子, 商机: what is listed.</summary>
    Deals = 1 << 12,

    /// <summary>哪些, 清单: a list is asked for or wanted.</summary>
    Listing = 1 << 13,

    /// <summary>手上, 没动静, 签了, 丢了: which are listed.</summary>
    Listed = 1 << 14,

    /// <summary>要, 预计: may tell which are listed by what follows.</summary>
    ToCome = 1 << 15,

    /// <summary>撤销, undo.</summary>
    TakeBack = 1 << 16,

    /// <summary>删掉, cancel.</summary>
    Remove = 1 << 17,

    /// <summary>刚才那条, last one.</summary>
    Last = 1 << 18,

    /// <summary>帮助, help.</summary>
    Help = 1 << 19,

    /// <summary>感谢, kudos.</summary>
    Thanks = 1 << 20,

    /// <summary>怎么回, 话术: advice.</summary>
    Advice = 1 << 21,

    /// <summary>分享, 教大家.</summary>
    Offer = 1 << 22,

    /// <summary>经验, 技巧.</summary>
    Experience = 1 << 23,

    /// <summary>为什么, 怎么算的.</summary>
    Why = 1 << 24,

    /// <summary>预计, 能签: asked about only with how much.</summary>
    Expected = 1 << 25,

    /// <summary>第, #: a place may follow.</summary>
    Place = 1 << 26,

    /// <summary>各组, 按区域.</summary>
    Parts = 1 << 27,

    /// <summary>A word of rankings that is typed with other characters of the same sound.</summary>
    Slip = 1 << 28,

    /// <summary>多, 高: asks of two only beside 谁.</summary>
    More = 1 << 29,

    /// <summary>干了啥, 日报, 没写: what somebody recorded, or did not.</summary>
    Diary = 1 << 30,
}
