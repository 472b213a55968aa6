namespace SalesBot.Bot.Conversation;

/// <summary>What is shown of somebody on a ranking besides the place.</summary>
internal enum BoardField
{
    /// <summary>The figure that is ranked.</summary>
    Figure,

    /// <summary>How much of the target is reached.</summary>
    Attainment,

    /// <summary>Nothing else.</summary>
    Nothing,
}
