namespace SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

/// <summary>New values of a card's variables.</summary>
/// <param name="OutTrackId">The card.</param>
/// <param name="CardData">The values; variables that are not among them stay as they are.</param>
internal sealed record CardUpdate(string OutTrackId, CardData CardData)
{
    /// <summary>Without it, every other variable would be erased.</summary>
    public CardUpdateOptions CardUpdateOptions { get; } = new();

    /// <summary>1: people are named by their userid.</summary>
    public int UserIdType { get; } = 1;
}

/// <summary>How values are put in place.</summary>
internal sealed record CardUpdateOptions
{
    public bool UpdateCardDataByKey { get; } = true;

    public bool UpdatePrivateDataByKey { get; } = true;
}
