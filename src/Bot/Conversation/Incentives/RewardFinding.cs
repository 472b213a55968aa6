using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds a reward that a button names, where the speaker may see it.</summary>
internal sealed class RewardFinding(TurnContext turn)
{
    /// <summary>The reward; null where there is none any more or it is not the speaker's to see, which is said.</summary>
    public async Task<Reward?> FindAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var reward = IdIn(data) is { } id ? await StandingAsync(id, cancellationToken) : null;
        return MayRead(reward) ? reward : null;
    }

    /// <summary>The reward as it stands, or as it was with the event that took it back; null where there was none or it is not the speaker's to see, which is said.</summary>
    public async Task<(Reward Reward, SalesEvent? Taken)?> FindLatestAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var change = IdIn(data) is { } id ? await turn.Session.Changes.FindLatestAsync(Subject.Of(id), SalesEventKind.RewardGranted, cancellationToken) : null;
        var reward = SalesJson.Read<Reward>(change?.To ?? change?.From);
        return MayRead(reward) ? (reward!, change!.To is null ? change : null) : null;
    }

    /// <summary>The reward as it stands, or null.</summary>
    public async Task<Reward?> StandingAsync(RewardId id, CancellationToken cancellationToken) =>
        (await turn.Session.Rewards.StandingAsync([id], cancellationToken)).GetValueOrDefault(id);

    /// <summary>The reward as it stands and stays until the turn is stored, for whoever changes it; or null.</summary>
    public async Task<Reward?> HeldAsync(RewardId id, CancellationToken cancellationToken)
    {
        if (await StandingAsync(id, cancellationToken) is not { } found)
        {
            return null;
        }

        await turn.Session.Rewards.HoldAsync([found.Member], cancellationToken);
        return await StandingAsync(id, cancellationToken);
    }

    /// <summary>The deal or customer for which it was given; empty where it belongs to none.</summary>
    public async Task<string> AboutAsync(Reward reward, CancellationToken cancellationToken)
    {
        var customer = reward.Customer is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
        var deal = reward.Deal is { } of ? await turn.Ledger.FindAsync(of, cancellationToken) : null;
        return customer is null ? "" : deal is null ? Labels.Short(customer) : Labels.Of(customer, deal);
    }

    /// <summary>Whether a superior sees such a reward: points all of them, pay only those who see pay.</summary>
    public bool MaySee(Member superior, Money money) => money == Money.Zero || turn.Options.Incentives!.MaySeePay(superior);

    private static RewardId? IdIn(ImmutableSortedDictionary<string, string> data) => Guid.TryParse(data.GetValueOrDefault(Keys.Reward), out var id) ? new RewardId(id) : null;

    private bool MayRead(Reward? reward)
    {
        if (reward is null)
        {
            turn.Refuse(turn.Words.RewardGone);
            return false;
        }

        var member = turn.Chart.Find(reward.Member);
        if (reward.Member == turn.Speaker.Id || (member is not null && turn.Chart.IsAbove(turn.Speaker, member) && MaySee(turn.Speaker, reward.Money)))
        {
            return true;
        }

        var ask = member is null ? [] : turn.Chart.SuperiorsOf(member).Where(superior => MaySee(superior, reward.Money)).Select(superior => superior.Name);
        turn.Refuse(turn.Words.EarningsNotYours(turn.NameOf(reward.Member), turn.Words.List(ask.Prepend(turn.NameOf(reward.Member)).Distinct(StringComparer.Ordinal))));
        return false;
    }
}
