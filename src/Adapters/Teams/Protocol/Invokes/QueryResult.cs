using System.Text.Json;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>A result of a search.</summary>
/// <param name="Card">The card that is put into the chat.</param>
/// <param name="Title">The first line of the result in the list.</param>
/// <param name="Text">What stands below it.</param>
internal sealed record QueryResult(JsonElement Card, string Title, string Text);
