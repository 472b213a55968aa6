namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>A few dozen words of which any may end a text; a bit for each last character turns away nearly all texts.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordEnds
{
    private readonly string[] words;
    private readonly CharacterSet lasts;

    /// <summary>The ends that these words make, none of them empty.</summary>
    public WordEnds(params ReadOnlySpan<string> words)
    {
        this.words = words.ToArray();
        lasts = new CharacterSet(this.words.Select(static word => word[^1]));
    }

    /// <summary>Whether one of the words ends the text.</summary>
    public bool End(ReadOnlySpan<char> text) => !text.IsEmpty && lasts.Contains(text[^1]) && text.EndsWithAny(words);
}
