using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>How an English clause is meant, by the word that it begins with: has Acme signed, can Acme sign this week, once Acme signed.</summary>
internal static class EnglishMood
{
    private static readonly SearchValues<string> Auxiliaries =
        SearchValues.Create(["has", "have", "had", "was", "were", "is", "are", "can", "could", "did", "does", "do", "should", "shall", "will", "would"], StringComparison.Ordinal);

    private static readonly WordSearch Subjects = new(["we ", "you ", "they ", "he ", "she ", "it ", "i ", "anyone ", "anybody "]);

    private static readonly WordSearch Things = new(["the ", "this ", "that ", "our ", "my "]);

    private static readonly WordSearch Suppositions = new(["once ", "after ", "before ", "when ", "assuming ", "imagine ", "let's say ", "lets say ", "let us say ", "say ", "until "]);

    private static readonly SearchValues<char> WordEnd = SearchValues.Create(" ");

    /// <summary>Whether a verb stands before whoever it is said of.</summary>
    public static bool Asks(Clause clause)
    {
        var said = clause.Text.TrimStart(' ');
        if (said is not [>= 'a' and <= 'z', ..] || said.IndexOfAny(WordEnd) is not (>= 2 and <= 6 and var end) || !Auxiliaries.Contains(said[..end].ToString()))
        {
            return false;
        }

        var rest = said[(end + 1)..];
        var start = clause.End - rest.Length;
        return rest.StartsWithAny(Subjects) || (said[..end] is not ("did" or "do" or "does" or "have" or "had") && rest.StartsWithAny(Things)) || (said[..end] is "is" && rest is [>= '0' and <= '9', ..]) || clause.Mentions.StartingAt(start) is CustomerMention or PersonMention or MemberMention;
    }

    /// <summary>The outcome that is only supposed, or the day of it named: once Acme signed; null where none is.</summary>
    public static CueMention? Condition(Clause clause) =>
        clause.HasAny(Cue.SignDone, Cue.LoseDone) && clause.Text.TrimStart(' ') is [>= 'a' and <= 'z', ..] said && said.StartsWithAny(Suppositions)
            ? clause.Find(Cue.SignDone) ?? clause.Find(Cue.LoseDone)
            : null;
}
