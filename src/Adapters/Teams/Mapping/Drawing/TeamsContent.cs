using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>A message as Teams shows it: text or a card, never both in one activity, which Teams would take apart.</summary>
internal abstract record TeamsContent
{
    private TeamsContent()
    {
    }

    /// <summary>Text.</summary>
    /// <param name="Markdown">The text, for <c>textFormat</c> markdown.</param>
    /// <param name="Mentions">Who is mentioned in it: the activity's entities.</param>
    public sealed record Text(string Markdown, IReadOnlyList<CardMention> Mentions) : TeamsContent;

    /// <summary>A card, with the mentions in it.</summary>
    public sealed record Card(AdaptiveCard Content) : TeamsContent;
}
