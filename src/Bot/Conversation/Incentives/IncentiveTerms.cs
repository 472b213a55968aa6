using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What the company has decided about rewards.</summary>
internal sealed record IncentiveTerms
{
    /// <summary>The rules of the settings; those that were set in a chat come on top of them.</summary>
    public ImmutableArray<RewardRule> Rules { get; init; } = [];

    /// <summary>How the completeness of data weighs in bonuses.</summary>
    public CompletenessRule Completeness { get; init; } = new(0m);

    /// <summary>What is paid in advance.</summary>
    public AdvanceRule Advance { get; init; } = new(0m, default);

    /// <summary>Whether managers see the pay of their people, not only the points.</summary>
    public bool ManagersSeePay { get; init; }

    /// <summary>The most events of the past that are looked at for a new rule in one unit: more would let everybody else wait.</summary>
    public int MostPast { get; init; } = 5000;

    /// <summary>How complete somebody's data is on a day, 0 to 1; null where nobody knows.</summary>
    public Func<MemberId, DateOnly, ISalesSession, CancellationToken, Task<decimal?>> Score { get; init; } = (_, _, _, _) => Task.FromResult<decimal?>(null);

    /// <summary>Where files are kept that are sent in answer; null where none are.</summary>
    public IFileStore? Files { get; init; }

    /// <summary>Whether a superior sees the pay of those below.</summary>
    public bool MaySeePay(Member superior) => superior.Role == Role.Director || ManagersSeePay;

    /// <summary>All rules as they are now.</summary>
    public async Task<RewardRules> RulesAsync(ISalesSession session, CancellationToken cancellationToken) =>
        new([.. Rules, .. await session.Rewards.RulesAsync(cancellationToken)]);
}
