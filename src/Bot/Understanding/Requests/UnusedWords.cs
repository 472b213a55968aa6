using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds what nobody knows in a question that is answered all the same.</summary>
internal static class UnusedWords
{
    /// <summary>A single character that is not known is hardly ever more than a tone.</summary>
    private const int Shortest = 2;

    /// <summary>The words as they are written.</summary>
    public static IEnumerable<string> In(Clause clause, bool[] known)
    {
        for (int from = 0, to; from < known.Length; from = to + 1)
        {
            to = from;
            while (to < known.Length && !known[to] && IsOfWord(clause.WholeText[clause.Start + to]))
            {
                to++;
            }

            if (to - from >= Shortest)
            {
                yield return clause.WholeOriginal.Substring(clause.Start + from, to - from);
            }
        }
    }

    private static bool IsOfWord(char c) => TextFolding.IsHan(c) || TextFolding.IsWord(c);
}
