using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A month's awards as a card: to approve, each with its formula and how far the next was behind; and as they are told once they are approved.</summary>
internal sealed class AwardsCard(OrganisationChart chart, Wording words)
{
    /// <summary>The list that waits for approval.</summary>
    /// <param name="awards">The awards.</param>
    /// <param name="rules">What the company gives for them besides the medal.</param>
    /// <param name="month">Of which month.</param>
    /// <param name="isOver">Whether the month is over.</param>
    public Card ToApprove(IEnumerable<Award> awards, IReadOnlyDictionary<AwardKind, RewardRule> rules, DayRange month, bool isOver) => new()
    {
        Purpose = CardPurpose.Question,
        Title = words.AwardsTitle(words.MonthName(month.From)),
        Sections =
        [
            .. awards.Select(award => new CardSection
            {
                Title = words.AwardName(award.Kind),
                Facts = [new CardFact(words.AwardWinner, Names(award)), new CardFact(words.AwardValue, Value(award.Kind, award.Value)), .. rules.TryGetValue(award.Kind, out var rule) ? (CardFact[])[new CardFact(words.RuleGivesLabel, new RewardWords(words).Gives(rule))] : []],
                Notes = [words.AwardFormula(award.Kind), award.Distance is { } distance ? words.AwardDistance(Value(award.Kind, distance)) : words.AwardAlone],
            }),
        ],
        Actions =
        [
            Button.Of(Verbs.AwardsGive, words.AwardsGiveButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(month.From))]),
            Button.Of(Verbs.AwardsDrop, words.AwardsDropButton),
        ],
        Foot = isOver ? "" : words.AwardsEarly,
    };

    /// <summary>What group chats hear.</summary>
    public Card Told(IEnumerable<Award> awards, DayRange month) => new()
    {
        Purpose = CardPurpose.Report,
        Title = words.AwardsTold(words.MonthName(month.From)),
        Emphasis = CardEmphasis.Good,
        Sections = [new CardSection { Facts = [.. awards.Select(award => new CardFact(words.AwardName(award.Kind), Names(award)))], Notes = [.. awards.Select(award => words.AwardHow(words.AwardName(award.Kind), words.AwardFormula(award.Kind))).Distinct(StringComparer.Ordinal)] }],
    };

    private string Names(Award award) => words.List(award.Winners.Select(winner => award.Kind == AwardKind.Team ? chart.Find(new GroupId(winner))?.Name ?? words.Nobody : chart.Find(new MemberId(winner))?.Name ?? words.Nobody));

    private string Value(AwardKind kind, decimal value) => kind switch
    {
        AwardKind.MostImproved => value.ToString("0.#", CultureInfo.InvariantCulture) + "%",
        AwardKind.Collaboration => words.CountOfThanks((long)value),
        _ => words.Amount(Money.FromFen((long)value)),
    };
}
