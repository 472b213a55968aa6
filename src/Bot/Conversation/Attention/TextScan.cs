using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Conversation;

/// <summary>A text that is read from its beginning, word by word.</summary>
internal sealed class TextScan
{
    private static readonly char[] Edges = [' ', '\t', '\n', '.', '。', '!', '！', '?', '？', ',', '，', '~', '～'];

    private readonly string written;
    private readonly string folded;
    private int at;

    /// <summary>Scans a text; blanks and full stops at its ends do not count.</summary>
    public TextScan(string text)
    {
        written = text.Trim(Edges);
        folded = TextFolding.Fold(written);
    }

    /// <summary>What is left, folded.</summary>
    public string Rest => folded[at..];

    /// <summary>What is left, as it was written.</summary>
    public string WrittenRest => written[at..];

    /// <summary>Whether nothing is left.</summary>
    public bool IsEnd => at >= folded.Length;

    /// <summary>Where it stands, to come back to.</summary>
    public int Place
    {
        get => at;
        set => at = value;
    }

    /// <summary>Passes the longest of these words that stands here.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && EndsWord(at + word.Length))
            {
                longest = word.Length;
            }
        }

        Skip(longest);
        return longest > 0;
    }

    /// <summary>Passes so many characters, and the blanks after them.</summary>
    public void Skip(int length)
    {
        if (length == 0)
        {
            return;
        }

        at += length;
        while (at < folded.Length && folded[at] is ' ' or ',' or '，' or '、' or ':')
        {
            at++;
        }
    }

    /// <summary>Whether one of these words is all that is left.</summary>
    public bool IsLast(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (folded.AsSpan(at).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>English words do not end within a word.</summary>
    private bool EndsWord(int end) => end >= folded.Length || !TextFolding.IsLetter(folded[end]) || !TextFolding.IsLetter(folded[end - 1]);
}
