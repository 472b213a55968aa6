using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Teams.Protocol.Invokes;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>Draws what is shown in the answer to what was pressed or asked.</summary>
internal static class InPlaceDrawing
{
    /// <summary>A message's card.</summary>
    /// <param name="message">The message, which has one.</param>
    /// <param name="from">The part to begin with.</param>
    public static JsonElement Card(OutgoingMessage message, int from) =>
        TeamsDrawing.Draw(message, from).Content is TeamsContent.Card card
            ? CardWire.Element(card.Content)
            : throw new ArgumentException("The message has no card.", nameof(message));

    /// <summary>A deal that was found.</summary>
    public static QueryResult Result(FoundDeal deal)
    {
        var found = TeamsDrawing.Draw(deal);
        return new QueryResult(CardWire.Element(found.Card), found.Title, found.Text);
    }
}
