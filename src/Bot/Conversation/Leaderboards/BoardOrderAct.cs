namespace SalesBot.Bot.Conversation;

/// <summary>What somebody wants of the rankings that a chat gets by itself.</summary>
internal enum BoardOrderAct
{
    /// <summary>Some to come.</summary>
    Give,

    /// <summary>Some to come no more.</summary>
    Stop,

    /// <summary>To see which come.</summary>
    List,
}
