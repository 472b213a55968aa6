using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>The phrases of a message's clauses, each made when it is first asked for.</summary>
internal sealed class PhraseBook(OrganisationNames names, Member? speaker)
{
    /// <summary>The clause as words of a question.</summary>
    public Phrase Of(Clause clause) => clause.Phrase ??= Phrase.Of(clause, names, speaker);
}
