namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a word tells of a list that is asked for.</summary>
internal enum ListWord
{
    /// <summary>单子, 商机, deals: what is listed.</summary>
    Deals,

    /// <summary>客户, 谁: listed only where it is said which of them.</summary>
    Customers,

    /// <summary>哪些, 有啥, which: it is asked.</summary>
    Asks,

    /// <summary>列, 清单, list: it is wanted.</summary>
    Wants,

    /// <summary>手上, 在跟, open.</summary>
    Open,

    /// <summary>没动静, 放凉, stale.</summary>
    Stale,

    /// <summary>要签, closing.</summary>
    Closing,

    /// <summary>签了, won.</summary>
    Won,

    /// <summary>丢了, lost.</summary>
    Lost,
}
