using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The buttons that go with one deal.</summary>
internal static class DealButtons
{
    /// <summary>Edit, and where there is none, the next step.</summary>
    public static IEnumerable<CardAction> Of(Deal deal, bool lacksNextStep, Wording words)
    {
        if (deal.IsOpen)
        {
            yield return Button.Of(Verbs.Edit, words.EditButton, data: [(Keys.Deal, deal.Id.Value)]);
        }

        if (lacksNextStep)
        {
            yield return Button.Of(Verbs.NextStep, words.NextStepButton, data: [(Keys.Deal, deal.Id.Value)]);
        }
    }
}
