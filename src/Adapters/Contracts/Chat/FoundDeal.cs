using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A deal that a search has found.</summary>
/// <param name="Title">Whose it is and what, in one line.</param>
/// <param name="Detail">Owner, stage, amount, as far as the person may see them.</param>
/// <param name="Card">The card that is put into a chat, without buttons.</param>
public sealed record FoundDeal(string Title, string Detail, Card Card);
