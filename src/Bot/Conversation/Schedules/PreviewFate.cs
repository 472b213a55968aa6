namespace SalesBot.Bot.Conversation;

/// <summary>What would become of something that a schedule brings.</summary>
internal enum PreviewFate
{
    /// <summary>The schedule does not come on that day.</summary>
    NotThatDay,

    /// <summary>It goes to group chats, for which there is no preview.</summary>
    ToGroups,

    /// <summary>It is not for that person.</summary>
    NotForThem,

    /// <summary>There would be nothing to say.</summary>
    Nothing,

    /// <summary>It would be said, at its time or later.</summary>
    Said,

    /// <summary>It would not be said.</summary>
    Dropped,
}
