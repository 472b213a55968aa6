using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>A card in the app's markdown, which group robots show too: bold, quotes and three colours, no lists and no tables.</summary>
internal sealed class AppMarkdown(CardWording words)
{
    /// <summary>The card without what can be answered.</summary>
    public IReadOnlyList<MarkdownLine> Lines(Card card)
    {
        var lines = new List<MarkdownLine> { Title(card.Title, card.Emphasis) };
        foreach (var section in card.Sections)
        {
            if (section.Title.Length > 0)
            {
                lines.Add(Title(section.Title, section.Emphasis));
            }

            lines.AddRange(section.Facts.Select(fact => Quote(words.Fact(fact.Label, CardPhrases.Value(fact)))));
            lines.AddRange(section.Progress.Select(progress => Quote($"{words.Fact(progress.Label, progress.Value)} {CardPhrases.Bar(progress)}")));
            lines.AddRange(Rows(section));
            lines.AddRange(section.Notes.SelectMany(PlainText.Lines).Select(note => new MarkdownLine("", Escape(note))));
        }

        lines.AddRange(CardSentence.Of(card.Inputs).Select(sentence => new MarkdownLine("", Escape(words.SaySo(sentence)))));
        if (card.Foot.Length > 0)
        {
            lines.Add(new MarkdownLine("<font color=\"comment\">", Escape(card.Foot), "</font>"));
        }

        return MarkdownBlocks.Separated(lines.Where(line => line.Body.Length > 0));
    }

    /// <summary>What can be answered.</summary>
    public IReadOnlyList<MarkdownLine> Answers(Card card) => [.. CardPhrases.Answers(card, words).Select(answer => new MarkdownLine("", Escape(answer)))];

    private static IEnumerable<MarkdownLine> Rows(CardSection section)
    {
        // Ideographic spaces are as wide as the characters of most names, so that the values stand below each other.
        var width = section.Rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        foreach (var row in section.Rows)
        {
            var text = Escape(string.Create(CultureInfo.InvariantCulture, $"{row.Rank} {row.Name.PadRight(Math.Min(width, 8), '\u3000')} {row.Value} {CardPhrases.Standing(row)}"));
            yield return row.IsOwn ? new MarkdownLine("> <font color=\"info\">**", text, "**</font>") : new MarkdownLine("> ", text);
        }
    }

    private static MarkdownLine Title(string text, CardEmphasis emphasis) => emphasis switch
    {
        CardEmphasis.Good => new MarkdownLine("**<font color=\"info\">", Escape(text), "</font>**"),
        CardEmphasis.Warning or CardEmphasis.Bad => new MarkdownLine("**<font color=\"warning\">", Escape(text), "</font>**"),
        _ => new MarkdownLine("**", Escape(text), "**"),
    };

    private static MarkdownLine Quote(string text) => new("> ", Escape(text));

    private static string Escape(string text) => MarkdownText.Escape(text, hasTables: false);
}
