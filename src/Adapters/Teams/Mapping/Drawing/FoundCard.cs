using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>A result of a search.</summary>
/// <param name="Card">What is put into the chat.</param>
/// <param name="Title">The first line of the result in the list.</param>
/// <param name="Text">The line below it.</param>
internal sealed record FoundCard(AdaptiveCard Card, string Title, string Text);
