namespace SalesBot.Bot.Conversation;

/// <summary>How much of the money a chat reads.</summary>
internal enum AmountsShown
{
    /// <summary>The amounts.</summary>
    Full = 0,

    /// <summary>Only how much of the target is reached; with the amounts as well, anybody could work out the target.</summary>
    Percent = 1,

    /// <summary>Nothing of it.</summary>
    None = 2,
}
