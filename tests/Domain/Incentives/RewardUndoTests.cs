using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>An undo takes back the rewards of what it takes back, and no other.</summary>
public sealed class RewardUndoTests
{
    private readonly Deal before = Some.Deal() with { Amount = Money.FromYuan(380_000m) };

    [Fact]
    public void RewardGoes_WithWhatItWasGivenFor()
    {
        var (changes, won, reward) = Win();

        var plan = Plan(changes, won, reward);

        var opposite = Assert.Single(plan.Changes.Events, change => change.Kind == SalesEventKind.RewardGranted);
        Assert.Equal((SalesJson.Write(reward), null), (opposite.From, opposite.To));
        Assert.Empty(plan.Left);
    }

    [Fact]
    public void RewardStays_WhereItsCauseStays()
    {
        var (changes, won, reward) = Win();
        var lost = Some.Draft(message: 2).SetState(won, DealState.Lost(Some.Today, null));

        var plan = Plan(changes, lost, reward);

        Assert.DoesNotContain(plan.Changes.Events, change => change.Kind == SalesEventKind.RewardGranted);
        Assert.Contains(plan.Left, change => change.Kind == SalesEventKind.RewardGranted);
    }

    [Fact]
    public void RewardThatWasCorrectedSince_IsLeft()
    {
        var (changes, won, reward) = Win();

        var plan = Plan(changes, won, reward with { Money = Money.Zero, Correction = new RewardCorrection(Some.Manager.Id, Some.Today, "不对") });

        Assert.DoesNotContain(plan.Changes.Events, change => change.Kind == SalesEventKind.RewardGranted);
    }

    [Fact]
    public void RuleIsUndone_WithWhatItGaveForThePast_ButNoPayment()
    {
        var rule = StandardRewards.From(Some.Today)[0] with { Version = 1 };
        var reward = RewardOf(new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 3));
        var draft = Some.Draft();
        draft.Set(null, rule);
        draft.Change(new RewardChange(null, reward, reward.On, reward.Cause));
        draft.Pay(new RewardPayment { Member = Some.Rep.Id, Kind = RewardPaymentKind.Settlement, From = Some.Today, To = Some.Today });

        var plan = Plan(draft.Build(), before, reward);

        Assert.Equal([SalesEventKind.RewardRuleSet, SalesEventKind.RewardGranted], plan.Changes.Events.Select(change => change.Kind));
        Assert.Equal([SalesEventKind.RewardPaid], plan.Left.Select(change => change.Kind));
    }

    private (ChangeSet Changes, Deal Won, Reward Reward) Win()
    {
        var draft = Some.Draft(message: 1);
        var won = draft.SetState(before, DealState.Won(Some.Today));
        var cause = draft.Build().Events.Single(change => change.Kind == SalesEventKind.DealState);
        var reward = RewardOf(cause.Key);
        draft.Grant(reward);
        return (draft.Build(), won, reward);
    }

    private static Reward RewardOf(SalesEventKey cause) => new()
    {
        Id = RewardId.Of(new RewardRuleId("commission"), "deal/P101"),
        Rule = new RewardRuleId("commission"),
        Version = 0,
        Name = "签约提成",
        Occasion = RewardOccasion.Win,
        Member = Some.Rep.Id,
        On = Some.Today,
        Money = Money.FromYuan(7600m),
        Source = Subject.Of(new DealId("P101")),
        Cause = cause,
    };

    private static UndoPlan Plan(ChangeSet changes, Deal now, Reward standing) => Undo.Plan(
        Some.Context(message: 3),
        changes.Id,
        changes.Events,
        new SubjectStates(new Dictionary<CustomerId, Customer>(), new Dictionary<DealId, Deal> { [now.Id] = now }, new Dictionary<ActivityId, Activity>(), new Dictionary<ReminderId, Reminder>(), new HashSet<Subject>())
        {
            Rewards = new Dictionary<RewardId, Reward> { [standing.Id] = standing },
        });
}
