namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>
/// Folds what is written in several ways into one: full-width into half-width, upper into lower case, traditional into simplified characters, those of dialects into common ones, the
/// many dashes, quotes and blanks into one of each.
/// </summary>
/// <remarks>Every UTF-16 unit becomes exactly one, so that a place in the folded text is the same place in the message.</remarks>
internal static partial class TextFolding
{
    private static readonly char[] Folded = Load();

    /// <summary>The folded text, as long as the text; the text itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Folded[text[i]] != text[i])
            {
                return string.Create(text.Length, text, static (folded, text) =>
                {
                    for (var i = 0; i < folded.Length; i++)
                    {
                        folded[i] = Folded[text[i]];
                    }
                });
            }
        }

        return text;
    }

    /// <summary>Whether it is a Chinese character (of the basic plane).</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or '〇';

    /// <summary>Whether it is a letter or digit of ASCII, in folded text.</summary>
    public static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    /// <summary>Whether it is a letter of ASCII, in folded text.</summary>
    public static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    private static char[] Load()
    {
        var folded = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            folded[c] = Fold((char)c);
        }

        foreach (var pairs in Simplified.AsSpan().EnumerateLines())
        {
            Replace(folded, pairs);
        }

        Replace(folded, Dialects);
        return folded;
    }

    private static void Replace(char[] folded, ReadOnlySpan<char> pairs)
    {
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            folded[pairs[i]] = pairs[i + 1];
        }
    }

    private static char Fold(char c) => c switch
    {
        '\n' or '\r' => '\n',
        < ' ' or '\u00a0' or '\u3000' or '\u200b' or '\ufeff' => ' ',
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        '\uffe5' => '¥',
        '–' or '—' or '−' or '‐' or '‑' => '-',
        '“' or '”' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' => '\'',
        '〜' or '～' => '~',
        _ => char.ToLowerInvariant(c),
    };
}
