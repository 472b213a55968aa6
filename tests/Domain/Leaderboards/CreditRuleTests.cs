using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Leaderboards;

public sealed class CreditRuleTests
{
    private static readonly Money Million = Money.FromYuan(1_000_000m);

    [Fact]
    public void Win_CountsForTheOwner_OnTheDayItWasSigned()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today.AddDays(-3))));

        var credit = Assert.Single(story.Credits);
        Assert.Equal((CreditKind.Signed, Some.Rep.Id, Some.EastOne.Id, Some.Today.AddDays(-3), Million.Fen, 0), (credit.Kind, credit.Member, credit.Group, credit.On, credit.Value, credit.Part));
        Assert.Equal((story.Deal.Customer, story.Deal.Id), (credit.Customer!.Value, credit.Deal!.Value));
    }

    [Fact]
    public void Win_WithoutAnAmount_CountsForNothing_ButCounts()
    {
        var story = new Story(amount: null);
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        Assert.Equal(0, Assert.Single(story.Credits).Value);
    }

    [Fact]
    public void Handover_BeforeTheWin_CountsForTheNewOwner_AndAfterIt_ForTheOld()
    {
        var before = new Story();
        before.Do(draft => draft.SetState(draft.SetOwner(before.Deal, Some.SouthRep.Id), DealState.Won(Some.Today)));
        Assert.Equal((Some.SouthRep.Id, Some.SouthOne.Id), Whose(before.Credits));

        var after = new Story();
        after.Do(draft => draft.SetOwner(draft.SetState(after.Deal, DealState.Won(Some.Today)), Some.SouthRep.Id));
        Assert.Equal((Some.Rep.Id, Some.EastOne.Id), Whose(after.Credits));
    }

    [Fact]
    public void AmountMovedAfterTheWin_MovesTheSameCredit()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        story.Do(draft => draft.SetOwner(story.Deal, Some.SouthRep.Id));
        story.Do(draft => draft.SetAmount(story.Deal, Money.FromYuan(2m)));
        Assert.Equal((Some.Rep.Id, 200), (Assert.Single(story.Credits).Member, story.Credits[0].Value));
    }

    [Fact]
    public void DayCorrectedAfterAHandover_IsStillTheWinOfTheSame()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        story.Do(draft => draft.SetOwner(story.Deal, Some.SouthRep.Id));
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today.AddDays(-1))));
        Assert.Equal((Some.Rep.Id, Some.Today.AddDays(-1)), (Assert.Single(story.Credits).Member, story.Credits[0].On));
    }

    [Fact]
    public void LossTakenBack_GivesTheWinBackToWhoseItWas()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        story.Do(draft => draft.SetOwner(story.Deal, Some.SouthRep.Id));
        story.Do(draft => draft.SetState(story.Deal, DealState.Lost(Some.Today, "退货")));
        Assert.Equal((CreditKind.Lost, Some.SouthRep.Id), (Assert.Single(story.Credits).Kind, story.Credits[0].Member));

        story.UndoLast();
        Assert.Equal((CreditKind.Signed, Some.Rep.Id), (Assert.Single(story.Credits).Kind, story.Credits[0].Member));
    }

    [Fact]
    public void WonAgainByAnother_CountsForTheOther()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        story.Do(draft => draft.SetState(draft.SetOwner(story.Deal, Some.SouthRep.Id), DealState.Open));
        Assert.Empty(story.Credits);
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        Assert.Equal(Some.SouthRep.Id, Assert.Single(story.Credits).Member);
    }

    [Fact]
    public void WinTakenBack_CountsForNobody()
    {
        var story = new Story();
        story.Do(draft => draft.SetAmount(draft.SetState(story.Deal, DealState.Won(Some.Today)), Money.FromYuan(5m)));
        story.UndoLast();
        Assert.Empty(story.Credits);
    }

    [Fact]
    public void SharedWin_IsRevenueOfAll_ToTheFen_AndOneWinOfTheOwner()
    {
        var story = new Story(amount: 0.07m);
        story.Do(draft => draft.SetState(draft.Split(story.Deal, [new CreditShare(Some.Rep.Id, 34), new CreditShare(Some.Peer.Id, 33), new CreditShare(Some.SouthRep.Id, 33)]), DealState.Won(Some.Today)));
        Assert.Equal(
            [(Some.Rep.Id, Some.EastOne.Id, 34, 3L, 0), (Some.Peer.Id, Some.EastOne.Id, 33, 2L, 1), (Some.SouthRep.Id, Some.SouthOne.Id, 33, 2L, 2)],
            story.Credits.Select(credit => (credit.Member, credit.Group!.Value, credit.Percent, credit.Value, credit.Part)));
    }

    [Fact]
    public void SharedWin_HandedOverLater_StaysWithThoseWhoWonIt()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(draft.Split(story.Deal, [new CreditShare(Some.Rep.Id, 80), new CreditShare(Some.Peer.Id, 20)]), DealState.Won(Some.Today)));
        var won = story.Credits;
        story.Do(draft => draft.SetOwner(story.Deal, Some.SouthRep.Id));
        Assert.Equal(won, story.Credits);
    }

    [Fact]
    public void AllOfItGivenAway_LeavesTheWin_WithWhoWonIt()
    {
        var story = new Story();
        story.Do(draft => draft.SetState(story.Deal, DealState.Won(Some.Today)));
        story.Do(draft => draft.Split(draft.SetOwner(story.Deal, Some.SouthRep.Id), [new CreditShare(Some.SouthRep.Id, 60), new CreditShare(Some.Peer.Id, 40)]));
        Assert.Equal([(Some.Rep.Id, 0, 0L), (Some.SouthRep.Id, 60, 60_000_000L), (Some.Peer.Id, 40, 40_000_000L)], story.Credits.Select(credit => (credit.Member, credit.Percent, credit.Value)));
    }

    [Fact]
    public void EachPayment_CountsForWhoseTheDealWasThen()
    {
        var story = new Story();
        story.Do(draft => draft.AddPayment(story.Deal, new Payment(Money.FromYuan(1m), Some.Today.AddDays(-9))));
        story.Do(draft => draft.AddPayment(draft.SetOwner(story.Deal, Some.SouthRep.Id), new Payment(Money.FromYuan(2m), Some.Today)));
        Assert.Equal(
            [(Some.Rep.Id, 100L, Some.Today.AddDays(-9), 0), (Some.SouthRep.Id, 200L, Some.Today, 1)],
            story.Credits.Select(credit => (credit.Member, credit.Value, credit.On, credit.Part)));

        story.UndoLast();
        Assert.Equal(Some.Rep.Id, Assert.Single(story.Credits).Member);
    }

    [Fact]
    public void Activity_CountsForWhoDidIt_AndForEachColleague_InTheirOwnGroups()
    {
        var activity = Some.Activity(Some.Deal());
        var draft = Some.Draft();
        draft.AddColleague(draft.AddColleague(Recorded(draft, activity), Some.Peer.Id), Some.SouthRep.Id);

        var credits = After(draft);
        Assert.Equal(
            [(Some.Rep.Id, Some.EastOne.Id, 0), (Some.Peer.Id, Some.EastOne.Id, 1), (Some.SouthRep.Id, Some.SouthOne.Id, 2)],
            credits.Select(credit => (credit.Member, credit.Group!.Value, credit.Part)));
        Assert.All(credits, credit => Assert.Equal((CreditKind.Visit, activity.On, 1L, activity.Deal), (credit.Kind, credit.On, credit.Value, credit.Deal)));
    }

    [Fact]
    public void ThanksThatDoNotCount_AndCongratulations_CountForNothing()
    {
        Assert.Equal(Some.Peer.Id, Assert.Single(After(Said(ApplauseKind.Thanks, counts: true))).Member);
        Assert.Empty(After(Said(ApplauseKind.Thanks, counts: false)));
        Assert.Empty(After(Said(ApplauseKind.Cheer, counts: true)));
    }

    [Fact]
    public void NewCustomer_CountsForTheOwner()
    {
        var draft = Some.Draft(actor: Some.Manager);
        draft.Create(Some.Customer());
        Assert.Equal((CreditKind.NewCustomer, Some.Rep.Id, Some.Today), (After(draft)[0].Kind, After(draft)[0].Member, After(draft)[0].On));
    }

    [Fact]
    public void TallyPlusACredit_AndWithoutItAgain_IsWhatItWas()
    {
        foreach (var kind in Enum.GetValues<CreditKind>())
        {
            var credit = new Credit { Kind = kind, Member = Some.Rep.Id, On = Some.Today, Value = 7, Subject = Subject.Of(Some.Deal().Id) };
            var tally = new Tally { Member = Some.Rep.Id }.Plus(credit);
            Assert.False(tally.IsEmpty);
            Assert.True(tally.Plus(credit, times: -1).IsEmpty);
        }
    }

    [Fact]
    public void HelpersPartOfADeal_IsRevenue_AndNoWin()
    {
        var part = new Credit { Kind = CreditKind.Signed, Member = Some.Rep.Id, On = Some.Today, Value = 7, Part = 1, Subject = Subject.Of(Some.Deal().Id) };
        var tally = new Tally { Member = Some.Rep.Id }.Plus(part);
        Assert.Equal((7, 0), (tally.Revenue.Fen, tally.Wins));
    }

    private static (MemberId, GroupId) Whose(IReadOnlyList<Credit> credits) => (Assert.Single(credits).Member, credits[0].Group!.Value);

    private static Activity Recorded(ChangeSetDraft draft, Activity activity)
    {
        draft.Record(activity, deal: null);
        return activity;
    }

    private static ChangeSetDraft Said(ApplauseKind kind, bool counts)
    {
        var draft = Some.Draft();
        draft.Applaud(new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = kind, From = Some.Rep.Id, To = Some.Peer.Id, On = Some.Today, Counts = counts });
        return draft;
    }

    private static ImmutableArray<Credit> After(ChangeSetDraft draft) => draft.Build().Events.Aggregate(ImmutableArray<Credit>.Empty, CreditRule.After);

    /// <summary>What becomes of one deal, message by message.</summary>
    private sealed class Story
    {
        private readonly List<SalesEvent> events = [];
        private ChangeSet? last;
        private int messages;

        public Story(decimal? amount = 1_000_000m) => Do(draft => draft.Create(Some.Deal() with { Amount = amount is { } yuan ? Money.FromYuan(yuan) : null }));

        public Deal Deal { get; private set; } = Some.Deal();

        public IReadOnlyList<Credit> Credits => CreditRule.OfDeal(events.Where(change => CreditRule.ConcernsDeal(change.Kind)));

        public void Do(Func<ChangeSetDraft, Deal> act)
        {
            var draft = Some.Draft(++messages);
            Deal = act(draft);
            Keep(draft.Build());
        }

        public void UndoLast()
        {
            var states = new SubjectStates(
                new Dictionary<CustomerId, Customer>(), new Dictionary<DealId, Deal> { [Deal.Id] = Deal }, new Dictionary<ActivityId, Activity>(), new Dictionary<ReminderId, Reminder>(), new HashSet<Subject>());
            var plan = Undo.Plan(Some.Context(++messages), last!.Id, last.Events, states);
            Assert.Empty(plan.Left);
            Deal = plan.Changes.Events.Aggregate(Deal, SalesProjection.Apply);
            Keep(plan.Changes);
        }

        private void Keep(ChangeSet changes)
        {
            last = changes;
            events.AddRange(changes.Events);
        }
    }
}
