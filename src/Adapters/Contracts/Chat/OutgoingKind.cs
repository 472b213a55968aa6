namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Why the bot says something. The numbers are stored.</summary>
public enum OutgoingKind
{
    /// <summary>The answer to a message.</summary>
    Reply = 0,

    /// <summary>Something that the recipient should know of or decide.</summary>
    Notice = 1,

    /// <summary>What the recipient asked to be reminded of.</summary>
    Reminder = 2,

    /// <summary>What a day begins with.</summary>
    Brief = 3,

    /// <summary>Deals that go wrong if nobody acts.</summary>
    Warning = 4,

    /// <summary>A win, for the chats of its team.</summary>
    Win = 5,

    /// <summary>What a team has done in a day, a week or a month.</summary>
    Report = 6,

    /// <summary>What to speak of in a review.</summary>
    Agenda = 7,
}
