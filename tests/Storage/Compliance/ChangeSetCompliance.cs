using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What happened is appended, state follows from it, and undo takes it back.</summary>
public abstract class ChangeSetCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    public static TheoryData<string> Fields => [.. DealChanges.Keys];

    private static ImmutableSortedDictionary<string, Func<ChangeSetDraft, Deal, Deal>> DealChanges { get; } = new Dictionary<string, Func<ChangeSetDraft, Deal, Deal>>(StringComparer.Ordinal)
    {
        ["stage"] = (draft, deal) => draft.MoveTo(deal, new StageId("negotiation")),
        ["amount"] = (draft, deal) => draft.SetAmount(deal, Money.FromFen(1)),
        ["largest amount"] = (draft, deal) => draft.SetAmount(deal, Deal.AmountLimit),
        ["expected close"] = (draft, deal) => draft.SetExpectedClose(deal, new DateOnly(2028, 2, 29)),
        ["next step"] = (draft, deal) => draft.SetNextStep(deal, new NextStep("回访王总", new DateOnly(2026, 3, 13))),
        ["next step without a day"] = (draft, deal) => draft.SetNextStep(deal, new NextStep("等招标")),
        ["won"] = (draft, deal) => draft.SetState(deal, DealState.Won(Some.Today)),
        ["lost"] = (draft, deal) => draft.SetState(deal, DealState.Lost(Some.Today, "价格")),
        ["lost without a reason"] = (draft, deal) => draft.SetState(deal, DealState.Lost(Some.Today, null)),
        ["paused"] = (draft, deal) => draft.SetState(deal, DealState.Paused(new Pause("客户休假", Some.Today.AddDays(15)))),
        ["paused and counted"] = (draft, deal) => draft.Pause(deal, new Pause("等预算", Some.Today.AddDays(9))),
        ["asks to pause"] = (draft, deal) => draft.AskToPause(deal, new PauseRequest(new Pause("等招标", Some.Today.AddDays(60)), Some.Member())),
        ["one more week"] = (draft, deal) => draft.Postpone(deal, Postponement.OneMoreWeek(Some.Today, "等客户审批")),
        ["days of its own"] = (draft, deal) => draft.SetCadence(deal, Cadence.RedAfterDays(14, "项目型")),
        ["acknowledged"] = (draft, deal) => draft.Acknowledge(deal, new Acknowledgement(Some.Member(), Some.Today)),
        ["owner"] = (draft, deal) => draft.SetOwner(deal, Some.Member()),
        ["collaborators"] = (draft, deal) => draft.AddCollaborator(draft.AddCollaborator(deal, Some.Member()), Some.Member()),
        ["evidence"] = (draft, deal) => draft.SetEvidence(deal, new CriterionId("budget"), "三十到四十万"),
        ["payments"] = (draft, deal) => draft.AddPayment(deal, new Payment(Money.FromFen(123_456), Some.Today)),
        ["activity"] = (draft, deal) => draft.Record(Some.Activity(deal), deal)!,
        ["everything at once"] = (draft, deal) =>
            draft.SetNextStep(draft.SetExpectedClose(draft.SetAmount(draft.MoveTo(draft.Record(Some.Activity(deal), deal)!, new StageId("demo")), Money.FromYuan(1_200_000)), Some.Today.AddDays(9)), new NextStep("签约")),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task ChangedField_IsKept_AndComesBackWithUndo(string field)
    {
        var before = await DealAsync();
        var after = before;
        var changes = await AppendAsync(draft => after = DealChanges[field](draft, before));

        var kept = await FindAsync(before.Id);
        AssertSame(after, kept);
        Assert.NotEqual(before.Version, kept.Version);

        var plan = await UndoAsync(changes.Id);
        Assert.Empty(plan.Left);
        var undone = await FindAsync(before.Id);
        AssertSame(before with { Version = undone.Version }, undone);
    }

    [Fact]
    public async Task ContinuedChangeSet_IsOne_AndIsUndoneAsAWhole()
    {
        var before = await DealAsync();
        var between = before;
        var changes = await AppendAsync(draft => between = draft.SetAmount(before, Money.FromYuan(380_000)));
        var later = new ChangeSetDraft(Some.Context() with { ChangeSet = changes.Id, Actor = changes.Actor }, changes.Events.Length);
        var after = later.SetNextStep(later.SetAmount(between, Money.FromYuan(360_000)), new NextStep("回访"));
        await WriteAsync(session => session.Changes.AppendAsync(later.Build(), Cancellation));

        AssertSame(after, await FindAsync(before.Id));
        var whole = await ReadAsync(session => session.Changes.FindAsync(changes.Id, Cancellation));
        Assert.Equal(changes.Events.Length + later.Build().Events.Length, whole!.Events.Length);

        var plan = await UndoAsync(changes.Id);
        Assert.Empty(plan.Left);
        var undone = await FindAsync(before.Id);
        AssertSame(before with { Version = undone.Version }, undone);
    }

    [Fact]
    public async Task ColleagueOfAnActivity_IsKept_AndGoesWithIt()
    {
        var deal = await DealAsync();
        var activity = Some.Activity(deal);
        var colleague = Some.Member();
        var changes = await AppendAsync(draft => draft.Record(activity, deal));
        await AppendAsync(draft => draft.AddColleague(activity, colleague));

        var latest = await ReadAsync(session => session.Activities.LatestAsync(deal.Customer, 1, Cancellation));
        Assert.Equal([colleague], Assert.Single(latest).Colleagues);

        var plan = await UndoAsync(changes.Id);
        Assert.Contains(plan.Changes.Events, change => change.Kind == SalesEventKind.ActivityColleagues && change.CountsFor == colleague);
        Assert.Empty(await ReadAsync(session => session.Activities.LatestAsync(deal.Customer, 1, Cancellation)));
    }

    [Fact]
    public async Task NewCustomer_IsKept_WithEveryField()
    {
        var customer = await CustomerAsync();
        AssertSame(customer, await FindAsync(customer.Id));
    }

    [Fact]
    public async Task NewDeal_IsKept_WithEveryField()
    {
        var deal = await DealAsync(some => some with
        {
            Collaborators = [Some.Member()],
            Shares = [new CreditShare(some.Owner, 70), new CreditShare(Some.Member(), 30)],
            NextStep = new NextStep("发合同", Some.Today),
            State = DealState.Paused(new Pause("预算冻结", Some.Today)),
            Evidence = some.Evidence.Add("trial", "给了测试环境"),
            Payments = [new Payment(Money.FromFen(-1), DateOnly.MinValue)],
            LastProgress = DateOnly.MaxValue,
            Version = 7,
        });
        AssertSame(deal, await FindAsync(deal.Id));
    }

    [Fact]
    public async Task CustomersOwnerAndShares_AreKept_AndComeBackWithUndo()
    {
        var before = await CustomerAsync();
        var changes = await AppendAsync(draft => draft.Share(draft.SetOwner(before, Some.Member()), Some.Member()));
        var after = await FindAsync(before.Id);
        Assert.NotEqual(before.Owner, after.Owner);
        Assert.Equal(2, after.SharedWith.Length);

        await UndoAsync(changes.Id);
        AssertSame(before, await FindAsync(before.Id));
    }

    [Fact]
    public async Task ChangeSet_IsFound_AsItWasAppended()
    {
        var deal = await DealAsync();
        var changes = await AppendAsync(draft => draft.SetAmount(deal, Money.FromYuan(1)));
        AssertSame(changes, await ReadAsync(session => session.Changes.FindAsync(changes.Id, Cancellation)));
        AssertSame(changes.Events, [.. await ReadAsync(session => session.Changes.RemainingAsync(changes.Id, Cancellation))]);
    }

    [Fact]
    public async Task EmptyChangeSet_IsNotStored()
    {
        var changes = await AppendAsync(_ => { });
        Assert.Null(await ReadAsync(session => session.Changes.FindAsync(changes.Id, Cancellation)));
    }

    [Fact]
    public async Task UndoneCreation_HidesCustomerAndDeal_AndFreesTheName()
    {
        var customer = Some.Customer();
        var deal = Some.Deal(customer);
        var changes = await AppendAsync(draft =>
        {
            draft.Create(customer);
            draft.Create(deal);
        });
        await UndoAsync(changes.Id);

        Assert.True((await FindAsync(customer.Id)).Withdrawn);
        Assert.True((await FindAsync(deal.Id)).Withdrawn);
        Assert.Null(await ReadAsync(session => session.Customers.FindByNameAsync(customer.Name, Cancellation)));
        Assert.Empty(await ReadAsync(session => session.Deals.OfCustomerAsync(customer.Id, Cancellation)));

        var again = customer with { Id = new CustomerId(Guid.NewGuid()) };
        await AppendAsync(draft => draft.Create(again));
        Assert.Equal(again.Id, (await ReadAsync(session => session.Customers.FindByNameAsync(customer.Name, Cancellation)))?.Id);
    }

    [Fact]
    public async Task UndoneReminder_IsWithdrawn()
    {
        var reminder = Some.Reminder(await CustomerAsync());
        var changes = await AppendAsync(draft => draft.Set(reminder));
        await UndoAsync(changes.Id);
        var states = await ReadAsync(session => session.Changes.StatesAsync(changes.Events, Cancellation));
        AssertSame(reminder with { Withdrawn = true }, states.Reminders[reminder.Id]);
    }

    [Fact]
    public async Task UndoneActivity_NoLongerCounts()
    {
        var deal = await DealAsync();
        var changes = await AppendAsync(draft => draft.Record(Some.Activity(deal), deal));
        Assert.Equal(1, await ReadAsync(session => session.Activities.CountConversationsAsync(deal.Id, Cancellation)));

        await UndoAsync(changes.Id);
        Assert.Equal(0, await ReadAsync(session => session.Activities.CountConversationsAsync(deal.Id, Cancellation)));
        Assert.Empty(await ReadAsync(session => session.Activities.LatestAsync(deal.Customer, 5, Cancellation)));
    }

    [Fact]
    public async Task CreatedDeal_CountsAsUsed_OnceAnActivityWasEnteredForIt()
    {
        var customer = await CustomerAsync();
        var deal = Some.Deal(customer);
        var creation = await AppendAsync(draft => draft.Create(deal));
        Assert.Empty((await ReadAsync(session => session.Changes.StatesAsync(creation.Events, Cancellation))).UsedSince);

        var use = await AppendAsync(draft => draft.Record(Some.Activity(deal), null));
        Assert.Equal([Subject.Of(deal.Id)], (await ReadAsync(session => session.Changes.StatesAsync(creation.Events, Cancellation))).UsedSince);

        await UndoAsync(use.Id);
        Assert.Empty((await ReadAsync(session => session.Changes.StatesAsync(creation.Events, Cancellation))).UsedSince);
    }

    [Fact]
    public async Task CreatedCustomer_CountsAsUsed_OnceItHasADealFromAnotherMessage()
    {
        var customer = Some.Customer();
        var creation = await AppendAsync(draft =>
        {
            draft.Create(customer);
            draft.Create(Some.Deal(customer));
        });
        Assert.Empty((await ReadAsync(session => session.Changes.StatesAsync(creation.Events, Cancellation))).UsedSince);

        await AppendAsync(draft => draft.Create(Some.Deal(customer)));
        Assert.Equal([Subject.Of(customer.Id)], (await ReadAsync(session => session.Changes.StatesAsync(creation.Events, Cancellation))).UsedSince);
    }

    [Fact]
    public async Task FieldChangedSince_IsLeft_AndTheRestComesBack()
    {
        var deal = await DealAsync();
        var mine = await AppendAsync(draft => draft.SetNextStep(draft.SetAmount(deal, Money.FromYuan(380_000)), new NextStep("回访")));
        var between = await FindAsync(deal.Id);
        await AppendAsync(draft => draft.SetAmount(between, Money.FromYuan(500_000)));

        var plan = await UndoAsync(mine.Id);
        Assert.Contains(plan.Left, change => change.Kind == SalesEventKind.DealAmount);
        var after = await FindAsync(deal.Id);
        Assert.Equal(Money.FromYuan(500_000), after.Amount);
        Assert.Null(after.NextStep);
    }

    [Fact]
    public async Task Undo_GoesFurtherBack_EachTime()
    {
        var deal = await DealAsync();
        var actor = Some.Member();
        var first = await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor));
        var second = await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(2)), Some.Context(actor));

        Assert.Equal(second.Id, (await NewestUndoableAsync())?.Id);
        await UndoAsync(second.Id);
        Assert.Equal(first.Id, (await NewestUndoableAsync())?.Id);
        await UndoAsync(first.Id);
        Assert.Null(await NewestUndoableAsync());

        Task<ChangeSet?> NewestUndoableAsync() => ReadAsync(session => session.Changes.FindNewestUndoableAsync(actor, Some.Now, Cancellation));
    }

    [Fact]
    public async Task WhatIsUndoableOfACustomer_IsTheActorsOwn_StillStanding_AndOfTheWindow()
    {
        var (deal, other) = (await DealAsync(), await DealAsync());
        var actor = Some.Member();
        var first = await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor));
        var second = await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(2)), Some.Context(actor));
        await AppendAsync(draft => draft.SetAmount(other, Money.FromYuan(3)), Some.Context(actor));
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(4)), Some.Context(Some.Member()));

        Assert.Equal([second.Id, first.Id], await UndoableAsync(Some.Now));
        Assert.Empty(await UndoableAsync(Some.Now.AddMilliseconds(1)));
        await UndoAsync(second.Id);
        Assert.Equal([first.Id], await UndoableAsync(Some.Now));

        async Task<ChangeSetId[]> UndoableAsync(DateTimeOffset since) =>
            [.. (await ReadAsync(session => session.Changes.UndoableOfAsync(actor, deal.Customer, since, Cancellation))).Where(change => change.Kind == SalesEventKind.DealAmount).Select(change => change.Key.ChangeSet)];
    }

    [Fact]
    public async Task NewestUndoable_IsNot_WhatWasRecordedBeforeTheWindow()
    {
        var deal = await DealAsync();
        var actor = Some.Member();
        await AppendAsync(draft => draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor));
        Assert.NotNull(await ReadAsync(session => session.Changes.FindNewestUndoableAsync(actor, Some.Now, Cancellation)));
        Assert.Null(await ReadAsync(session => session.Changes.FindNewestUndoableAsync(actor, Some.Now.AddMilliseconds(1), Cancellation)));
    }

    [Fact]
    public async Task NewestUndoable_PassesOver_WhatWasTakenBackPieceByPiece()
    {
        var deal = await DealAsync();
        var actor = Some.Member();
        var changes = await AppendAsync(draft => draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor));
        await WriteAsync(async session =>
        {
            var remaining = await session.Changes.RemainingAsync(changes.Id, Cancellation);
            var plan = Undo.Plan(Some.Context(), changes.Id, remaining, await session.Changes.StatesAsync(remaining, Cancellation));
            await session.Changes.AppendAsync(plan.Changes, Cancellation);
        });
        Assert.Empty(await ReadAsync(session => session.Changes.RemainingAsync(changes.Id, Cancellation)));
        Assert.Null(await ReadAsync(session => session.Changes.FindNewestUndoableAsync(actor, Some.Now, Cancellation)));
    }

    [Fact]
    public async Task TwoUndosAtOnce_TakeBackOnce()
    {
        var deal = await DealAsync();
        var changes = await AppendAsync(draft => draft.Record(Some.Activity(deal), null));
        var plans = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => UndoAsync(changes.Id)));
        Assert.Equal(1, plans.Sum(plan => plan.Changes.Events.Length));
    }

    [Fact]
    public async Task Catalogue_HearsOfEachChangedSubject_Once()
    {
        var start = await PositionAsync();
        var deal = await DealAsync();
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(1)));
        var news = await ReadAsync(session => session.Changes.SinceAsync(start, Cancellation));

        Assert.Equal(deal.Customer, Assert.Single(news.Changes, change => change.Customer is not null).Customer!.Id);
        AssertSame(deal, Assert.Single(news.Changes, change => change.Deal is not null).Deal);

        var after = await ReadAsync(session => session.Changes.SinceAsync(news.Position, Cancellation));
        Assert.Empty(after.Changes);
        Assert.Equal(news.Position, after.Position);
    }

    [Fact]
    public async Task Catalogue_HearsOfWhatWasWithdrawn()
    {
        var customer = Some.Customer();
        var creation = await AppendAsync(draft => draft.Create(customer));
        var start = await PositionAsync();
        await UndoAsync(creation.Id);
        var news = await ReadAsync(session => session.Changes.SinceAsync(start, Cancellation));
        Assert.True(Assert.Single(news.Changes).Customer!.Withdrawn);
    }

    private async Task<long> PositionAsync()
    {
        var (position, before) = (0L, -1L);
        while (position != before)
        {
            before = position;
            position = (await ReadAsync(session => session.Changes.SinceAsync(position, Cancellation))).Position;
        }

        return position;
    }
}

public sealed class ChangeSetsOnSqlite(SqliteFixture fixture) : ChangeSetCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class ChangeSetsOnPostgreSql(PostgreSqlFixture fixture) : ChangeSetCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class ChangeSetsOnSqlServer(SqlServerFixture fixture) : ChangeSetCompliance(fixture), IClassFixture<SqlServerFixture>;
