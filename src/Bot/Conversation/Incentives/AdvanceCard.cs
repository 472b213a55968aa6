using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks a director whether the week's advance is to be paid.</summary>
internal static class AdvanceCard
{
    private const int MostShown = 5;

    /// <summary>The card.</summary>
    public static Card Of(AdvancePlan plan, AdvanceRule rule, OrganisationChart chart, Wording words) => new()
    {
        Purpose = CardPurpose.Question,
        Title = words.AdvanceTitle(plan.Advances.Length, words.Amount(plan.Paid)),
        Sections = [new CardSection { Facts = [.. plan.Advances.OrderByDescending(advance => advance.Paid.Fen).Take(MostShown).Select(advance => new CardFact(chart.Find(advance.Member)?.Name ?? words.Nobody, words.Amount(advance.Paid)))] }],
        Actions = [Button.Of(Verbs.Advance, words.AdvanceButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(plan.Week.From))]), Button.Of(Verbs.PayNothing, words.PayNothingButton)],
        Foot = words.AdvanceFoot(rule.Percent, words.Amount(rule.Cap)),
    };
}
