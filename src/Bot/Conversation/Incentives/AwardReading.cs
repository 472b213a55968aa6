using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the awards of a month among those whom somebody leads.</summary>
internal static class AwardReading
{
    /// <summary>The awards for which anybody stands.</summary>
    public static async Task<IReadOnlyList<Award>> ReadAsync(Member leader, DayRange month, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken) => AwardList.Of(
        chart,
        [.. chart.ReachOf(leader)],
        await session.Figures.TalliesAsync(month, cancellationToken),
        await session.Figures.TalliesAsync(DayRange.MonthOf(month.From.AddDays(-1)), cancellationToken));

    /// <summary>What the company gives for them besides the medal.</summary>
    public static async Task<IReadOnlyDictionary<AwardKind, RewardRule>> RulesAsync(DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var rules = new RewardRules([.. await session.Rewards.RulesAsync(cancellationToken)]).At(today).ToDictionary(rule => rule.Id);
        return Enum.GetValues<AwardKind>().Where(kind => rules.ContainsKey(RuleOf(kind))).ToDictionary(kind => kind, kind => rules[RuleOf(kind)]);
    }

    /// <summary>The rule by which an award stands in the ledger.</summary>
    public static RewardRuleId RuleOf(AwardKind kind) => new($"award-{kind}");
}
