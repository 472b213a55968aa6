using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>How long a deal has been in its stage against what is usual, with the band and which days are counted.</summary>
internal static class StageAgeText
{
    /// <summary>The fact; none for a deal that is closed or rests, and where nobody has said what is usual.</summary>
    public static IEnumerable<CardFact> Facts(Deal deal, TurnContext turn)
    {
        if (deal.State.Status != DealStatus.Open || deal.Withdrawn)
        {
            return [];
        }

        var age = StageAge.Of(deal, turn.Options.Pipeline, turn.Today, turn.Options.Calendar, turn.Options.StageDays);
        return age.Usual is null ? [] : [new CardFact(turn.Words.StageAgeLabel, turn.Words.StageAge(age))];
    }
}
