namespace SalesBot.Bot.Conversation;

/// <summary>What becomes of a row of a brief.</summary>
internal enum RowDeed
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is put off to tomorrow.</summary>
    Tomorrow,

    /// <summary>It is put off to next week.</summary>
    NextWeek,
}
