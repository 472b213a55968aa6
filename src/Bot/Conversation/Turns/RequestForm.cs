using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>A form of words in which something is asked for, matched in time linear in the text, whatever is written.</summary>
/// <param name="pattern">The form.</param>
/// <param name="words">Of which it has one at least; none for a form that is tried only where another has matched.</param>
/// <remarks>Such a pattern takes milliseconds and half a megabyte to make. It is made for the first text that has one of the words; most texts have none.</remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RequestForm(string pattern, params ImmutableArray<string> words)
{
    private readonly Lazy<Regex> regex = new(() =>
        new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    /// <summary>How the text has the form; without success where it has not.</summary>
    public Match Match(string text) => MayMatch(text) ? regex.Value.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Whether the text has the form.</summary>
    public bool IsMatch(string text) => MayMatch(text) && regex.Value.IsMatch(text);

    private bool MayMatch(string text) => words.IsEmpty || words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
