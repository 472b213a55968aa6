using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>A customer with all clauses of the message that are about it.</summary>
internal sealed class Topic(Subject subject, List<Clause> clauses)
{
    /// <summary>The customer.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>The clauses, to which more may be added.</summary>
    public List<Clause> Clauses { get; } = clauses;
}
