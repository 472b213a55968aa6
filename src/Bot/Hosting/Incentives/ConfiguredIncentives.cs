using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting;

/// <summary>The settings of rewards, made into what the conversation works with.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ConfiguredIncentives(IOptions<IncentiveOptions> options, IFileStore files, DataScores? scores = null)
{
    /// <summary>The name of the ready set of rules.</summary>
    public const string Standard = "Standard";

    private const decimal Hundred = 100m;

    /// <summary>What the company has decided.</summary>
    public IncentiveTerms Terms { get; } = new()
    {
        Rules = RulesOf(options.Value),
        Completeness = new CompletenessRule(options.Value.CompletenessPercent / Hundred),
        Advance = new AdvanceRule(options.Value.AdvancePercent, Money.FromYuan(options.Value.AdvanceCap)),
        ManagersSeePay = options.Value.ManagersSeePay,
        Score = scores is null ? (_, _, _, _) => Task.FromResult<decimal?>(null) : scores.OfAsync,
        Files = files,
    };

    private static ImmutableArray<RewardRule> RulesOf(IncentiveOptions options)
    {
        var own = options.Rules.Select(rule => rule.ToRule(options.From)).ToList();
        var ready = options.Preset == Standard ? StandardRewards.From(options.From) : [];
        return [.. ready.Where(rule => own.TrueForAll(other => other.Id != rule.Id)), .. own, .. options.Offers.Select(offer => offer.ToRule(options.From))];
    }
}
