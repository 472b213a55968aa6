using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Demo;

/// <summary>What the company's rules give for the demo's history, so that a newcomer who asks for their bonus finds one.</summary>
internal sealed class DemoRewards(RewardRules rules, Pipeline pipeline, DateOnly today)
{
    private const int MostEvents = 10_000;

    private readonly Dictionary<(MemberId, DateOnly), int> wins = [];

    /// <summary>The rewards, in the order in which they were earned.</summary>
    public async Task<ImmutableArray<RewardChange>> OfAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var kinds = rules.Every.SelectMany(rule => RewardCauses.KindsOf(rule.Occasion)).Distinct().ToList();
        if (kinds.Count == 0)
        {
            return [];
        }

        var causes = new List<RewardCause>();
        foreach (var change in (await session.Rewards.HistoryAsync(kinds, DateOnly.MinValue, after: 0, MostEvents, cancellationToken)).Events.OrderBy(change => change.HappenedOn))
        {
            causes.AddRange(RewardCauses.Of(change, await FactsAsync(change, session, cancellationToken)).Where(cause => !cause.IsTaken).Select(Counted));
        }

        return new RewardEvaluation(rules, new Dictionary<RewardId, Reward>(), (_, _, _) => 0, today).Evaluate(causes);
    }

    private async Task<RewardFacts> FactsAsync(SalesEvent change, ISalesSession session, CancellationToken cancellationToken) =>
        change.Kind == SalesEventKind.ActivityRecorded ? new RewardFacts(pipeline, Activity: SalesJson.Read<Activity>(change.To))
        : change.Deal is { } id ? new RewardFacts(pipeline, await session.Deals.FindAsync(id, cancellationToken))
        : new RewardFacts(pipeline);

    private RewardCause Counted(RewardCause cause)
    {
        if (cause.Occasion != RewardOccasion.Win)
        {
            return cause;
        }

        var key = (cause.Member, DayRange.MonthOf(cause.On).From);
        return cause with { WinsInMonth = wins[key] = wins.GetValueOrDefault(key) + 1 };
    }
}
