using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>A card in the markdown of DingTalk's robots: headings, bold, quotes and lists, no tables and no colours.</summary>
internal sealed class DingTalkMarkdown(CardWording words)
{
    /// <summary>A new line that clients show as one wants blanks on both of its sides.</summary>
    public const string NewLine = "  \n  ";

    /// <summary>The card without what can be answered.</summary>
    public IReadOnlyList<MarkdownLine> Lines(Card card) => MarkdownBlocks.Separated([new MarkdownLine("### ", Signed(card)), .. Body(card)]);

    /// <summary>The same without its title.</summary>
    public IReadOnlyList<MarkdownLine> BodyLines(Card card) => MarkdownBlocks.Separated(Body(card));

    /// <summary>What can be answered, below an empty line, so that it belongs to no list.</summary>
    public IReadOnlyList<MarkdownLine> Answers(Card card) =>
        card.Actions.Length == 0 ? [] : [Empty, .. CardPhrases.Answers(card, words).Select(answer => new MarkdownLine("", Escape(answer)))];

    /// <summary>Text without a card, which means itself.</summary>
    public static string Plain(string text) => string.Join(NewLine, PlainText.Lines(text).Select(Escape));

    /// <summary>The names that stand out where nobody can be told.</summary>
    public static string Names(IEnumerable<string> names) =>
        string.Join(' ', names.Select(Escape).Where(name => name.Length > 0).Select(name => $"**@{name}**"));

    private static MarkdownLine Empty { get; } = new("", "");

    private IEnumerable<MarkdownLine> Body(Card card)
    {
        var lines = new List<MarkdownLine>();
        foreach (var section in card.Sections)
        {
            if (section.Title.Length > 0)
            {
                lines.Add(new MarkdownLine("**", Escape(EmphasisSign.Before(section) + section.Title), "**"));
            }

            lines.AddRange(section.Facts.Select(fact => Item(words.Fact(fact.Label, CardPhrases.Value(fact)))));
            lines.AddRange(section.Progress.Select(progress => Item($"{words.Fact(progress.Label, progress.Value)} {CardPhrases.Bar(progress)}")));
            lines.AddRange(section.Rows.Select(Ranked));
            lines.AddRange(section.Notes.SelectMany(PlainText.Lines).Select(note => new MarkdownLine("", Escape(note))));
        }

        lines.AddRange(CardSentence.Of(card.Inputs).Select(sentence => new MarkdownLine("", Escape(words.SaySo(sentence)))));
        if (PlainText.Line(card.Foot).Length > 0)
        {
            lines.Add(new MarkdownLine("> ", Escape(card.Foot)));
        }

        return lines.Where(line => line.Body.Length > 0);
    }

    private static string Signed(Card card) => Escape(EmphasisSign.Before(card) + PlainText.Line(card.Title));

    private static MarkdownLine Ranked(CardRow row)
    {
        var text = Escape(string.Create(CultureInfo.InvariantCulture, $"{row.Rank} {row.Name} {row.Value} {CardPhrases.Standing(row)}"));
        return row.IsOwn ? new MarkdownLine("- **", text, "**") : new MarkdownLine("- ", text);
    }

    private static MarkdownLine Item(string text) => new("- ", Escape(text));

    private static string Escape(string text) => MarkdownText.Escape(text, hasTables: true);
}
