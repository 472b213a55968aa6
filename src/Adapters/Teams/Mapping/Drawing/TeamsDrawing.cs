using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws what the bot says in the way that Teams shows it. Pure: the same message is the same bytes.</summary>
internal static class TeamsDrawing
{
    private const int LongestSummary = 100;
    private const int MostTextBytes = 24_000;

    // A single line feed is not seen everywhere.
    private const string Paragraph = "\n\n";

    /// <summary>The message as a message of its own, or in the place of an earlier one.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="from">For a card that was cut, the part to begin with (<see cref="MoreParts.From"/>); what is none is the first.</param>
    public static TeamsDrawn Draw(OutgoingMessage message, int from = 0)
    {
        var words = CardWording.For(message);
        if (message.Card is not { } untitled)
        {
            return message.IsLabelOnly ? Label(message) : Text(message, words);
        }

        var card = Titled(untitled, words);
        var (drawn, isCut) = new CardDrawing(card, message, words).From(from);
        return new TeamsDrawn(new TeamsContent.Card(drawn), Summary(card.Title), isCut);
    }

    /// <summary>A deal that a search has found. The card has no buttons: where it is put, the bot may not be.</summary>
    public static FoundCard Draw(FoundDeal deal)
    {
        var message = new OutgoingMessage
        {
            Key = "",
            Kind = OutgoingKind.Reply,
            Chat = new ChatAddress(TeamsChat.Platform, ChatKind.Group, ""),
            At = default,
            Text = $"{deal.Title}\n{deal.Detail}",
            Card = UnheardCard.Of(deal.Card),
        };
        var words = CardWording.For(message);
        return new FoundCard(new CardDrawing(Titled(message.Card, words), message, words).From(0).Card, Summary(deal.Title), Summary(deal.Detail));
    }

    private static TeamsDrawn Text(OutgoingMessage message, CardWording words)
    {
        var mentions = CardMentions.Of(message);
        var last = mentions.Count > 0 ? Paragraph + CardMentions.Line(mentions) : "";
        MarkdownLine[] lines = [.. PlainText.Lines(message.Text).Select(line => new MarkdownLine("", MarkdownText.Escape(line, hasTables: true)))];
        var (text, isCut) = LinesWithin.Fit(lines, [], MostTextBytes, words.Cut, Paragraph);
        return new TeamsDrawn(new TeamsContent.Text(text + last, mentions), Summary(message.Text), isCut);
    }

    /// <summary>A few words in the place of a card whose buttons are settled.</summary>
    private static TeamsDrawn Label(OutgoingMessage message)
    {
        var label = CardTextForm.Markdown(message.Text);
        var card = new AdaptiveCard { FallbackText = PlainText.Line(message.Text), Body = [new TextBlock($"✓ {label}") { IsSubtle = true }] };
        return new TeamsDrawn(new TeamsContent.Card(card), Summary(message.Text));
    }

    private static Card Titled(Card card, CardWording words) => PlainText.Line(card.Title).Length > 0 ? card : card with { Title = words.Name(card.Purpose) };

    private static string Summary(string text) => TextCut.ToLength(PlainText.Line(text), LongestSummary);
}
