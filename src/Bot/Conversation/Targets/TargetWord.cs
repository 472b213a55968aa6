namespace SalesBot.Bot.Conversation;

/// <summary>What a word means where targets are spoken of.</summary>
internal enum TargetWord
{
    /// <summary>Nothing by itself.</summary>
    Filler,

    /// <summary>设, 把: something is to be set.</summary>
    Set,

    /// <summary>改成: what it is to be follows.</summary>
    To,

    /// <summary>加: what follows comes on top of what is set.</summary>
    More,

    /// <summary>目标.</summary>
    Target,

    /// <summary>分解: among those below, or over months.</summary>
    Split,

    /// <summary>平均.</summary>
    Equal,

    /// <summary>按去年占比.</summary>
    LastYear,

    /// <summary>按上期占比.</summary>
    LastPeriod,

    /// <summary>按权重 3:2:1.</summary>
    Weights,

    /// <summary>按工作日: over months.</summary>
    Workdays,

    /// <summary>按月.</summary>
    Months,

    /// <summary>按季度.</summary>
    Quarters,

    /// <summary>按周.</summary>
    Weeks,

    /// <summary>按天: over working days.</summary>
    EachDay,

    /// <summary>预留: what is not given to anybody.</summary>
    Reserve,

    /// <summary>权重40%: how much it counts among others.</summary>
    Weight,

    /// <summary>合格线90%.</summary>
    PassMark,

    /// <summary>3月16日入职.</summary>
    Joined,

    /// <summary>项目目标: several have it together.</summary>
    Project,

    /// <summary>历史.</summary>
    History,

    /// <summary>每人: each below.</summary>
    Each,

    /// <summary>接受: what was set is accepted.</summary>
    Accept,
}
