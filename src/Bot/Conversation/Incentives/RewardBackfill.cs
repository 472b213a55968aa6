using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a rule gives for what happened since its first day. Asked again, it gives nothing more.</summary>
internal sealed class RewardBackfill(RewardScene scene, int mostEvents)
{
    /// <summary>What would be given and changed; null where too much has happened since.</summary>
    public async Task<ImmutableArray<RewardChange>?> PlanAsync(RewardRule rule, CancellationToken cancellationToken)
    {
        if (rule.Ended || rule.From > scene.Today)
        {
            return [];
        }

        // Wins are counted from the beginning of the month.
        var since = rule.WinsInMonth is null ? rule.From : DayRange.MonthOf(rule.From).From;
        var page = await scene.Session.Rewards.HistoryAsync([.. RewardCauses.KindsOf(rule.Occasion)], since, after: 0, mostEvents + 1, cancellationToken);
        return page.Events.Count > mostEvents ? null : await EvaluateAsync(rule, page.Events, cancellationToken);
    }

    /// <summary>Whether the past can be given part by part: how many deals somebody has signed in a month is seen in all of it alone.</summary>
    public static bool IsInParts(RewardRule rule) => rule.WinsInMonth is null;

    /// <summary>What would be given and changed for the next so many events behind a place, and whether there may be more.</summary>
    public async Task<(ImmutableArray<RewardChange> Changes, EventPage Page, bool HasMore)> PartAsync(RewardRule rule, long after, CancellationToken cancellationToken)
    {
        var page = await scene.Session.Rewards.HistoryAsync([.. RewardCauses.KindsOf(rule.Occasion)], rule.From, after, mostEvents, cancellationToken);
        return (await EvaluateAsync(rule, page.Events, cancellationToken), page, page.Events.Count == mostEvents);
    }

    private async Task<ImmutableArray<RewardChange>> EvaluateAsync(RewardRule rule, IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var causes = await CausesAsync(events, rule, cancellationToken);
        var rules = new RewardRules([rule]);
        await scene.Session.Rewards.HoldAsync([.. causes.SelectMany(cause => cause.Sharers.Append(cause.Member)).Distinct()], cancellationToken);
        var standing = await scene.Session.Rewards.StandingAsync(RewardEvaluation.Candidates(rules, causes).ToList(), cancellationToken);
        var counts = rule.MostADay is null ? [] : await CountsAsync(rule, causes, cancellationToken);
        return new RewardEvaluation(rules, standing, (_, member, day) => counts.GetValueOrDefault((member, day)), scene.Today).Evaluate(causes, isRevision: true);
    }

    private async Task<IReadOnlyList<RewardCause>> CausesAsync(IReadOnlyList<SalesEvent> events, RewardRule rule, CancellationToken cancellationToken)
    {
        var facts = new RewardFactReading(scene, events);
        var causes = new List<RewardCause>();
        var wins = new Dictionary<(MemberId, DateOnly), HashSet<DealId>>();
        foreach (var change in events)
        {
            foreach (var cause in RewardCauses.Of(change, await facts.OfAsync(change, cancellationToken)).Where(cause => cause.Occasion == rule.Occasion && !cause.IsTaken))
            {
                if (cause.Occasion != RewardOccasion.Win)
                {
                    causes.Add(cause);
                }
                else if (await IsStillWonAsync(cause, cancellationToken))
                {
                    var ofMonth = wins.TryGetValue((cause.Member, DayRange.MonthOf(cause.On).From), out var known) ? known : wins[(cause.Member, DayRange.MonthOf(cause.On).From)] = [];
                    ofMonth.Add(cause.Deal!.Value);
                    causes.Add(cause with { WinsInMonth = ofMonth.Count });
                }
            }
        }

        return causes;
    }

    /// <summary>What was signed and fell through later is no win.</summary>
    private async Task<bool> IsStillWonAsync(RewardCause win, CancellationToken cancellationToken) =>
        await scene.Ledger.FindAsync(win.Deal!.Value, cancellationToken) is { State.Status: DealStatus.Won };

    private async Task<Dictionary<(MemberId, DateOnly), int>> CountsAsync(RewardRule rule, IReadOnlyList<RewardCause> causes, CancellationToken cancellationToken)
    {
        var members = causes.Select(cause => cause.Member).Distinct().ToList();
        var lines = members.Count == 0 ? [] : await scene.Session.Rewards.OfDaysAsync(members, new DayRange(rule.From, scene.Today), cancellationToken);
        return lines.Where(line => line.Reward.Rule == rule.Id).GroupBy(line => (line.Reward.Member, line.On)).ToDictionary(ofDay => ofDay.Key, ofDay => ofDay.Sum(line => line.IsCounter ? -1 : 1));
    }
}
