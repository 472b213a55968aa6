namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a word does where it is asked what somebody recorded.</summary>
internal enum DiaryWord
{
    /// <summary>干了啥, 记了几条: asks what was done.</summary>
    Done,

    /// <summary>日报, 工作小结: asks for it only of somebody, or where it is to be written.</summary>
    Report,

    /// <summary>写, 出一份: what is to be done with a report.</summary>
    Write,

    /// <summary>谁, 哪些人.</summary>
    Who,

    /// <summary>没写, 还没记: asks only beside who.</summary>
    Unwritten,

    /// <summary>Who hasn't logged: asks who as well.</summary>
    WhoUnwritten,

    /// <summary>What did: asks what was done where a verb follows the name.</summary>
    Ask,

    /// <summary>Do, log: only behind what did.</summary>
    Did,
}
