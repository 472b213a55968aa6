using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>Draws what the bot says in the way that the reader can see. Pure: the same message is the same bytes.</summary>
internal static class DingTalkDrawing
{
    private const int LongestTitle = 60;

    /// <summary>The message as a message of its own.</summary>
    public static DingTalkDrawn Draw(OutgoingMessage message, DingTalkCapabilities capabilities)
    {
        var words = CardWording.For(message);
        if (message.Card is null)
        {
            return Text(message, capabilities, words);
        }

        var titled = Titled(message.Card, words);
        var card = capabilities.IsHeard ? titled : UnheardCard.Of(titled);
        IReadOnlyList<SpokenButton> buttons = capabilities.HasButtons ? SpokenButton.Of(card, message) : [];

        var markdown = new DingTalkMarkdown(words);
        var isSaid = buttons.Count < card.Actions.Length || capabilities.PrefersTyping || CardPhrases.HasChoices(card);
        IReadOnlyList<MarkdownLine> last = [.. isSaid ? markdown.Answers(card) : [], .. Mentions(message, capabilities)];
        var (body, isCut) = LinesWithin.Fit(markdown.Lines(card), last, capabilities.Bytes, words.Cut, DingTalkMarkdown.NewLine);
        var title = TitleOf(card);
        return new DingTalkDrawn(buttons.Count == 0 ? new DingTalkContent.Markdown(title, body) : new DingTalkContent.ActionCard(title, body, buttons), isCut);
    }

    /// <summary>The message without anything that could be held to be unsafe: text, and no addresses in it.</summary>
    public static DingTalkDrawn DrawHarmless(OutgoingMessage message, DingTalkCapabilities capabilities)
    {
        var words = CardWording.For(message);
        return Text(message with { Text = Links.LeftOut(message.Text, words.LinkLeftOut) }, capabilities, words);
    }

    /// <summary>The plain line that stands for the card where it is not seen.</summary>
    public static string TitleOf(Card card) => TextCut.ToLength(PlainText.Line(card.Title), LongestTitle);

    /// <summary>The card with a title: DingTalk shows none without.</summary>
    public static Card Titled(Card card, CardWording words) => PlainText.Line(card.Title).Length > 0 ? card : card with { Title = words.Name(card.Purpose) };

    private static DingTalkDrawn Text(OutgoingMessage message, DingTalkCapabilities capabilities, CardWording words)
    {
        MarkdownLine[] lines = [.. PlainText.Clean(message.Text).Split('\n').Select(line => new MarkdownLine("", line))];
        var answers = message.Card is { Actions.Length: > 0 } card ? Math.Min(CardPhrases.HasChoices(card) ? card.Actions.Length + 1 : 1, lines.Length) : 0;
        var (text, isCut) = LinesWithin.Fit(lines[..^answers], [.. lines[^answers..], .. PlainMentions(message, capabilities)], capabilities.Bytes, words.Cut);
        return new DingTalkDrawn(new DingTalkContent.Text(text), isCut);
    }

    private static IReadOnlyList<MarkdownLine> Mentions(OutgoingMessage message, DingTalkCapabilities capabilities) => capabilities.Mentions switch
    {
        MentionForm.Name => DingTalkMarkdown.Names(message.Mentions.Select(mention => mention.Name)),
        MentionForm.Id when Ids(message) is { Length: > 0 } ids => [new MarkdownLine("", ""), new MarkdownLine(ids, "")],
        _ => [],
    };

    private static IReadOnlyList<MarkdownLine> PlainMentions(OutgoingMessage message, DingTalkCapabilities capabilities)
    {
        var line = capabilities.Mentions switch
        {
            MentionForm.Name => string.Join(' ', message.Mentions.Select(mention => PlainText.Line(mention.Name)).Where(name => name.Length > 0).Select(name => "@" + name)),
            MentionForm.Id => Ids(message),
            _ => "",
        };
        return line.Length == 0 ? [] : [new MarkdownLine(line, "")];
    }

    // All of it is markup: half an id calls nobody.
    private static string Ids(OutgoingMessage message) => string.Join(' ', message.Mentions.Select(mention => "@" + mention.Account));
}
