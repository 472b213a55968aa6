using System.Collections.Immutable;

namespace SalesBot.Bot.Conversation;

/// <summary>Something that is done only after a confirmation. It is kept after that, so that a second press finds it settled.</summary>
/// <param name="Id">Which proposal; a button carries it and nothing else.</param>
/// <param name="At">When it was made.</param>
/// <param name="Acts">What is to be done.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record Proposal(string Id, DateTimeOffset At, ImmutableArray<ProposedAct> Acts, ProposalOutcome Outcome = ProposalOutcome.Open)
{
    /// <summary>What is left of it when a later one is put forward.</summary>
    public Proposal Without(Proposal later)
    {
        if (Outcome != ProposalOutcome.Open)
        {
            return this;
        }

        ImmutableArray<ProposedAct> rest = [.. Acts.Where(act => !later.Acts.Any(act.IsAboutSame))];
        return rest.IsEmpty ? this with { Outcome = ProposalOutcome.Replaced } : this with { Acts = rest };
    }
}
