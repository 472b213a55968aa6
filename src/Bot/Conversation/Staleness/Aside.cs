using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a receipt says of a deal that was left be for a while: a sentence, and no question for the next step.</summary>
internal static class Aside
{
    /// <summary>Adds the sentence to the deal's receipt.</summary>
    public static void To(TurnContext turn, Deal deal, string sentence)
    {
        var entry = turn.Ledger.Mention(deal.Customer, deal);
        entry.HasNoNextStep = true;
        entry.Notes.Add(sentence);
    }
}
