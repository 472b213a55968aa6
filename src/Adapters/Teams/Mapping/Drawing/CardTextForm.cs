using SalesBot.Adapters.Common.Drawing;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Makes what people wrote mean itself in a card's texts.</summary>
internal static class CardTextForm
{
    // A piece of text that is longer is two pieces, so that a card can be cut between them.
    private const int LongestPiece = 500;

    /// <summary>In markdown, in one line.</summary>
    public static string Markdown(string text) => WithoutMacros(MarkdownText.Escape(TextCut.ToLength(PlainText.Line(text), LongestPiece), hasTables: true));

    /// <summary>Where there is no markdown, in one line.</summary>
    public static string Plain(string text) => WithoutMacros(TextCut.ToLength(PlainText.Line(text), LongestPiece));

    /// <summary>In markdown, line by line, nothing left out.</summary>
    public static IEnumerable<string> Paragraphs(string text) => PlainText.Lines(text).SelectMany(Pieces).Select(Markdown).Where(text => text.Length > 0);

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
