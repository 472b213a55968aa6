using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a rule gives for what happened since its first day. Asked again, it gives nothing more.</summary>
internal sealed class RewardBackfill(TurnContext turn, int mostEvents)
{
    /// <summary>From how many days before today on a part of the past is looked for, the largest first.</summary>
    private static readonly int[] DaysBack = [90, 30, 14, 7, 3, 1, 0];

    /// <summary>The earliest later day since which not too much has happened, and what would be given for the time since then; null where even today is too much.</summary>
    public async Task<(DateOnly From, ImmutableArray<RewardChange> Changes)?> FindPartAsync(RewardRule rule, CancellationToken cancellationToken)
    {
        foreach (var from in DaysBack.Select(days => turn.Today.AddDays(-days)).Where(from => from > rule.From))
        {
            if (await PlanAsync(rule with { From = from }, cancellationToken) is { } changes)
            {
                return (from, changes);
            }
        }

        return null;
    }

    /// <summary>What would be given and changed; null where too much has happened since.</summary>
    public async Task<ImmutableArray<RewardChange>?> PlanAsync(RewardRule rule, CancellationToken cancellationToken)
    {
        if (rule.Ended || rule.From > turn.Today)
        {
            return [];
        }

        // Wins are counted from the beginning of the month.
        var since = rule.WinsInMonth is null ? rule.From : DayRange.MonthOf(rule.From).From;
        var events = await turn.Session.Rewards.HistoryAsync(RewardCauses.KindsOf(rule.Occasion).ToList(), since, mostEvents + 1, cancellationToken);
        if (events.Count > mostEvents)
        {
            return null;
        }

        var causes = await CausesAsync(events, rule, cancellationToken);
        var rules = new RewardRules([rule]);
        await turn.Session.Rewards.HoldAsync([.. causes.SelectMany(cause => cause.Sharers.Append(cause.Member)).Distinct()], cancellationToken);
        var standing = await turn.Session.Rewards.StandingAsync(RewardEvaluation.Candidates(rules, causes).ToList(), cancellationToken);
        var counts = rule.MostADay is null ? [] : await CountsAsync(rule, causes, cancellationToken);
        return new RewardEvaluation(rules, standing, (_, member, day) => counts.GetValueOrDefault((member, day)), turn.Today).Evaluate(causes, isRevision: true);
    }

    private async Task<IReadOnlyList<RewardCause>> CausesAsync(IReadOnlyList<SalesEvent> events, RewardRule rule, CancellationToken cancellationToken)
    {
        var facts = new RewardFactReading(turn, events);
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
        await turn.Ledger.FindAsync(win.Deal!.Value, cancellationToken) is { State.Status: DealStatus.Won };

    private async Task<Dictionary<(MemberId, DateOnly), int>> CountsAsync(RewardRule rule, IReadOnlyList<RewardCause> causes, CancellationToken cancellationToken)
    {
        var members = causes.Select(cause => cause.Member).Distinct().ToList();
        var lines = members.Count == 0 ? [] : await turn.Session.Rewards.OfDaysAsync(members, new DayRange(rule.From, turn.Today), cancellationToken);
        return lines.Where(line => line.Reward.Rule == rule.Id).GroupBy(line => (line.Reward.Member, line.On)).ToDictionary(ofDay => ofDay.Key, ofDay => ofDay.Sum(line => line.IsCounter ? -1 : 1));
    }
}
