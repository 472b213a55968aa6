using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>A customer with all clauses of the message that are about it.</summary>
internal sealed record Topic(Subject Subject, List<Clause> Clauses);
