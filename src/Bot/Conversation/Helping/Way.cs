using System.Collections.Immutable;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Conversation;

/// <summary>A line that answers a known kind of text, and by which words the kind is known.</summary>
/// <param name="say">The line, given whom to ask.</param>
/// <param name="groups">The words, parted by |: of each group the text has one.</param>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Way(Func<Wording, string, string> say, params ImmutableArray<string> groups)
{
    private readonly ImmutableArray<string[]> words = [.. groups.Select(group => group.Split('|'))];

    /// <summary>Whether the text is of that kind.</summary>
    public bool Fits(string text) => words.All(group => Array.Exists(group, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The line.</summary>
    /// <param name="wording">The language.</param>
    /// <param name="above">Whom to ask.</param>
    public string Say(Wording wording, string above = "") => say(wording, above);
}
