using System.Globalization;
using System.Text;

namespace SalesBot.Adapters.Common.Receiving;

/// <summary>What somebody wrote, without what they did not write.</summary>
public static class WrittenText
{
    private const char Mention = '@';

    /// <summary>Without characters that no keyboard makes and some databases refuse: controls but tab and line ends, and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (!char.IsSurrogate(text[i]) && (!char.IsControl(text[i]) || text[i] is '\t' or '\r' or '\n'))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Without the mention of the robot.</summary>
    /// <param name="text">The text, which in a group mentions the robot.</param>
    /// <param name="name">What the robot is called; where it is empty, the mention is the first word.</param>
    public static string WithoutMention(string text, string name)
    {
        if (name.Length > 0)
        {
            return RemoveMentions(text, Mention + name).Trim();
        }

        var start = text.TrimStart();
        if (start.Length == 0 || start[0] != Mention)
        {
            return text.Trim();
        }

        var end = 0;
        while (end < start.Length && !char.IsWhiteSpace(start[end]))
        {
            end++;
        }

        return start[end..].Trim();
    }

    /// <summary>A name that only begins like the robot's is somebody else's.</summary>
    private static string RemoveMentions(string text, string mention)
    {
        var rest = new StringBuilder(text.Length);
        var start = 0;
        for (var at = text.IndexOf(mention, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mention, at + mention.Length, StringComparison.Ordinal))
        {
            var end = at + mention.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text, end))
            {
                rest.Append(text.AsSpan(start, at - start));
                start = end < text.Length && char.GetUnicodeCategory(text[end]) == UnicodeCategory.SpaceSeparator ? end + 1 : end;
            }
        }

        return rest.Append(text.AsSpan(start)).ToString();
    }
}
