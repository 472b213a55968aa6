namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>What may be filled in. The numbers are stored.</summary>
public enum CardInputKind
{
    /// <summary>A line of text.</summary>
    Text = 0,

    /// <summary>An amount as people write it: <c>80万</c>, <c>1.2亿</c>, <c>8600</c>.</summary>
    Amount = 1,

    /// <summary>A day, ISO 8601.</summary>
    Date = 2,

    /// <summary>One of several.</summary>
    Choice = 3,
}
