namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Who can read a chat. The numbers are stored.</summary>
public enum ChatKind
{
    /// <summary>One person and the bot.</summary>
    Direct = 0,

    /// <summary>A group of people and the bot.</summary>
    Group = 1,
}
