namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>What a card is for, which decides how a platform draws it. The numbers are stored.</summary>
public enum CardPurpose
{
    /// <summary>What was done.</summary>
    Receipt = 0,

    /// <summary>Something to be answered.</summary>
    Question = 1,

    /// <summary>What was asked for: one deal, or a list.</summary>
    Answer = 2,

    /// <summary>Something that somebody should know of.</summary>
    Notice = 3,

    /// <summary>What a day begins with.</summary>
    Brief = 4,

    /// <summary>Something that goes wrong if nobody acts.</summary>
    Warning = 5,

    /// <summary>What a team has done: a win, a day, a week.</summary>
    Report = 6,

    /// <summary>A ranking.</summary>
    Board = 7,
}
