namespace SalesBot.Bot.Understanding;

/// <summary>Something is asked for a time, a part of the company or a colleague that nobody here knows: 展会期间谁签得最多, 西南区业绩榜. It must not be answered for another.</summary>
internal sealed record UnknownWordsAction : SalesAction
{
    /// <summary>The words, as the message says them.</summary>
    public required Slot<string> What { get; init; }

    /// <summary>What they stand for.</summary>
    public required UnknownPart Part { get; init; }

    /// <summary>What is asked, but for them.</summary>
    public required SalesAction Question { get; init; }
}
