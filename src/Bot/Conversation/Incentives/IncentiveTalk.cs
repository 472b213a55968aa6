using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>Everything that people say and press about rewards, besides the questions for their own.</summary>
internal sealed class IncentiveTalk(TurnContext turn)
{
    /// <summary>Takes a text about rewards.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken) =>
        turn.Options.Incentives is { } terms
        && (await new MedalsAnswer(turn).TryTakeAsync(text, cancellationToken)
            || await new RuleKeeping(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new OfferKeeping(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new Redeeming(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new Challenging(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new RewardQuestioning(turn).TryTakeAsync(text, cancellationToken)
            || await new MonthSettling(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new AdvancePaying(turn, terms).TryTakeAsync(text, cancellationToken)
            || await new AwardGiving(turn).TryTakeAsync(text, cancellationToken)
            || await new EarningsAnswer(turn).TryTakeAsync(text, cancellationToken)
            || await new TeamEarnings(turn, terms).TryTakeAsync(text, cancellationToken));

    /// <summary>Handles a button.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (turn.Options.Incentives is not { } terms)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await (press.Verb switch
        {
            Verbs.Reward or Verbs.RewardFile => new EarningsAnswer(turn).PressAsync(press, cancellationToken),
            Verbs.RewardAsk or Verbs.RewardCorrect or Verbs.RewardKeep => new RewardQuestioning(turn).PressAsync(press, cancellationToken),
            Verbs.RuleWithPast or Verbs.RuleFromNow or Verbs.RuleDrop => new RuleKeeping(turn, terms).PressAsync(press, cancellationToken),
            Verbs.Settle => new MonthSettling(turn, terms).PressAsync(press.Data, cancellationToken),
            Verbs.Advance => new AdvancePaying(turn, terms).PressAsync(press.Data, cancellationToken),
            Verbs.AwardsGive or Verbs.AwardsDrop => new AwardGiving(turn).PressAsync(press, cancellationToken),
            Verbs.Redeem or Verbs.RedeemGive or Verbs.RedeemRefuse => new Redeeming(turn, terms).PressAsync(press, cancellationToken),
            Verbs.ChallengeJoin => new Challenging(turn, terms).PressAsync(press.Data, cancellationToken),
            _ => SayNothingPaid(),
        });
    }

    private Task SayNothingPaid()
    {
        turn.SayPrivately(turn.Words.NothingPaid);
        return Task.CompletedTask;
    }
}
