using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Customers, deals and activities are found as they are asked for.</summary>
public abstract class SellingCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task Customer_IsFound_ByAnySpellingOfItsName()
    {
        var customer = Some.Customer() with { Name = $"Ｈuaguang（华光）{Guid.NewGuid():N}" };
        await AppendAsync(draft => draft.Create(customer));
        var spelling = customer.Name.Replace("Ｈ", "h", StringComparison.Ordinal).Replace("（华光）", " 华光-", StringComparison.Ordinal).ToUpperInvariant();
        Assert.Equal(customer.Id, (await ReadAsync(session => session.Customers.FindByNameAsync(spelling, Cancellation)))?.Id);
    }

    [Fact]
    public async Task SecondCustomer_OfTheSameNormalisedName_IsRefused_AndNothingOfItsUnitIsKept()
    {
        var first = await CustomerAsync();
        var second = Some.Customer() with { Name = $" {first.Name.ToUpperInvariant()} " };
        await Assert.ThrowsAsync<InvalidOperationException>(() => AppendAsync(draft => draft.Create(second)));
        Assert.Null(await ReadAsync(session => session.Customers.FindAsync(second.Id, Cancellation)));
    }

    [Fact]
    public async Task SameCustomer_CreatedAtOnce_IsOneCustomer()
    {
        var name = $"新客户{Guid.NewGuid():N}";
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => WriteAsync(async session =>
        {
            if (await session.Customers.FindByNameAsync(name, Cancellation) is { } known)
            {
                return known.Id;
            }

            var draft = new ChangeSetDraft(Some.Context());
            var customer = draft.Create(Some.Customer() with { Name = name });
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            return customer.Id;
        })));
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task LastContact_IsTheLastActivity_OrWhatIsKnownOfItsDeals()
    {
        var owner = Some.Member();
        var spoken = await OwnedAsync(owner);
        var quiet = await OwnedAsync(owner);
        var unknown = await OwnedAsync(owner);
        await OwnedAsync(Some.Member());
        var deal = Some.Deal(spoken, owner) with { LastProgress = Some.Today.AddDays(5) };
        await AppendAsync(draft =>
        {
            draft.Create(deal);
            draft.Create(Some.Deal(quiet, owner) with { LastProgress = Some.Today.AddDays(-20) });
            draft.Record(Some.Activity(deal) with { On = Some.Today.AddDays(-9) }, deal);
            draft.Record(Some.Activity(deal) with { On = Some.Today.AddDays(-4) }, deal);
        });

        Assert.Equal([spoken.Id, quiet.Id, unknown.Id], (await ReadAsync(session => session.Customers.OfOwnersAsync([owner], Cancellation))).Select(customer => customer.Id));
        var last = await ReadAsync(session => session.Customers.LastContactsAsync([owner], Cancellation));
        Assert.Equal((Some.Today.AddDays(-4), Some.Today.AddDays(-20), 2), (last[spoken.Id], last[quiet.Id], last.Count));

        async Task<Customer> OwnedAsync(MemberId member)
        {
            var customer = Some.Customer() with { Owner = member };
            await AppendAsync(draft => draft.Create(customer));
            return customer;
        }
    }

    [Fact]
    public async Task AmountBeforeAMoment_IsThatOfTheFirstChangeSince()
    {
        var (changed, same) = (await DealAsync(), await DealAsync());
        await AppendAsync(draft => draft.SetAmount(changed, Money.FromYuan(1)), Some.Context(now: Some.Now.AddDays(-9)));
        await AppendAsync(draft => draft.SetAmount(changed with { Amount = Money.FromYuan(1) }, Money.FromYuan(2)), Some.Context(now: Some.Now.AddDays(-3)));
        await AppendAsync(draft => draft.SetAmount(changed with { Amount = Money.FromYuan(2) }, Money.FromYuan(3)), Some.Context(now: Some.Now.AddDays(-1)));

        var before = await ReadAsync(session => session.Changes.AmountsBeforeAsync([changed.Id, same.Id], Some.Now.AddDays(-7), Cancellation));

        Assert.Equal([new(changed.Id, Money.FromYuan(1))], before);
    }

    [Fact]
    public async Task LongestName_IsKept()
    {
        var customer = Some.Customer() with { Name = Guid.NewGuid().ToString("N") + new string('ﷺ', Customer.NameMaxLength - 32) };
        await AppendAsync(draft => draft.Create(customer));
        Assert.Equal(customer.Id, (await ReadAsync(session => session.Customers.FindByNameAsync(customer.Name, Cancellation)))?.Id);
    }

    [Fact]
    public async Task AllCustomersAndDeals_ComeInTheOrderInWhichTheyWereEntered_WithoutWithdrawnOnes()
    {
        var (first, second) = (await DealAsync(), await DealAsync());
        var withdrawn = await AppendAsync(draft => draft.Create(Some.Customer()));
        await UndoAsync(withdrawn.Id);

        var deals = await ReadAsync(session => session.Deals.AllAsync(Cancellation).ToListAsync(Cancellation).AsTask());
        Assert.Equal([first.Id, second.Id], deals.Select(deal => deal.Id).Where(id => id == first.Id || id == second.Id));
        AssertSame(second, deals.Single(deal => deal.Id == second.Id));
        var customers = await ReadAsync(session => session.Customers.AllAsync(Cancellation).ToListAsync(Cancellation).AsTask());
        Assert.Equal([first.Customer, second.Customer], customers.Select(customer => customer.Id).Where(id => id == first.Customer || id == second.Customer));
        Assert.DoesNotContain(customers, customer => Subject.Of(customer.Id) == withdrawn.Events[0].Subject);
    }

    [Fact]
    public async Task OpenDeals_HoldPausedOnes_TheMostUrgentFirst_AndThoseWithoutADayLast()
    {
        var owner = Some.Member();
        var someday = await DealAsync(deal => deal with { Owner = owner, ExpectedClose = null, Amount = null });
        var late = await DealAsync(deal => deal with { Owner = owner, ExpectedClose = Some.Today.AddDays(9), Amount = Money.FromFen(1) });
        var paused = await DealAsync(deal => deal with { Owner = owner, ExpectedClose = Some.Today.AddDays(8), State = DealState.Paused(new Pause("休假", Some.Today)) });
        await DealAsync(deal => deal with { Owner = owner, State = DealState.Won(Some.Today) });
        await DealAsync();

        var page = await ListAsync(DealFilter.Open, owner);
        Assert.Equal([paused.Id, late.Id, someday.Id], page.Deals.Select(deal => deal.Id));
        Assert.Equal(3, page.Count);
        Assert.Equal(paused.Amount!.Value + Money.FromFen(1), page.Total);
    }

    [Fact]
    public async Task Page_HoldsItsPart_AndCountsAll()
    {
        var owner = Some.Member();
        for (var day = 0; day < 5; day++)
        {
            await DealAsync(deal => deal with { Owner = owner, ExpectedClose = Some.Today.AddDays(day), Amount = Money.FromYuan(1) });
        }

        var page = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Open, owner), 2, 2, Cancellation));
        Assert.Equal([Some.Today.AddDays(2), Some.Today.AddDays(3)], page.Deals.Select(deal => deal.ExpectedClose!.Value));
        Assert.Equal((5, Money.FromYuan(5)), (page.Count, page.Total));
    }

    [Fact]
    public async Task ListOfAnAmount_HoldsItsLimit_AndNoDealWithoutAnAmount()
    {
        var owner = Some.Member();
        var amount = Money.FromYuan(1_000_000);
        var exact = await DealAsync(deal => deal with { Owner = owner, Amount = amount });
        var below = await DealAsync(deal => deal with { Owner = owner, Amount = amount - Money.FromFen(1) });
        await DealAsync(deal => deal with { Owner = owner, Amount = null });

        var large = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Open, owner) with { AtLeast = amount }, 0, 10, Cancellation));
        var small = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Open, owner) with { AtMost = amount - Money.FromFen(1) }, 0, 10, Cancellation));

        Assert.Equal([exact.Id], large.Deals.Select(deal => deal.Id));
        Assert.Equal([below.Id], small.Deals.Select(deal => deal.Id));
    }

    [Fact]
    public async Task NobodysDeals_AreAnEmptyPage()
    {
        var page = await ListAsync(DealFilter.Open);
        Assert.Empty(page.Deals);
        Assert.Equal((0, Money.Zero), (page.Count, page.Total));
    }

    [Fact]
    public async Task StaleDeals_AreOpenOnes_WithoutProgressSinceTheDay()
    {
        var owner = Some.Member();
        var day = Some.Today.AddDays(-7);
        var stale = await DealAsync(deal => deal with { Owner = owner, LastProgress = day.AddDays(-1) });
        var never = await DealAsync(deal => deal with { Owner = owner, LastProgress = null, CreatedOn = day.AddDays(-1) });
        await DealAsync(deal => deal with { Owner = owner, LastProgress = day });
        await DealAsync(deal => deal with { Owner = owner, LastProgress = null, CreatedOn = day });
        await DealAsync(deal => deal with { Owner = owner, LastProgress = day.AddDays(-1), State = DealState.Paused(new Pause("休假", Some.Today)) });

        var page = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Stale, owner) with { NoProgressSince = day }, 0, 10, Cancellation));
        Assert.Equal([stale.Id, never.Id], page.Deals.Select(deal => deal.Id));
    }

    [Fact]
    public async Task DealWhosePauseIsOver_IsStaleAgain_AndOneThatRestsIsNot()
    {
        var owner = Some.Member();
        var day = Some.Today.AddDays(-7);
        var over = await DealAsync(deal => deal with { Owner = owner, LastProgress = day.AddDays(-1), State = DealState.Paused(new Pause("休假", Some.Today.AddDays(-1))) });
        await DealAsync(deal => deal with { Owner = owner, LastProgress = day.AddDays(-1), State = DealState.Paused(new Pause("休假", Some.Today)) });

        var page = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Stale, owner) with { NoProgressSince = day, Today = Some.Today }, 0, 10, Cancellation));
        Assert.Equal([over.Id], page.Deals.Select(deal => deal.Id));
    }

    [Fact]
    public async Task ClosingDeals_AreThoseOfThePeriod_BothEndsIncluded()
    {
        var owner = Some.Member();
        var (first, last) = (new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));
        foreach (var day in new[] { first.AddDays(-1), first, last, last.AddDays(1) })
        {
            await DealAsync(deal => deal with { Owner = owner, ExpectedClose = day });
        }

        await DealAsync(deal => deal with { Owner = owner, ExpectedClose = null });
        var page = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Closing, owner) with { From = first, To = last }, 0, 10, Cancellation));
        Assert.Equal([first, last], page.Deals.Select(deal => deal.ExpectedClose!.Value));
    }

    [Theory]
    [InlineData(DealFilter.Won)]
    [InlineData(DealFilter.Lost)]
    public async Task ClosedDeals_AreThoseOfThePeriod_TheNewestFirst(DealFilter filter)
    {
        var owner = Some.Member();
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        foreach (var day in new[] { first.AddDays(-1), first, last, last.AddDays(1) })
        {
            await DealAsync(deal => deal with { Owner = owner, State = DealState.Won(day) });
            await DealAsync(deal => deal with { Owner = owner, State = DealState.Lost(day, "价格") });
        }

        var page = await ReadAsync(session => session.Deals.ListAsync(Query(filter, owner) with { From = first, To = last }, 0, 10, Cancellation));
        Assert.Equal([last, first], page.Deals.Select(deal => deal.State.ClosedOn!.Value));
        Assert.Equal(4, (await ListAsync(filter, owner)).Count);
    }

    [Fact]
    public async Task ListOfAStage_HoldsOnlyThatStage()
    {
        var owner = Some.Member();
        var wanted = await DealAsync(deal => deal with { Owner = owner, Position = new StagePosition(new StageId("demo"), Some.Today) });
        await DealAsync(deal => deal with { Owner = owner });
        var page = await ReadAsync(session => session.Deals.ListAsync(Query(DealFilter.Open, owner) with { Stage = new StageId("demo") }, 0, 10, Cancellation));
        Assert.Equal(wanted.Id, Assert.Single(page.Deals).Id);
    }

    [Fact]
    public async Task NextId_IsOneAfterTheGreatest()
    {
        var customer = await CustomerAsync();
        var deal = Some.Deal(customer) with { Id = new DealId($"P{int.MaxValue + Random.Shared.NextInt64(1, 1_000_000_000)}") };
        await AppendAsync(draft => draft.Create(deal));
        await AppendAsync(draft => draft.Create(Some.Deal(customer)));
        await AppendAsync(draft => draft.Create(Some.Deal(customer) with { Id = new DealId($"X-{Guid.NewGuid():N}") }));
        var next = await WriteAsync(session => session.Deals.NextIdAsync(Cancellation));
        Assert.Equal($"P{long.Parse(deal.Id.Value[1..], null) + 1}", next.Value);
    }

    [Fact]
    public async Task NextId_IsUnique_WhoeverAsksAtOnce()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => WriteAsync(session => session.Deals.NextIdAsync(Cancellation))));
        Assert.Equal(20, ids.Distinct().Count());
    }

    [Fact]
    public async Task NextId_OfAFailedUnit_IsGivenAgain()
    {
        var given = default(DealId);
        await Assert.ThrowsAsync<NotSupportedException>(() => WriteAsync(async session =>
        {
            given = await session.Deals.NextIdAsync(Cancellation);
            throw new NotSupportedException();
        }));
        Assert.Equal(given, await WriteAsync(session => session.Deals.NextIdAsync(Cancellation)));
    }

    [Fact]
    public async Task ManyUnitsOnOneDeal_LoseNoChange()
    {
        var deal = await DealAsync(some => some with { Amount = Money.Zero });
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => WriteAsync(async session =>
        {
            var current = await session.Deals.FindAsync(deal.Id, Cancellation);
            var draft = new ChangeSetDraft(Some.Context());
            draft.SetAmount(current!, current!.Amount!.Value + Money.FromYuan(1));
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
        })));
        Assert.Equal(Money.FromYuan(6), (await FindAsync(deal.Id)).Amount);
    }

    [Fact]
    public async Task ManyUnitsThatShareOneCustomer_LoseNoShare()
    {
        var customer = await CustomerAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => WriteAsync(async session =>
        {
            var current = await session.Customers.FindAsync(customer.Id, Cancellation);
            var draft = new ChangeSetDraft(Some.Context());
            draft.Share(current!, Some.Member());
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
        })));
        Assert.Equal(7, (await FindAsync(customer.Id)).SharedWith.Length);
    }

    [Fact]
    public async Task Conversations_AreVisitsCallsMeetingsAndDemos()
    {
        var deal = await DealAsync();
        foreach (var kind in Enum.GetValues<ActivityKind>())
        {
            await AppendAsync(draft => draft.Record(Some.Activity(deal, kind), null));
        }

        await AppendAsync(draft => draft.Record(Some.Activity(deal) with { Deal = null }, null));
        var expected = Enum.GetValues<ActivityKind>().Count(kind => Some.Activity(deal, kind).IsConversation);
        Assert.Equal(expected, await ReadAsync(session => session.Activities.CountConversationsAsync(deal.Id, Cancellation)));
    }

    [Fact]
    public async Task LatestActivities_ComeNewestDayFirst_AndOfOneDayTheLastEnteredFirst()
    {
        var deal = await DealAsync();
        var days = new[] { Some.Today.AddDays(-1), Some.Today, Some.Today, Some.Today.AddDays(-5) };
        var activities = days.Select(day => Some.Activity(deal) with { On = day, RecordedAt = Some.Now.AddMicroseconds(1) }).ToImmutableArray();
        foreach (var activity in activities)
        {
            await AppendAsync(draft => draft.Record(activity, null));
        }

        var latest = await ReadAsync(session => session.Activities.LatestAsync(deal.Customer, 3, Cancellation));
        AssertSame([activities[2], activities[1], activities[0]], latest.ToImmutableArray());
    }

    [Fact]
    public async Task HowADealCameIntoItsStage_AndWhatItWaitsFor_AreKept()
    {
        var deal = await DealAsync();
        var changes = await AppendAsync(draft => draft.SetFailedTries(draft.Want(draft.SetDetour(deal, new Detour(StageMoveKind.Skipping, [new StageId("demo")], "客户赶时间")), new WantedMove(new StageId("contract"), "急")), 3));
        var kept = await FindAsync(deal.Id);
        Assert.Equal(("客户赶时间", "contract", 3), (kept.Detour?.Reason, kept.Wanted?.Stage.Value, kept.FailedTries));
        await UndoAsync(changes.Id);
        AssertSame(deal with { Version = kept.Version + 3 }, await FindAsync(deal.Id));
    }

    [Fact]
    public async Task StageEvents_TellTheStagesOfEachDeal_AndOfNoOther()
    {
        var (first, second) = (await DealAsync(), await DealAsync());
        await AppendAsync(draft => draft.SetAmount(draft.MoveTo(first, new StageId("demo")), Money.FromYuan(1)));
        await AppendAsync(draft => draft.SetState(draft.MoveTo(second, new StageId("contract")), DealState.Won(Some.Today)));

        var events = await ReadAsync(session => session.Changes.StageEventsAsync([first.Id, second.Id], Cancellation));

        Assert.Equal(["needs", "demo"], StageHistory.Of(events[first.Id]).Visits.Select(visit => visit.Stage.Value));
        Assert.Equal(["needs", "contract"], StageHistory.Of(events[second.Id]).Visits.Select(visit => visit.Stage.Value));
        Assert.Equal(Some.Today, StageHistory.Of(events[second.Id]).Visits[^1].Until);
    }

    [Fact]
    public async Task ClosedDealsSinceADay_AreWonAndLostOnes_OfTheseOwners()
    {
        var (owner, other) = (Some.Member(), Some.Member());
        async Task<Deal> ClosedAsync(MemberId by, DealState state)
        {
            var deal = await DealAsync(deal => deal with { Owner = by });
            await AppendAsync(draft => draft.SetState(deal, state));
            return deal;
        }

        var won = await ClosedAsync(owner, DealState.Won(Some.Today));
        var lost = await ClosedAsync(owner, DealState.Lost(Some.Today.AddDays(1), "价格"));
        await ClosedAsync(owner, DealState.Won(Some.Today.AddDays(-1)));
        await ClosedAsync(owner, DealState.Paused(new Pause("等招标", Some.Today)));
        await ClosedAsync(other, DealState.Won(Some.Today));

        var closed = await ReadAsync(session => session.Deals.ClosedSinceAsync([owner], Some.Today, Cancellation));

        Assert.Equal([won.Id, lost.Id], closed.Select(deal => deal.Id).Order(Comparer<DealId>.Create((one, two) => string.CompareOrdinal(one.Value, two.Value))));
    }

    [Fact]
    public async Task EventsOfADealSinceAMoment_LeadBackToWhatItWas()
    {
        var (deal, same) = (await DealAsync(), await DealAsync());
        await AppendAsync(draft => draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(now: Some.Now.AddDays(2)));
        var then = await ReadAsync(session => session.Deals.FindAsync(deal.Id, Cancellation));
        await AppendAsync(draft => draft.SetState(draft.MoveTo(draft.SetAmount(then!, Money.FromYuan(2)), new StageId("contract")), DealState.Won(Some.Today)), Some.Context(now: Some.Now.AddDays(5)));
        await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null), Some.Context(now: Some.Now.AddDays(6)));
        var now = await ReadAsync(session => session.Deals.FindAsync(deal.Id, Cancellation));

        var events = await ReadAsync(session => session.Changes.DealEventsSinceAsync([deal.Id, same.Id], Some.Now.AddDays(3), Cancellation));

        Assert.Empty(events[same.Id]);
        Assert.Equal(SalesJson.Write(then), SalesJson.Write(SalesProjection.Before(now!, events[deal.Id])! with { Version = then!.Version }));
    }

    [Fact]
    public async Task OpenDeals_AreFoundByTheirStage_AndClosedOnesByTheirDay()
    {
        var stage = new StageId($"s{Guid.NewGuid():N}"[..20]);
        Deal Standing(Deal deal) => deal with { Position = new StagePosition(stage, Some.Today) };
        var (open, paused, won) = (await DealAsync(Standing), await DealAsync(Standing), await DealAsync(Standing));
        await AppendAsync(draft => draft.SetState(paused, DealState.Paused(new Pause("等招标", Some.Today))));
        await AppendAsync(draft => draft.SetState(won, DealState.Won(Some.Today.AddDays(900))));

        Assert.Equal(2, (await ReadAsync(session => session.Deals.CountOpenByStageAsync(Cancellation)))[stage]);
        Assert.Equal([open.Id, paused.Id], (await ReadAsync(session => session.Deals.OpenInStageAsync(stage, 10, Cancellation))).Select(deal => deal.Id));
        Assert.Equal(won.Id, (await ReadAsync(session => session.Deals.ClosedLatelyAsync(1, Cancellation)))[0].Id);
    }

    [Fact]
    public async Task PipelineVersions_AreKept_AndTheNewestHolds()
    {
        var version = await ReadAsync(session => session.Pipelines.VersionAsync(Cancellation));
        var (by, stages) = (Some.Member(), DefaultPipeline.Create().Stages);
        foreach (var count in new[] { 3, 4 })
        {
            version++;
            await WriteAsync(session => session.Pipelines.AddAsync(new StoredPipeline(version, new Pipeline(stages.Take(count)), by, Some.Now), Cancellation));
        }

        var kept = await ReadAsync(session => session.Pipelines.FindAsync(Cancellation));
        Assert.Equal((version, 4, by, Some.Now), (kept!.Version, kept.Pipeline.Stages.Length, kept.By, kept.At));
        Assert.Equal(version, await ReadAsync(session => session.Pipelines.VersionAsync(Cancellation)));
    }

    private static DealQuery Query(DealFilter filter, params ImmutableArray<MemberId> owners) => new() { Filter = filter, Owners = owners };

    private Task<DealPage> ListAsync(DealFilter filter, params ImmutableArray<MemberId> owners) =>
        ReadAsync(session => session.Deals.ListAsync(Query(filter, owners), 0, 10, Cancellation));
}

public sealed class SellingOnSqlite(SqliteFixture fixture) : SellingCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class SellingOnPostgreSql(PostgreSqlFixture fixture) : SellingCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class SellingOnSqlServer(SqlServerFixture fixture) : SellingCompliance(fixture), IClassFixture<SqlServerFixture>;
