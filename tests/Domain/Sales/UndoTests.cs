using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class UndoTests
{
    [Fact]
    public void Undo_RightAway_RestoresExactlyWhatWas() =>
        Properties.HoldForAll(Operation.Any, (earlier, undone) =>
        {
            var before = Operation.DoAll(earlier, Some.Draft(message: 1), Some.Deal());
            var draft = Some.Draft(message: 2);
            var after = Operation.DoAll(undone, draft, before);

            var plan = Plan(draft.Build(), Now(after, draft.Build()));

            Assert.Empty(plan.Left);
            Assert.Equal(draft.Build().Events.Length, plan.Changes.Events.Length);
            var restored = Apply(after, plan);
            Assert.Equal(Text(before), Text(restored with { Version = before.Version }));
        });

    [Fact]
    public void Undo_AddsOneVersionForEachFieldItRestores() =>
        Properties.HoldForAll(Operation.OnFields, undone =>
        {
            var draft = Some.Draft();
            var after = Operation.DoAll(undone, draft, Some.Deal());
            Assert.Equal(2 * after.Version, Apply(after, Plan(draft.Build(), Now(after))).Version);
        });

    [Fact]
    public void FieldsChangedSince_AreLeftAndNamed_AllOthersRestored() =>
        Properties.HoldForAll(Operation.OnFields, (undone, others) =>
        {
            var draft = Some.Draft(message: 1);
            var before = Some.Deal();
            var between = Operation.DoAll(undone, draft, before);
            var now = Operation.DoAll(others, Some.Draft(message: 2, actor: Some.Manager), between);
            var changes = draft.Build();

            var plan = Plan(changes, Now(now));
            var result = Apply(now, plan);

            foreach (var kind in changes.Events.Select(change => change.Kind).Distinct())
            {
                var isAsLeft = Field(now, kind) == Field(between, kind);
                Assert.Equal(isAsLeft ? Field(before, kind) : Field(now, kind), Field(result, kind));
                Assert.Equal(!isAsLeft, plan.Left.Any(change => change.Kind == kind));
            }

            var untouched = Enum.GetValues<SalesEventKind>().Where(IsField).Except(changes.Events.Select(change => change.Kind));
            Assert.All(untouched, kind => Assert.Equal(Field(now, kind), Field(result, kind)));
        });

    [Fact]
    public void AFieldThatSomebodySetBackToAValueInBetween_IsLeftAsAWhole()
    {
        var draft = Some.Draft(message: 1);
        var deal = draft.SetOwner(draft.SetOwner(Some.Deal(), Some.Peer.Id), Some.Manager.Id);
        deal = Some.Draft(message: 2, actor: Some.Manager).SetOwner(deal, Some.Peer.Id);

        var plan = Plan(draft.Build(), Now(deal));
        Assert.Empty(plan.Changes.Events);
        Assert.Equal(2, plan.Left.Length);
    }

    [Fact]
    public void ProgressOfADealThatOthersMovedOn_IsLeft()
    {
        var draft = Some.Draft(message: 1);
        var deal = draft.SetAmount(Some.Deal(), Money.FromYuan(380_000));
        deal = Some.Draft(message: 2, actor: Some.Manager).SetExpectedClose(deal, new DateOnly(2026, 3, 31));

        var plan = Plan(draft.Build(), Now(deal, usedSince: Subject.Of(deal.Id)));
        var result = Apply(deal, plan);
        Assert.Null(result.Amount);
        Assert.Equal(Some.Today, result.LastProgress);
    }

    [Fact]
    public void CreatedAndUnused_IsWithdrawn()
    {
        var draft = Some.Draft();
        var (customer, deal) = (draft.Create(Some.Customer()), draft.Create(Some.Deal()));
        deal = draft.SetAmount(deal, Money.FromYuan(380_000));

        var plan = Plan(draft.Build(), Now(deal, customer));

        Assert.Empty(plan.Left);
        Assert.True(Apply(deal, plan).Withdrawn);
        Assert.True(Apply(customer, plan).Withdrawn);
    }

    [Fact]
    public void CreatedAndUsedByOthers_StaysAndIsNamed()
    {
        var draft = Some.Draft();
        var (customer, deal) = (draft.Create(Some.Customer()), draft.Create(Some.Deal()));

        var plan = Plan(draft.Build(), Now(deal, customer, usedSince: [Subject.Of(customer.Id), Subject.Of(deal.Id)]));

        Assert.Equal([SalesEventKind.CustomerCreated, SalesEventKind.DealCreated], plan.Left.Select(change => change.Kind));
        Assert.Empty(plan.Changes.Events);
    }

    [Fact]
    public void CustomerWhoseDealStays_StaysToo()
    {
        var draft = Some.Draft();
        var (customer, deal) = (draft.Create(Some.Customer()), draft.Create(Some.Deal()));

        var plan = Plan(draft.Build(), Now(deal, customer, usedSince: Subject.Of(deal.Id)));

        Assert.Equal([SalesEventKind.CustomerCreated, SalesEventKind.DealCreated], plan.Left.Select(change => change.Kind));
    }

    [Fact]
    public void ActivitiesAndReminders_AreTakenOut()
    {
        var draft = Some.Draft();
        var activity = Some.Activity(Some.Deal());
        var deal = draft.Record(activity, Some.Deal())!;
        draft.Set(Some.Reminder());

        var plan = Plan(draft.Build(), Now(deal, draft.Build()));

        Assert.Empty(plan.Left);
        Assert.Equal(
            [SalesEventKind.ReminderSet, SalesEventKind.DealProgress, SalesEventKind.ActivityRecorded],
            plan.Changes.Events.Select(change => change.Kind));
        Assert.True(SalesProjection.Apply(activity, plan.Changes.Events[^1]).Withdrawn);
    }

    [Fact]
    public void TwoDeals_UndoneOneByOne_EndAsIfUndoneTogether() =>
        Properties.HoldForAll(Operation.OnFields, (onFirst, onSecond) =>
        {
            var draft = Some.Draft(message: 1);
            var first = Operation.DoAll(onFirst, draft, Some.Deal("P101"));
            var second = Operation.DoAll(onSecond, draft, Some.Deal("P102"));
            var changes = draft.Build();

            var whole = Plan(changes, Now(first, second));
            var part = Plan(changes, Now(first, second), change => change.Deal == first.Id);
            var rest = Plan(changes, Now(Apply(first, part), second), change => change.Deal == second.Id);

            Assert.Equal(Text(Apply(first, whole)), Text(Apply(Apply(first, part), rest)));
            Assert.Equal(Text(Apply(second, whole)), Text(Apply(Apply(second, part), rest)));
            Assert.Equal(whole.Changes.Events.Length, part.Changes.Events.Length + rest.Changes.Events.Length);
        });

    [Fact]
    public void OppositeEvents_TellWhatTheyTakeBackAndWhoDidIt()
    {
        var draft = Some.Draft(message: 1);
        var deal = draft.SetState(Some.Deal(), DealState.Won(Some.Today.AddDays(-3)));
        var win = draft.Build().Events[0];

        var changes = Undo.Plan(Some.Context(message: 9, actor: Some.Manager), draft.Build().Id, draft.Build().Events, Now(deal)).Changes;

        Assert.Equal((Some.Context(message: 9).ChangeSet, Some.Manager.Id, win.Key.ChangeSet), (changes.Id, changes.Actor, changes.Undoes!.Value));
        var opposite = Assert.Single(changes.Events);
        Assert.Equal((win.To, win.From, win.Key), (opposite.From, opposite.To, opposite.Reverses!.Value));
        Assert.Equal((win.CountsFor, win.CountsForGroup, win.HappenedOn), (opposite.CountsFor, opposite.CountsForGroup, opposite.HappenedOn));
        Assert.Equal((Some.Manager.Id, Some.Context(message: 9).Now), (opposite.Actor, opposite.RecordedAt));
        Assert.Equal(new SalesEventKey(Some.Context(message: 9).ChangeSet, 0), opposite.Key);
    }

    [Fact]
    public void WhatIsGone_IsLeft()
    {
        var draft = Some.Draft();
        draft.SetAmount(Some.Deal(), Money.FromYuan(1));
        draft.Share(Some.Customer(), Some.Peer.Id);
        draft.Set(Some.Reminder());

        var plan = Plan(draft.Build(), Now(Some.Deal("P999")));
        Assert.Empty(plan.Changes.Events);
        Assert.Equal(draft.Build().Events, plan.Left);
    }

    [Fact]
    public void Undo_OfAnActivity_TakesItsColleaguesBackToo_EachForThemselves()
    {
        var draft = Some.Draft(message: 1);
        var deal = Some.Deal();
        var activity = Some.Activity(deal);
        draft.Record(activity, deal);
        var agreed = Some.Draft(message: 2, actor: Some.Peer);
        var shared = agreed.AddColleague(agreed.AddColleague(activity, Some.Peer.Id), Some.SouthRep.Id);
        var states = Now(deal with { LastProgress = activity.On }, draft.Build()) with { Activities = new Dictionary<ActivityId, Activity> { [activity.Id] = shared } };

        var plan = Plan(draft.Build(), states, change => change.Kind == SalesEventKind.ActivityRecorded);

        Assert.Equal([SalesEventKind.ActivityColleagues, SalesEventKind.ActivityColleagues, SalesEventKind.ActivityRecorded], plan.Changes.Events.Select(change => change.Kind));
        Assert.Equal([Some.SouthRep.Id, Some.Peer.Id], plan.Changes.Events.Take(2).Select(change => change.CountsFor));
        Assert.True(plan.Changes.Events.Aggregate(shared, SalesProjection.Apply).Withdrawn);
    }

    private static UndoPlan Plan(ChangeSet changes, SubjectStates states, Func<SalesEvent, bool>? which = null) =>
        Undo.Plan(Some.Context(message: 9), changes.Id, [.. changes.Events.Where(which ?? (_ => true))], states);

    private static SubjectStates Now(Deal deal, Customer customer, params Subject[] usedSince) =>
        States([deal], [customer], [], usedSince);

    private static SubjectStates Now(Deal deal, params Subject[] usedSince) => States([deal], [], [], usedSince);

    private static SubjectStates Now(Deal first, Deal second) => States([first, second], [], [], []);

    /// <summary>With the activities and reminders of the change set.</summary>
    private static SubjectStates Now(Deal deal, ChangeSet changes) => States([deal], [], changes.Events, []);

    private static SubjectStates States(IEnumerable<Deal> deals, IEnumerable<Customer> customers, IReadOnlyList<SalesEvent> events, IEnumerable<Subject> usedSince) => new(
        customers.ToDictionary(customer => customer.Id),
        deals.ToDictionary(deal => deal.Id),
        events.Where(change => change.Kind == SalesEventKind.ActivityRecorded).Select(change => SalesProjection.Apply((Activity?)null, change)).ToDictionary(activity => activity.Id),
        events.Where(change => change.Kind == SalesEventKind.ReminderSet).Select(change => SalesProjection.Apply((Reminder?)null, change)).ToDictionary(reminder => reminder.Id),
        usedSince.ToHashSet());

    private static Deal Apply(Deal deal, UndoPlan plan) =>
        plan.Changes.Events.Where(change => change.Subject == Subject.Of(deal.Id)).Aggregate(deal, SalesProjection.Apply);

    private static Customer Apply(Customer customer, UndoPlan plan) =>
        plan.Changes.Events.Where(change => change.Subject == Subject.Of(customer.Id)).Aggregate(customer, SalesProjection.Apply);

    private static bool IsField(SalesEventKind kind) => kind is > SalesEventKind.DealCreated and < SalesEventKind.ActivityRecorded;

    private static string? Field(Deal deal, SalesEventKind kind) => SalesFields.Read(deal, kind);

    private static string? Text(Deal deal) => SalesJson.Write(deal);
}
