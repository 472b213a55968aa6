using System.Globalization;
using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>Text that every client can show, and that nothing in it can break.</summary>
public static class PlainText
{
    /// <summary>The text without what is illegal in XML, what turns the direction of writing, and half characters; its lines end in a line feed.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
            else if (rune.Value is '\n' || (!Rune.IsControl(rune) && !IsDirection(rune) && rune.Value is not (0xFFFE or 0xFFFF)))
            {
                clean.Append(rune);
            }
        }

        // In XML it would end the section that texts stand in.
        return clean.Replace("]]>", "]]＞").ToString();
    }

    /// <summary>The text in one line.</summary>
    public static string Line(string text) => Clean(text).Replace('\n', ' ').Trim();

    /// <summary>The clean lines of the text, empty ones left out.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Clean(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The clean text for a <c>text</c> message, where only tags are markup: they stay to be read, and do nothing.</summary>
    public static string WithoutTags(string text)
    {
        var clean = Clean(text);
        var plain = new StringBuilder(clean.Length);
        for (var index = 0; index < clean.Length; index++)
        {
            var beginsTag = clean[index] == '<' && index + 1 < clean.Length && (char.IsAsciiLetter(clean[index + 1]) || clean[index + 1] is '/' or '!' or '?' or '@');
            plain.Append(beginsTag ? '＜' : clean[index]);
        }

        return plain.ToString();
    }

    private static bool IsDirection(Rune rune) =>
        rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
