using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding;

/// <summary>Reads what a message asks for.</summary>
/// <remarks>
/// Fold the text, mark what is recognised, cut it into clauses; then requests (undo, help, lists, reminders, new deals), then the topics: each
/// customer with the clauses about it. Pure, in time linear in the text's length, and no text makes it throw.
/// </remarks>
internal static class MessageReader
{
    /// <summary>The actions that the message asks for, in the order in which it says them.</summary>
    public static Reading Read(Utterance utterance, Catalogue catalogue)
    {
        var folded = TextFolding.Fold(utterance.Text);
        var today = DateOnly.FromDateTime(utterance.Now.DateTime);
        var mentions = MentionScanner.Scan(folded, catalogue, utterance.Speaker, today);
        var clauses = ClauseSplitter.Split(utterance.Text, folded, mentions, utterance.Now.DateTime);
        Addressed.Remove(clauses);
        OthersWords.Mark(clauses, catalogue.Organisation.Chart, utterance.Speaker);
        Headers.Apply(clauses);
        if (clauses.Count == 0 || clauses[0].Has(Cue.Forward))
        {
            return Reading.Nothing;
        }

        return new RequestReader(utterance, catalogue).Read(clauses);
    }
}
