namespace SalesBot.Bot.Conversation;

/// <summary>What a column of a table of targets holds.</summary>
internal enum TargetColumn
{
    /// <summary>Whose it is.</summary>
    Who,

    /// <summary>For which days.</summary>
    Period,

    /// <summary>What is counted.</summary>
    Measure,

    /// <summary>How much.</summary>
    Value,

    /// <summary>How much of the speaker's team.</summary>
    TeamValue,

    /// <summary>How much of each in the speaker's team.</summary>
    EachValue,

    /// <summary>How much it counts.</summary>
    Weight,

    /// <summary>When it is passed.</summary>
    PassMark,

    /// <summary>What was reached.</summary>
    Result,

    /// <summary>Why.</summary>
    Reason,
}
