using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>A drawn message as the connector wants it. The same content is the same request, byte for byte.</summary>
internal static class WireActivity
{
    /// <summary>A text, or a card: never both.</summary>
    public static ConnectorActivity Of(TeamsDrawn drawn, TeamsDestination to)
    {
        var activity = Around(drawn.Summary, to);
        return drawn.Content switch
        {
            TeamsContent.Text text => activity with { TextFormat = "markdown", Text = text.Markdown, Entities = text.Mentions.Count == 0 ? null : text.Mentions },
            TeamsContent.Card card => activity with { Attachments = [new ConnectorAttachment(AdaptiveCard.ContentType) { Content = CardWire.Element(card.Content) }] },
            _ => throw new ArgumentOutOfRangeException(nameof(drawn), drawn.Content.GetType().Name, "No content that is known."),
        };
    }

    /// <summary>A picture.</summary>
    public static ConnectorActivity Of(ConnectorAttachment image, string summary, TeamsDestination to) => Around(summary, to) with { Attachments = [image] };

    /// <summary>That something is being written.</summary>
    public static ConnectorActivity Typing(TeamsDestination to) => Around("", to) with { Type = "typing", Summary = null };

    private static ConnectorActivity Around(string summary, TeamsDestination to) => new()
    {
        From = to.Reference.Bot.Length == 0 ? null : new ConnectorAccount(to.Reference.Bot),
        Conversation = new ConnectorConversation(to.Place.Id),
        Summary = summary,
    };
}
