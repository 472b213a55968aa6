namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Why a turn came. The numbers are stored.</summary>
public enum ChatOccasion
{
    /// <summary>Something was said or pressed.</summary>
    Said = 0,

    /// <summary>The person opened the chat with the bot, for the first time or once more; nothing was said.</summary>
    Entered = 1,

    /// <summary>Something was sent that nobody here can read, such as a voice message without a transcript.</summary>
    Unreadable = 2,

    /// <summary>Somebody from outside the company was seen in a group chat; nothing of what they said is kept.</summary>
    OutsiderSeen = 3,
}
