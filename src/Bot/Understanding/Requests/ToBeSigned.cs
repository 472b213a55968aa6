using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds what is to be signed: 要签, 预计能关掉, 该签.</summary>
internal static class ToBeSigned
{
    private const string Signing = "签关成定收落";

    /// <summary>More characters than this between the two words, and the one is not said of the other.</summary>
    private const int MostBetween = 3;

    /// <summary>Whether it is said anywhere in the clause.</summary>
    public static bool IsIn(Clause clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (At(clause, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How long the words are that say it there; 0 where none do.</summary>
    public static int At(Clause clause, int at)
    {
        var text = clause.WholeText[..clause.End];
        var length = Lexicon.ToCome.Match(text, at, out _);
        if (length == 0)
        {
            return 0;
        }

        for (var next = at + length; next < clause.End && next <= at + length + MostBetween; next++)
        {
            if (Signing.Contains(text[next], StringComparison.Ordinal))
            {
                return next + 1 - at;
            }

            if (text[next..].StartsWith("close", StringComparison.Ordinal) || text[next..].StartsWith("sign", StringComparison.Ordinal))
            {
                return Math.Min(next + 4, clause.End) - at;
            }
        }

        return 0;
    }
}
