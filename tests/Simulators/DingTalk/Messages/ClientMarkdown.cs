using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.DingTalk;

/// <summary>
/// Draws markdown as the client does, reduced to what is documented: headings, quotes, bold, italic, links, pictures and lists.
/// All else stands raw, so that a test sees it; a bare line break is no line break.
/// </summary>
internal static partial class ClientMarkdown
{
    public static string Render(string markdown)
    {
        var lines = markdown.Split('\n');
        var text = new System.Text.StringBuilder();
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                text.Append(Breaks(lines[index - 1], lines[index]) ? '\n' : ' ');
            }

            text.Append(Line(lines[index]));
        }

        return BlankLines().Replace(text.ToString(), "\n").Trim();
    }

    /// <summary>The links in a text, which can be pressed.</summary>
    public static ImmutableArray<SeenButton> Links(string markdown) =>
        [.. Link().Matches(markdown).Select(match => new SeenButton(match.Groups["text"].Value, match.Groups["url"].Value))];

    /// <summary>Two blanks on both sides, an empty line, or a block of its own.</summary>
    private static bool Breaks(string before, string after) =>
        (before.EndsWith("  ", StringComparison.Ordinal) && after.StartsWith("  ", StringComparison.Ordinal))
        || string.IsNullOrWhiteSpace(before)
        || string.IsNullOrWhiteSpace(after)
        || Block().IsMatch(after)
        || Heading().IsMatch(before);

    private static string Line(string line)
    {
        var drawn = Heading().Replace(line.Trim(), "");
        drawn = Quote().Replace(drawn, "｜");
        drawn = Item().Replace(drawn, "• ");
        drawn = Picture().Replace(drawn, "［图片］");
        drawn = Link().Replace(drawn, "${text}");
        drawn = Bold().Replace(drawn, "${text}");
        drawn = Italic().Replace(drawn, "${text}");
        return Blanks().Replace(drawn, " ").Replace("&nbsp;", " ", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*#{1,6}\s+", RegexOptions.None, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^>\s?", RegexOptions.None, 1000)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^-\s+", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(#{1,6}\s|>|-\s|\d+\.\s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)\s]+\)", RegexOptions.None, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(?<text>\S|\S[^\n]*?\S)\*\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<!\*)\*(?<text>[^\s*]|[^\s*][^*\n]*[^\s*])\*(?!\*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Italic();

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, 1000)]
    private static partial Regex BlankLines();
}
