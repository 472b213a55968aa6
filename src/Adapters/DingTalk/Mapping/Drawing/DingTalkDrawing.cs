using System.Text;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>Draws what the bot says in the way that the reader can see. Pure: the same message is the same bytes.</summary>
internal static class DingTalkDrawing
{
    private const int LongestTitle = 60;
    private const string Paragraph = "\n\n";

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
        var mentions = Mentions(message, capabilities);
        var (body, isCut) = LinesWithin.Fit(markdown.Lines(card), isSaid ? markdown.Answers(card) : [], Room(capabilities, mentions), words.Cut, DingTalkMarkdown.NewLine);
        body += mentions;
        var title = TitleOf(card.Title);
        return new DingTalkDrawn(buttons.Count == 0 ? new DingTalkContent.Markdown(title, body) : new DingTalkContent.ActionCard(title, body, buttons), isCut);
    }

    /// <summary>The message without anything that could be held to be unsafe: text, and no addresses in it.</summary>
    public static DingTalkDrawn DrawHarmless(OutgoingMessage message, DingTalkCapabilities capabilities)
    {
        // The letters of addresses say nothing of the language.
        var words = CardWording.For(message with { Text = Links.LeftOut(message.Text, "") });
        return Text(message with { Text = Links.LeftOut(message.Text, words.LinkLeftOut) }, capabilities, words);
    }

    /// <summary>The plain line that stands for a message where it is not seen.</summary>
    public static string TitleOf(string text) => TextCut.ToLength(PlainText.Line(text), LongestTitle);

    /// <summary>The card with a title: DingTalk shows none without.</summary>
    public static Card Titled(Card card, CardWording words) => PlainText.Line(card.Title).Length > 0 ? card : card with { Title = words.Name(card.Purpose) };

    private static DingTalkDrawn Text(OutgoingMessage message, DingTalkCapabilities capabilities, CardWording words)
    {
        MarkdownLine[] lines = [.. PlainText.Clean(message.Text).Split('\n').Select(line => new MarkdownLine("", line))];
        var answers = message.Card is { Actions.Length: > 0 } card ? Math.Min(CardPhrases.HasChoices(card) ? card.Actions.Length + 1 : 1, lines.Length) : 0;
        var mentions = PlainMentions(message, capabilities);
        var (text, isCut) = LinesWithin.Fit(lines[..^answers], lines[^answers..], Room(capabilities, mentions), words.Cut);
        return new DingTalkDrawn(new DingTalkContent.Text(text + mentions), isCut);
    }

    // Who is called stands below all else, and is never cut: half an id calls nobody.
    private static int Room(DingTalkCapabilities capabilities, string mentions) => capabilities.Bytes - Encoding.UTF8.GetByteCount(mentions);

    private static string Mentions(OutgoingMessage message, DingTalkCapabilities capabilities) => capabilities.Mentions switch
    {
        MentionForm.Name when DingTalkMarkdown.Names(message.Mentions.Select(mention => mention.Name)) is { Length: > 0 } names => Paragraph + names,
        MentionForm.Id when Ids(message) is { Length: > 0 } ids => Paragraph + ids,
        _ => "",
    };

    private static string PlainMentions(OutgoingMessage message, DingTalkCapabilities capabilities)
    {
        var line = capabilities.Mentions switch
        {
            MentionForm.Name => string.Join(' ', message.Mentions.Select(mention => PlainText.Line(mention.Name)).Where(name => name.Length > 0).Select(name => "@" + name)),
            MentionForm.Id => Ids(message),
            _ => "",
        };
        return line.Length == 0 ? "" : "\n" + line;
    }

    private static string Ids(OutgoingMessage message) => string.Join(' ', message.Mentions.Select(mention => "@" + mention.Account));
}
