using System.Globalization;
using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>Cuts texts where a reader sees one character end and the next begin.</summary>
public static class TextCut
{
    /// <summary>Follows what was cut.</summary>
    public const char Mark = '…';

    /// <summary>The text's beginning, in at most so many bytes of UTF-8.</summary>
    public static string ToBytes(string text, int bytes) => text[..EndWithin(text, bytes, element => Encoding.UTF8.GetByteCount(element))];

    /// <summary>The text, or its beginning and a mark, in at most so many UTF-16 units.</summary>
    public static string ToLength(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, EndWithin(text, length - 1, element => element.Length)), [Mark]);

    private static int EndWithin(string text, int limit, Measure measure)
    {
        var (end, used) = (0, 0);
        while (end < text.Length)
        {
            var rest = text.AsSpan(end);
            var size = StringInfo.GetNextTextElementLength(rest);
            if (used + measure(rest[..size]) > limit)
            {
                // One that is longer than all there is room for is cut between its parts.
                return end > 0 ? end : EndOfRunes(text, limit, measure);
            }

            used += measure(rest[..size]);
            end += size;
        }

        return end;
    }

    private static int EndOfRunes(string text, int limit, Measure measure)
    {
        var (end, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += measure(text.AsSpan(end, rune.Utf16SequenceLength));
            if (used > limit)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private delegate int Measure(ReadOnlySpan<char> element);
}
