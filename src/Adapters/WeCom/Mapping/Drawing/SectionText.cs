using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>A section where there is one line for it.</summary>
internal static class SectionText
{
    /// <summary>All that it says but its title.</summary>
    public static string Of(CardSection section, CardWording words)
    {
        string[] parts =
        [
            .. section.Facts.Select(fact => words.Fact(fact.Label, CardPhrases.Value(fact))),
            .. section.Progress.Select(progress => words.Fact(progress.Label, string.Create(CultureInfo.InvariantCulture, $"{progress.Value} · {progress.Percent}%"))),
            .. section.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Rank} {Ranked(row)} {CardPhrases.Movement(row)}")),
            .. section.Notes,
        ];
        return string.Join(words.Separator, parts.Select(PlainText.Line).Where(part => part.Length > 0));
    }

    /// <summary>Who or what, with its value.</summary>
    public static string Ranked(CardRow row) => $"{(row.IsOwn ? "▶ " : "")}{row.Name} {row.Value}";
}
