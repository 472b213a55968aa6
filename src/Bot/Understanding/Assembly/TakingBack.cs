using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Tells where what was just said is taken back: 哦不对; sorry; in contract, no, negotiation.</summary>
internal static class TakingBack
{
    /// <summary>Whether the clause takes back what stands before it.</summary>
    public static bool Is(Clause clause) => clause.Has(Cue.Correction) || IsAll(clause.Text.Trim(' ')) || clause.Text.TrimStart(' ').StartsWith("no ", StringComparison.Ordinal);

    /// <summary>no, actually, wait: words that alone take back what was said, and within other words may mean anything.</summary>
    public static bool IsAll(ReadOnlySpan<char> words) => words is "no" or "actually" or "wait";

    /// <summary>Whether the clause corrects the one before it in its sentence, or follows one that does nothing else.</summary>
    public static bool Corrects(List<MeantClause> clauses, int place) =>
        Is(clauses[place].Clause) || (place > 0 && clauses[place - 1].Clause is var before && before.Sentence == clauses[place].Clause.Sentence && Is(before) && before.Mentions.All(static mention => mention is CueMention));

    /// <summary>Whether a clause behind the place takes something back.</summary>
    public static bool IsBehind(List<MeantClause> clauses, int place)
    {
        foreach (var (clause, _) in clauses)
        {
            if (clause.Start > place && Is(clause))
            {
                return true;
            }
        }

        return false;
    }
}
