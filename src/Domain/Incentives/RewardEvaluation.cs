using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Incentives;

/// <summary>Applies the rules to what happened: now, and for the past where a rule is new. The same causes evaluated again change nothing.</summary>
/// <param name="rules">The rules.</param>
/// <param name="standing">Of what the causes could bring (<see cref="Candidates"/>), what was given before and stands.</param>
/// <param name="countOfDay">How many of a rule somebody was given on a day before.</param>
/// <param name="today">The day of the evaluation, on which what is taken back or changed counts.</param>
/// <threadsafety>Used by one evaluation only.</threadsafety>
public sealed class RewardEvaluation(
    RewardRules rules,
    IReadOnlyDictionary<RewardId, Reward> standing,
    Func<RewardRuleId, MemberId, DateOnly, int> countOfDay,
    DateOnly today)
{
    private readonly Dictionary<RewardId, Reward> given = new(standing);
    private readonly Dictionary<(RewardRuleId, MemberId, DateOnly), int> added = [];
    private readonly Dictionary<RewardId, MemberId> takenFrom = [];
    private readonly ImmutableArray<RewardChange>.Builder changes = ImmutableArray.CreateBuilder<RewardChange>();

    /// <summary>The rewards that the causes could bring, change or take back.</summary>
    public static IReadOnlySet<RewardId> Candidates(RewardRules rules, IEnumerable<RewardCause> causes) =>
        causes.SelectMany(cause => rules.Every.Where(rule => rule.Occasion == cause.Occasion).SelectMany(rule => IdsOf(rule, cause))).ToHashSet();

    /// <summary>What the causes change.</summary>
    /// <param name="causes">What happened, in order; what is taken back is taken back first.</param>
    /// <param name="isRevision">Whether what an older version has given is to be as the present one says.</param>
    public ImmutableArray<RewardChange> Evaluate(IReadOnlyList<RewardCause> causes, bool isRevision = false)
    {
        foreach (var cause in causes.Where(cause => cause.IsTaken))
        {
            Take(cause);
        }

        foreach (var cause in causes.Where(cause => !cause.IsTaken))
        {
            foreach (var rule in rules.At(cause.On))
            {
                if (rule.Rewards(cause))
                {
                    Give(rule, cause, isRevision);
                }
                else if (rule.IsForfeited(cause))
                {
                    Forfeit(rule, cause);
                }
            }
        }

        return changes.ToImmutable();
    }

    private void Take(RewardCause cause)
    {
        foreach (var rule in rules.Every.Where(rule => rule.Occasion == cause.Occasion && rule.Stage == cause.Stage))
        {
            foreach (var id in IdsOf(rule, cause))
            {
                if (given.TryGetValue(id, out var reward) && IsGone(rule, reward, cause))
                {
                    TakeBack(reward, cause);
                }
            }
        }
    }

    private static IEnumerable<RewardId> IdsOf(RewardRule rule, RewardCause cause) =>
        rule.Percent == 0 ? [rule.IdOf(cause)] : cause.Sharers.Select(sharer => rule.ShareIdOf(cause, sharer)).Prepend(rule.IdOf(cause));

    private void TakeBack(Reward reward, RewardCause cause)
    {
        given.Remove(reward.Id);
        takenFrom[reward.Id] = reward.Member;
        Count(reward, -1);
        changes.Add(new RewardChange(reward, null, today, cause.Event));
    }

    /// <summary>Whoever moves a deal back has reached the stage all the same, unless the same message only puts itself right.</summary>
    private static bool IsGone(RewardRule rule, Reward reward, RewardCause cause) => cause.Occasion switch
    {
        RewardOccasion.StageReached => reward.Cause.ChangeSet == cause.Event.ChangeSet,
        RewardOccasion.Win when rule.WinsInMonth is { } least => cause.WinsInMonth < least,
        _ => reward.Source == cause.Source,
    };

    private void Give(RewardRule rule, RewardCause cause, bool isRevision)
    {
        var stands = given.GetValueOrDefault(rule.IdOf(cause));
        if (stands is not null ? stands.Source != cause.Source : rule.MostADay is { } most && CountOf(rule.Id, cause.Member, cause.On) >= most)
        {
            return;
        }

        // What is only moved to another day stays theirs whose win it was, whoever owns the deal since.
        var rewards = rule.RewardsFor(cause, stands?.Member ?? (takenFrom.TryGetValue(rule.IdOf(cause), out var winner) ? winner : cause.Member));
        foreach (var reward in rewards)
        {
            if (!given.TryGetValue(reward.Id, out var before))
            {
                given[reward.Id] = reward;
                Count(reward, 1);
                changes.Add(new RewardChange(null, reward, reward.On, cause.Event));
            }
            else if (before.Correction is null && !before.GivesLike(reward) && (isRevision || before.IsCommission))
            {
                Change(before, reward with { On = before.On, Cause = before.Cause });
            }
        }

        // Whoever has no part any more gives back what they had.
        foreach (var id in IdsOf(rule, cause).Where(id => rewards.All(reward => reward.Id != id)))
        {
            if (given.TryGetValue(id, out var former))
            {
                TakeBack(former, cause);
            }
        }
    }

    /// <summary>A win that is worth less than was said gives back what it would not have been given; what somebody has corrected stays.</summary>
    private void Forfeit(RewardRule rule, RewardCause cause)
    {
        foreach (var id in IdsOf(rule, cause))
        {
            if (given.TryGetValue(id, out var reward) && reward.Source == cause.Source && reward.Correction is null)
            {
                TakeBack(reward, cause);
            }
        }
    }

    private void Change(Reward before, Reward after)
    {
        given[after.Id] = after;
        changes.Add(new RewardChange(before, after, today, after.Cause));
    }

    private int CountOf(RewardRuleId rule, MemberId member, DateOnly day) => countOfDay(rule, member, day) + added.GetValueOrDefault((rule, member, day));

    private void Count(Reward reward, int more) =>
        added[(reward.Rule, reward.Member, reward.On)] = added.GetValueOrDefault((reward.Rule, reward.Member, reward.On)) + more;
}
