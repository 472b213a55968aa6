namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>Asks of folded text whether it begins or ends with one of a few words; for many words there is <see cref="WordTable{T}"/>.</summary>
internal static class WordLists
{
    /// <summary>Whether one of the words begins the text.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            // Most words differ in the first character already.
            if (word.Length <= text.Length && word[0] == text[0] && text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the words begins the text.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, WordSearch words) => words.Begins(text);

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    public static bool ContainsAny(this ReadOnlySpan<char> text, WordSearch words) => words.IndexIn(text) >= 0;

    /// <summary>The first place where one of the words begins; -1 where none does.</summary>
    public static int IndexOfAny(this ReadOnlySpan<char> text, WordSearch words) => words.IndexIn(text);

    /// <summary>Whether one of the words ends the text.</summary>
    public static bool EndsWithAny(this ReadOnlySpan<char> text, WordEnds words) => words.End(text);

    /// <summary>Whether one of the words ends the text.</summary>
    public static bool EndsWithAny(this ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length <= text.Length && word[^1] == text[^1] && text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
