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
}
