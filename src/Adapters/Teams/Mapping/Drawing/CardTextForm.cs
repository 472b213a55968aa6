using System.Globalization;
using System.Text;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Makes what people wrote mean itself in a card's texts.</summary>
internal static class CardTextForm
{
    // A piece of text that is longer is two pieces, so that a card can be cut between them.
    private const int LongestPiece = 500;

    private const int LongestValue = 20;
    private const int LongestWord = 12;
    private const char LineMayEnd = '\u200B';

    /// <summary>How wide a column for a value is: as wide as the value, which must not leave its name without room.</summary>
    public static string ValueWidth(string value) => value.Length > LongestValue ? Column.Stretch : Column.Auto;

    /// <summary>In markdown, in one line.</summary>
    public static string Markdown(string text) => WithoutMacros(MarkdownText.Escape(TextCut.ToLength(PlainText.Line(text), LongestPiece), hasTables: true));

    /// <summary>Where there is no markdown, in one line.</summary>
    public static string Plain(string text) => WithoutMacros(TextCut.ToLength(PlainText.Line(text), LongestPiece));

    /// <summary>In markdown, line by line, nothing left out.</summary>
    public static IEnumerable<string> Paragraphs(string text) => PlainText.Lines(text).SelectMany(Pieces).Select(Markdown).Where(text => text.Length > 0);

    /// <summary>The text with places where a line may end in long words, for texts that clients would not break by themselves.</summary>
    public static string Breakable(string text)
    {
        var broken = new StringBuilder(text.Length);
        var word = 0;
        foreach (var sign in text)
        {
            var isWithin = char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
            if (word >= LongestWord && !isWithin)
            {
                broken.Append(LineMayEnd);
                word = 0;
            }

            word = sign is ' ' or LineMayEnd ? 0 : word + 1;
            broken.Append(sign);
        }

        return broken.ToString();
    }

    private static IEnumerable<string> Pieces(string line)
    {
        while (line.Length > LongestPiece)
        {
            var piece = TextCut.ToLength(line, LongestPiece)[..^1];
            yield return piece;
            line = line[piece.Length..];
        }

        yield return line;
    }

    // Clients replace {{DATE(…)}} in texts.
    private static string WithoutMacros(string text) => text.Replace("{{", "｛｛", StringComparison.Ordinal);
}
