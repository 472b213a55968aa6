using System.Collections.Immutable;
using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds a reward that a button names, where the speaker may see it.</summary>
internal sealed class RewardFinding(TurnContext turn)
{
    /// <summary>The reward; null where there is none any more or it is not the speaker's to see, which is said.</summary>
    public async Task<Reward?> FindAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var reward = Guid.TryParse(data.GetValueOrDefault(Keys.Reward), out var id) ? await StandingAsync(new RewardId(id), cancellationToken) : null;
        if (reward is null)
        {
            turn.Refuse(turn.Words.RewardGone);
            return null;
        }

        if (reward.Member == turn.Speaker.Id || (turn.Chart.Find(reward.Member) is { } member && turn.Chart.IsAbove(turn.Speaker, member)))
        {
            return reward;
        }

        turn.Refuse(turn.Words.EarningsNotYours(turn.NameOf(reward.Member), turn.NameOf(reward.Member)));
        return null;
    }

    /// <summary>The reward as it stands, or null.</summary>
    public async Task<Reward?> StandingAsync(RewardId id, CancellationToken cancellationToken) =>
        (await turn.Session.Rewards.StandingAsync([id], cancellationToken)).GetValueOrDefault(id);

    /// <summary>The deal or customer for which it was given; empty where it belongs to none.</summary>
    public async Task<string> AboutAsync(Reward reward, CancellationToken cancellationToken)
    {
        var customer = reward.Customer is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        var deal = reward.Deal is { } of ? await turn.Ledger.FindAsync(of, cancellationToken) : null;
        return customer is null ? "" : deal is null ? Labels.Short(customer) : Labels.Of(customer, deal);
    }
}
