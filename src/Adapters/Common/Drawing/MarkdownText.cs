using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>
/// Makes text mean itself in markdown. The platforms name no way to escape, so a sign that may be markup becomes its full-width twin, which reads the same.
/// </summary>
public static class MarkdownText
{
    /// <summary>The text, in one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasTables">Whether the dialect has lists, tables and more kinds of emphasis.</param>
    public static string Escape(string text, bool hasTables)
    {
        var line = PlainText.Line(text);
        var escaped = new StringBuilder(line.Length + 1);
        for (var index = 0; index < line.Length; index++)
        {
            escaped.Append(Twin(line, index, hasTables));
        }

        return BeginsBlock(line) ? escaped.Insert(0, '\u200B').ToString() : escaped.ToString();
    }

    private static char Twin(string line, int index, bool hasTables) => line[index] switch
    {
        '<' => '＜',
        '>' => '＞',
        '[' => '［',
        ']' => '］',
        '`' => '｀',
        '*' => '＊',
        '\\' => '＼',
        '#' when line.AsSpan(0, index).Trim('#').IsEmpty => '＃',
        '&' when IsEntity(line, index) => '＆',
        '|' when hasTables => '｜',
        '~' when hasTables => '～',
        '_' when hasTables && !IsWithinWord(line, index) => '＿',
        var sign => sign,
    };

    private static bool IsEntity(string line, int index) =>
        index + 1 < line.Length && (line[index + 1] == '#' || char.IsAsciiLetter(line[index + 1])) && line.AsSpan(index).Contains(';');

    private static bool IsWithinWord(string line, int index) =>
        index > 0 && index + 1 < line.Length && char.IsLetterOrDigit(line[index - 1]) && char.IsLetterOrDigit(line[index + 1]);

    // A list, a rule or the underline of a heading; a sign without width before it leaves it plain text.
    private static bool BeginsBlock(string line)
    {
        if (line.Length == 0)
        {
            return false;
        }

        if (line[0] is '-' or '+' or '=' or '_' or '~' or ':')
        {
            return true;
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is ('.' or ')') && (digits + 1 == line.Length || !char.IsAsciiDigit(line[digits + 1]));
    }
}
