using System.Collections.Immutable;

namespace SalesBot.Domain.Incentives;

/// <summary>All rules in all their versions: which of them holds is a question of the day.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RewardRules
{
    private readonly ILookup<RewardRuleId, RewardRule> versions;

    /// <summary>The rules.</summary>
    /// <param name="versions">Their versions in any order; of two with the same number, the later in the list counts.</param>
    public RewardRules(IEnumerable<RewardRule> versions)
    {
        var all = versions.GroupBy(rule => (rule.Id, rule.Version)).Select(same => same.Last()).OrderBy(rule => rule.Version).ToImmutableArray();
        this.versions = all.ToLookup(rule => rule.Id);
        Latest = [.. this.versions.Select(ofRule => ofRule.Last()).Where(rule => rule.IsForDeeds)];
        Challenges = [.. this.versions.Select(ofRule => ofRule.Last()).Where(rule => rule is { Challenge: not null, Ended: false })];
        EndedChallenges = [.. this.versions.Select(ofRule => ofRule.Last()).Where(rule => rule is { Challenge: not null, Ended: true })];
        Every = all;
    }

    /// <summary>No rule.</summary>
    public static RewardRules None { get; } = new([]);

    /// <summary>The challenges that were not ended.</summary>
    public ImmutableArray<RewardRule> Challenges { get; }

    /// <summary>The challenges that were ended.</summary>
    public ImmutableArray<RewardRule> EndedChallenges { get; }

    /// <summary>The newest version of each rule for what people do, those that have ended or begin later included.</summary>
    public ImmutableArray<RewardRule> Latest { get; }

    /// <summary>Every version of each rule.</summary>
    public ImmutableArray<RewardRule> Every { get; }

    /// <summary>The rules that hold for what happens on a day.</summary>
    public IEnumerable<RewardRule> At(DateOnly day) => Holding(day).Where(rule => rule.IsForDeeds);

    /// <summary>What points buy on a day.</summary>
    public IEnumerable<RewardRule> OffersOn(DateOnly day) => Holding(day).Where(rule => rule.Occasion == RewardOccasion.Exchange);

    /// <summary>The newest version of the rule, or null.</summary>
    public RewardRule? Find(RewardRuleId id) => versions[id].LastOrDefault();

    private IEnumerable<RewardRule> Holding(DateOnly day) =>
        versions.Select(ofRule => ofRule.LastOrDefault(rule => rule.From <= day)).OfType<RewardRule>().Where(rule => !rule.Ended);
}
