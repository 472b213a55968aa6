using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding;

/// <summary>What a clause must hold for a reader to read anything in it: one of some kinds of mentions, or of some words.</summary>
internal readonly struct Need
{
    private readonly MentionKinds kinds;
    private readonly ulong cues;

    /// <summary>One of these is needed.</summary>
    public Need(MentionKinds kinds, params ReadOnlySpan<Cue> cues) => (this.kinds, this.cues) = (kinds, Clause.BitsOf(cues));

    /// <summary>Whether the clause holds one.</summary>
    public bool IsIn(Clause clause) => clause.HasAny(kinds, cues);

    /// <summary>Whether one of the clauses holds one.</summary>
    public bool IsIn(List<MeantClause> clauses)
    {
        foreach (var (clause, _) in clauses)
        {
            if (clause.HasAny(kinds, cues))
            {
                return true;
            }
        }

        return false;
    }
}
