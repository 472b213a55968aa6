namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a word, or several, tell of a list that is asked for.</summary>
[Flags]
internal enum ListWord
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>单子, 商机, deals: what is listed.</summary>
    Deals = 1 << 0,

    /// <summary>客户, 谁: listed only where it is said which of them.</summary>
    Customers = 1 << 1,

    /// <summary>哪些, 有啥, which: it is asked.</summary>
    Asks = 1 << 2,

    /// <summary>列, 清单, list: it is wanted.</summary>
    Wants = 1 << 3,

    /// <summary>手上, 在跟, open.</summary>
    Open = 1 << 4,

    /// <summary>没动静, 放凉, stale.</summary>
    Stale = 1 << 5,

    /// <summary>要签, closing.</summary>
    Closing = 1 << 6,

    /// <summary>签了, won.</summary>
    Won = 1 << 7,

    /// <summary>丢了, lost.</summary>
    Lost = 1 << 8,
}
