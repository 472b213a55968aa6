namespace SalesBot.Bot.Conversation;

/// <summary>What is wrong with a line of a table of targets.</summary>
internal enum TableFault
{
    /// <summary>Nobody has that name.</summary>
    Who,

    /// <summary>There are no such days.</summary>
    Period,

    /// <summary>There is no such measure.</summary>
    Measure,

    /// <summary>That is no value of a target.</summary>
    Value,

    /// <summary>What is reached of it is counted, and not told.</summary>
    Counted,
}
