using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether what is said of a customer, beyond activities and fields, is worth keeping.</summary>
internal static class NoteReader
{
    /// <summary>Whether some clause tells a fact: not a bare hope, denial, wait, failed try, thanks or small talk.</summary>
    public static bool IsWorthNoting(List<(Clause Clause, Mood Mood)> clauses, CatalogueCustomer? customer) =>
        customer is not null && clauses.Exists(entry => IsFact(entry.Clause, entry.Mood, customer));

    private static bool IsFact(Clause clause, Mood mood, CatalogueCustomer customer)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsWaiting || clause.HasAny(Cue.Thanks, Cue.Congratulation, Cue.Joke, Cue.OtherRequest, Cue.Status, Cue.Show))
        {
            return false;
        }

        var names = clause.All<CustomerMention>().Sum(mention => mention.Length);
        return clause.Text.Trim(' ').Length - names >= 3 && customer.Deals.Any(deal => deal.IsOpen)
            && clause.HasAny(Cue.Done, Cue.NotSigned, Cue.Doubt, Cue.Hearsay, Cue.Rival, Cue.Talk, Cue.SignDone, Cue.LoseDone, Cue.Send, Cue.Work, Cue.Offer, Cue.Figure, Cue.Demo, Cue.Quote);
    }
}
