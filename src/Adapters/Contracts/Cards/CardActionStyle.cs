namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>How a button stands out. The numbers are stored.</summary>
public enum CardActionStyle
{
    /// <summary>One of several.</summary>
    Normal = 0,

    /// <summary>What most people want.</summary>
    Primary = 1,

    /// <summary>Takes something away.</summary>
    Destructive = 2,
}
