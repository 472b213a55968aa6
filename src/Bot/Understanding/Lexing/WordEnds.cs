namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>Words of which any may end a text; a bit for each last character turns away nearly all texts.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordEnds
{
    private readonly CharacterFilter filter;

    /// <summary>The words' last characters, each once.</summary>
    private readonly string lasts;

    /// <summary>For each last character, the words that end with it.</summary>
    private readonly string[][] words;

    /// <summary>The ends that these words make, none of them empty.</summary>
    public WordEnds(params ReadOnlySpan<string> words)
    {
        var groups = words.ToArray().GroupBy(static word => word[^1]).ToArray();
        lasts = string.Concat(groups.Select(static group => group.Key));
        this.words = [.. groups.Select(static group => group.ToArray())];
        filter = new CharacterFilter(lasts);
    }

    /// <summary>Whether one of the words ends the text.</summary>
    public bool End(ReadOnlySpan<char> text) => !text.IsEmpty && filter.MayHold(text[^1]) && EndFrom(text);

    private bool EndFrom(ReadOnlySpan<char> text) => lasts.IndexOf(text[^1], StringComparison.Ordinal) is var place and >= 0 && text.EndsWithAny(words[place]);
}
