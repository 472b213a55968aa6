using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Words a reward with all that became of it as one line: what stands, what it was before, and why it is no more.</summary>
internal sealed class LedgerRow(TurnContext turn)
{
    /// <summary>The line.</summary>
    public async Task<CardFact> FactAsync(RewardTrail trail, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var reward = trail.Reward;
        string[] parts =
        [
            words.DayShort(trail.IsTaken ? reward.On : trail.Last.On),
            await new RewardFinding(turn).AboutAsync(reward, cancellationToken),
            trail is { IsTaken: true, Money.Fen: 0, Points: 0 } ? "" : new RewardWords(words).Worth(trail),
            await NoteAsync(trail, cancellationToken),
        ];
        return new CardFact(trail.IsTaken ? words.RewardWithdrawn(reward.Name) : reward.Name, string.Join(" · ", parts.Where(part => part.Length > 0)));
    }

    /// <summary>Why a reward is no more.</summary>
    /// <param name="reward">What it was.</param>
    /// <param name="taken">The event that took it back; null where nobody knows.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<string> WhyTakenAsync(Reward reward, SalesEvent? taken, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        if (taken?.Reverses is not null)
        {
            return words.TakenByUndo;
        }

        if (reward.Occasion == RewardOccasion.Win && reward.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { State.Status: not DealStatus.Won })
        {
            return words.TakenWithWin;
        }

        if (reward.Occasion == RewardOccasion.Exchange)
        {
            return words.TakenByRefusal;
        }

        return reward.Share > 0 ? words.TakenWithShare : words.TakenByRule;
    }

    private async Task<string> NoteAsync(RewardTrail trail, CancellationToken cancellationToken)
    {
        var (words, reward) = (turn.Words, trail.Reward);
        var worth = new RewardWords(words);
        if (trail.IsTaken)
        {
            var taken = await turn.Session.Changes.FindLatestAsync(Subject.Of(reward.Id), SalesEventKind.RewardGranted, cancellationToken);
            return words.RewardTakenNote(worth.Worth(trail.Last with { IsCounter = false }), words.DayShort(trail.Last.On), await WhyTakenAsync(reward, taken, cancellationToken));
        }

        if (reward.Occasion == RewardOccasion.Challenge)
        {
            return reward is { Points: 0, Medal: null } ? words.ChallengeRuns : "";
        }

        if (reward.Occasion == RewardOccasion.Exchange)
        {
            return PointExchange.IsPending(reward) ? words.RedeemPending : words.RedeemHandedOut(turn.NameOf(reward.Correction?.By));
        }

        return trail.Before is { } before
            ? words.RewardChangedNote(worth.Worth(trail.Last with { Reward = before }), worth.Worth(trail.Last), Reason(trail))
            : "";
    }

    private string Reason(RewardTrail trail) => trail.ChangedFor switch
    {
        RewardChangeReason.Correction => turn.Words.ChangedByCorrection(turn.NameOf(trail.Reward.Correction?.By)),
        RewardChangeReason.Share => turn.Words.ChangedByShare,
        RewardChangeReason.Rule => turn.Words.ChangedByRule,
        _ => turn.Words.ChangedByAmount,
    };
}
