using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks a director whether a month is to be settled, and says that it was.</summary>
internal static class SettlementCard
{
    private const int MostShown = 5;

    /// <summary>The question.</summary>
    public static Card Of(SettlementPlan plan, OrganisationChart chart, Wording words) => new()
    {
        Purpose = CardPurpose.Question,
        Title = words.SettlementTitle(words.MonthName(plan.Month.From), plan.Parts.Length, words.Amount(plan.Paid)),
        Sections =
        [
            new CardSection { Facts = Facts(plan, words), Notes = plan.Parts.Any(part => part.CompletenessCost != Money.Zero) ? [words.CompletenessOfToday] : [] },
            new CardSection { Facts = [.. plan.Parts.OrderByDescending(part => part.Payment.Paid.Fen).Take(MostShown).Select(part => Fact(part, chart, words))] },
        ],
        Actions = [Button.Of(Verbs.Settle, words.SettleButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(plan.Month.From))]), Button.Of(Verbs.PayNothing, words.PayNothingButton)],
        Foot = words.SettlementFoot,
    };

    /// <summary>The receipt.</summary>
    public static Card Done(SettlementPlan plan, Wording words) => new()
    {
        Purpose = CardPurpose.Receipt,
        Title = words.Settled(words.MonthName(plan.Month.From), words.Amount(plan.Paid)),
        Emphasis = CardEmphasis.Good,
        Sections = [new CardSection { Facts = Facts(plan, words) }],
        Foot = words.SettledFoot,
    };

    private static ImmutableArray<CardFact> Facts(SettlementPlan plan, Wording words) =>
    [
        new CardFact(words.LinesLabel, words.LinesOfPeople(plan.Parts.Sum(part => part.Payment.Lines), plan.Parts.Length)),
        new CardFact(words.EarnedLabel, words.Amount(plan.Settled)),
        new CardFact(words.AdvancedLabel, words.Amount(plan.Owed)),
    ];

    private static CardFact Fact(SettlementPart part, OrganisationChart chart, Wording words) =>
        new(chart.Find(part.Payment.Member)?.Name ?? words.Nobody, words.PaidOf(words.Amount(part.Payment.Paid), words.Amount(part.Payment.Settled)));
}
