namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>How a card or a line stands out. The numbers are stored.</summary>
public enum CardEmphasis
{
    /// <summary>As usual.</summary>
    Normal = 0,

    /// <summary>Something good.</summary>
    Good = 1,

    /// <summary>Something to look at soon.</summary>
    Warning = 2,

    /// <summary>Something that went wrong or is overdue.</summary>
    Bad = 3,
}
