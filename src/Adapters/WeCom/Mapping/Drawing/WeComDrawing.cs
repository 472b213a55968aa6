using System.Text;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>Draws what the bot says in the way that the reader can see. Pure: the same message is the same bytes.</summary>
internal static class WeComDrawing
{
    private const int TextCardTitleBytes = 128;
    private const int TextCardDescriptionBytes = 512;

    /// <summary>The message as a message of its own.</summary>
    public static WeComDrawn Draw(OutgoingMessage message, WeComCapabilities capabilities)
    {
        var words = CardWording.For(message);
        if (message.Card is null)
        {
            return capabilities.Markdown == MarkdownDialect.Bot ? Tables(TableMarkdown.Lines(message.Text), [], message, capabilities, words) : Text(message, capabilities, words);
        }

        var titled = Titled(message.Card, words);
        var card = capabilities.IsHeard ? titled : UnheardCard.Of(titled);
        if (Template(card, message, capabilities, words) is { } template)
        {
            return new WeComDrawn(new WeComContent.Template(template));
        }

        return capabilities.Markdown switch
        {
            MarkdownDialect.None => TextCard(card, message, capabilities, words) ?? Text(message, capabilities, words),
            MarkdownDialect.Bot => Tables(card, message, capabilities, words),
            MarkdownDialect.Robot when card.Sections.Any(section => section.Rows.Length > 0) => Tables(card, message, capabilities, words),
            _ => Colours(card, message, capabilities, words),
        };
    }

    /// <summary>The message in the place of a pressed card; null where it cannot stand there and goes out as a message of its own.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="capabilities">What the chat shows.</param>
    /// <param name="taskId">The id of the pressed card, which it keeps.</param>
    public static WeComContent? DrawUpdate(OutgoingMessage message, WeComCapabilities capabilities, string taskId)
    {
        if (capabilities is not { Cards: { } limits, HasCallbacks: true })
        {
            return null;
        }

        var words = CardWording.For(message);
        var card = message.Card;
        if (card is null)
        {
            if (capabilities.GreysButtons && PlainText.Clean(message.Text).Trim() is { Length: > 0 and <= StillCard.LabelLength } label && !label.Contains('\n', StringComparison.Ordinal))
            {
                return new WeComContent.ButtonLabel(label);
            }

            card = OfText(message.Text);
        }

        card = Titled(card, words);

        TemplateCard? template = card.Actions.Length > 0 ? new InteractiveCard(card, limits, words, taskId).Draw()
            : capabilities.Home is { } home ? StillCard.Notice(card, limits, words, home, capabilities.Picture, taskId)
            : StillCard.Outcome(card, limits, words, taskId, capabilities.GreysButtons);
        return template is null ? null : new WeComContent.Template(template);
    }

    private static TemplateCard? Template(Card card, OutgoingMessage message, WeComCapabilities capabilities, CardWording words) =>
        capabilities.Cards is not { } limits ? null
        : card.Actions.Length > 0 && capabilities.HasCallbacks ? new InteractiveCard(card, limits, words, TaskId.Of(message.Key)).Draw()
        : card.Actions.Length == 0 && capabilities.Home is { } home ? StillCard.Notice(card, limits, words, home, capabilities.Picture)
        : null;

    private static WeComDrawn Text(OutgoingMessage message, WeComCapabilities capabilities, CardWording words)
    {
        MarkdownLine[] lines = [.. PlainText.WithoutTags(message.Text).Split('\n').Select(line => new MarkdownLine("", line))];
        var answers = message.Card is { Actions.Length: > 0 } card ? Math.Min(CardPhrases.HasChoices(card) ? card.Actions.Length + 1 : 1, lines.Length) : 0;
        var (text, isCut) = LinesWithin.Fit(lines[..^answers], lines[^answers..], Room(capabilities.TextBytes, capabilities), words.Cut);
        return new WeComDrawn(new WeComContent.Text(text + Mark(message, capabilities)), isCut);
    }

    private static WeComDrawn Colours(Card card, OutgoingMessage message, WeComCapabilities capabilities, CardWording words)
    {
        var markdown = new AppMarkdown(words);
        var (text, isCut) = LinesWithin.Fit(markdown.Lines(card), markdown.Answers(card), Room(capabilities.MarkdownBytes, capabilities), words.Cut);
        return new WeComDrawn(new WeComContent.Markdown(text + Mark(message, capabilities)), isCut);
    }

    private static WeComDrawn Tables(Card card, OutgoingMessage message, WeComCapabilities capabilities, CardWording words)
    {
        var markdown = new TableMarkdown(words);
        return Tables(markdown.Lines(card), markdown.Answers(card), message, capabilities, words);
    }

    private static WeComDrawn Tables(IReadOnlyList<MarkdownLine> lines, IReadOnlyList<MarkdownLine> answers, OutgoingMessage message, WeComCapabilities capabilities, CardWording words)
    {
        var (text, isCut) = LinesWithin.Fit(lines, answers, Room(capabilities.MarkdownBytes, capabilities), words.Cut);
        return new WeComDrawn(new WeComContent.MarkdownV2(text + Mark(message, capabilities)), isCut);
    }

    // A link is worth a card where the reader has no other; what can be answered is not said on it, so that it is for cards without buttons.
    private static WeComDrawn? TextCard(Card card, OutgoingMessage message, WeComCapabilities capabilities, CardWording words)
    {
        if (capabilities.Home is not { } home || card.Actions.Length > 0)
        {
            return null;
        }

        var lines = new AppMarkdown(words).Lines(card);
        var (title, text) = (lines[0].Body, string.Join('\n', lines.Skip(1).Select(line => line.Body).Where(line => line.Length > 0)));
        var fits = text.Length > 0 && Encoding.UTF8.GetByteCount(title) <= TextCardTitleBytes && Encoding.UTF8.GetByteCount(text) <= Room(TextCardDescriptionBytes, capabilities);
        return fits ? new WeComDrawn(new WeComContent.TextCard(title, text + Mark(message, capabilities), home)) : null;
    }

    // WeCom takes no card without a title.
    private static Card Titled(Card card, CardWording words) => PlainText.Line(card.Title).Length > 0 ? card : card with { Title = words.Name(card.Purpose) };

    private static Card OfText(string text)
    {
        string[] lines = [.. PlainText.Lines(text)];
        return new Card { Purpose = CardPurpose.Receipt, Title = lines.FirstOrDefault() ?? "", Sections = [new CardSection { Notes = [.. lines.Skip(1)] }] };
    }

    private static int Room(int bytes, WeComCapabilities capabilities) => capabilities.DropsRepeats ? bytes - MessageMark.Bytes : bytes;

    private static string Mark(OutgoingMessage message, WeComCapabilities capabilities) => capabilities.DropsRepeats ? MessageMark.Of(message.Key) : "";
}
