using System.Globalization;
using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>The text form of a card: for chats without cards, for screen readers, and for everybody who would rather type.</summary>
internal static class TextTwin
{
    /// <summary>The card as text, its buttons as numbers to answer with.</summary>
    public static string Of(Card card, Wording words)
    {
        var lines = new List<string> { card.Title };
        foreach (var section in card.Sections)
        {
            if (section.Title.Length > 0)
            {
                lines.Add(words.SectionHead(section.Title));
            }

            lines.AddRange(section.Facts.Select(fact => Line(fact, words)));
            lines.AddRange(section.Progress.Select(progress => words.Fact(progress.Label, string.Create(CultureInfo.InvariantCulture, $"{progress.Value} · {progress.Percent}%"))));
            lines.AddRange(section.Rows.Select(Line));
            lines.AddRange(section.Notes);
        }

        lines.AddRange(CardSentence.Of(card.Inputs).Select(sentence => words.Instead(words.List(sentence.Inputs.Select(input => input.Label)), sentence.Instead)));
        if (card.Foot.Length > 0)
        {
            lines.Add(card.Foot);
        }

        lines.AddRange(Answers(card, words));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Line(CardFact fact, Wording words) =>
        fact.Before is null ? words.Fact(fact.Label, fact.Value) : words.Fact(fact.Label, words.Changed(fact.Before, fact.Value));

    private static string Line(CardRow row)
    {
        var movement = row.Movement switch { null => "", 0 => " –", > 0 => " ↑", _ => " ↓" };
        var places = row.Movement is { } moved && moved != 0 ? Math.Abs((long)moved).ToString(CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"{(row.IsOwn ? "▶ " : "")}{row.Rank} {row.Name}{(row.Value.Length > 0 ? " " : "")}{row.Value}{movement}{places}");
    }

    private static IEnumerable<string> Answers(Card card, Wording words)
    {
        if (card.Actions.Length == 0)
        {
            return [];
        }

        if (card.Actions.All(action => action.Hint.Length == 0))
        {
            var inline = new StringBuilder();
            for (var index = 0; index < card.Actions.Length; index++)
            {
                inline.Append(' ').Append(CultureInfo.InvariantCulture, $"{index + 1} {card.Actions[index].Label}");
            }

            return [words.AnswerWith(inline.ToString())];
        }

        return [.. card.Actions.Select((action, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {Choice(action)}")), words.AnswerWithNumberOrName];
    }

    private static string Choice(CardAction action)
    {
        if (action.Hint.Length == 0)
        {
            return action.Label;
        }

        var isCut = action.Label.EndsWith('…') && action.Hint.StartsWith(action.Label[..^1], StringComparison.Ordinal);
        return isCut ? action.Hint : $"{action.Label} · {action.Hint}";
    }
}
