using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>A card in the markdown of the intelligent robot, and of group robots' <c>markdown_v2</c>: headings, lists and tables, no colours.</summary>
internal sealed class TableMarkdown(CardWording words)
{
    // Without it, the next line might be joined to this one.
    private const string HardBreak = "  ";

    /// <summary>Text without a card.</summary>
    public static IReadOnlyList<MarkdownLine> Lines(string text) => [.. PlainText.Lines(text).Select(line => new MarkdownLine("", Escape(line), HardBreak))];

    /// <summary>The card without what can be answered.</summary>
    public IReadOnlyList<MarkdownLine> Lines(Card card)
    {
        var lines = new List<MarkdownLine> { new("### ", Escape(card.Title)) };
        foreach (var section in card.Sections)
        {
            if (section.Title.Length > 0)
            {
                lines.Add(new MarkdownLine("**", Escape(section.Title), "**"));
            }

            lines.AddRange(section.Facts.Select(fact => Item(words.Fact(fact.Label, CardPhrases.Value(fact)))));
            lines.AddRange(section.Progress.Select(progress => Item($"{words.Fact(progress.Label, progress.Value)} {CardPhrases.Bar(progress)}")));
            lines.AddRange(Table(section));
            lines.AddRange(section.Notes.SelectMany(PlainText.Lines).Select(Item));
        }

        lines.AddRange(CardSentence.Of(card.Inputs).Select(sentence => Item(words.SaySo(sentence))));
        if (card.Foot.Length > 0)
        {
            lines.Add(new MarkdownLine("> ", Escape(card.Foot)));
        }

        return MarkdownBlocks.Separated(lines);
    }

    /// <summary>What can be answered, below an empty line, so that it belongs to no list.</summary>
    public IReadOnlyList<MarkdownLine> Answers(Card card)
    {
        if (!CardPhrases.HasChoices(card))
        {
            return [.. CardPhrases.Answers(card, words).SelectMany(answer => new[] { new MarkdownLine("", ""), new MarkdownLine("", Escape(answer)) })];
        }

        var choices = card.Actions.Select((action, index) => new MarkdownLine(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. "), Escape(CardPhrases.Choice(action))));
        return [new MarkdownLine("", ""), .. choices, new MarkdownLine("", ""), new MarkdownLine("", words.AnswerWithNumberOrName)];
    }

    private IEnumerable<MarkdownLine> Table(CardSection section)
    {
        if (section.Rows.Length == 0)
        {
            yield break;
        }

        var hasMovement = section.Rows.Any(row => row.Movement is not null);
        yield return Row([words.RankHead, words.NameHead, words.ValueHead, words.MovementHead], hasMovement);
        yield return Row([":-", ":-", "-:", ":-"], hasMovement);
        foreach (var row in section.Rows)
        {
            var name = row.IsOwn ? $"**{Escape(row.Name)}**" : Escape(row.Name);
            yield return Row([row.Rank.ToString(CultureInfo.InvariantCulture), name, $"{Escape(row.Value)} {CardPhrases.Bar(row)}".TrimEnd(), CardPhrases.Movement(row)], hasMovement);
        }
    }

    // All of it is markup, since half a row is none.
    private static MarkdownLine Row(string[] cells, bool hasMovement) => new($"| {string.Join(" | ", cells.Take(hasMovement ? 4 : 3))} |", "");

    private static MarkdownLine Item(string text) => new("- ", Escape(text));

    private static string Escape(string text) => MarkdownText.Escape(text, hasTables: true);
}
