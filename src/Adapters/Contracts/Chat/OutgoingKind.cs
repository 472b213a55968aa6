namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Why the bot says something. The numbers are stored.</summary>
public enum OutgoingKind
{
    /// <summary>The answer to a message.</summary>
    Reply = 0,

    /// <summary>Something that the recipient should know of or decide.</summary>
    Notice = 1,
}
