using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Targets are found by whose they are and for when, and what was signed is summed up by person.</summary>
public abstract class TargetCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DayRange March = DayRange.MonthOf(Some.Today);

    [Fact]
    public async Task Targets_AreFound_OfThesePeopleAndGroups_ForTheseDays()
    {
        var (member, group) = (TargetHolder.Of(Some.Member()), TargetHolder.Of(new GroupId(Guid.NewGuid())));
        await SetAsync(Target(member, 450_000.50m), Target(group, 1_000_000m), Target(member, 7m, TargetMeasure.Visits), Target(member, 2_000_000m, period: DayRange.MonthOf(Some.Today.AddMonths(1))));

        var found = await ReadAsync(session => session.Targets.FindAsync([member, group, TargetHolder.Of(Some.Member())], TargetMeasure.Revenue, March, Cancellation));

        Assert.Equal([450_000.50m, 1_000_000m], [found[member].Value, found[group].Value]);
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public async Task TargetThatIsChanged_HasItsNewValue_AndItsHistoryHoldsBoth()
    {
        var target = Target(TargetHolder.Of(Some.Member()), 100_000m);
        await SetAsync(target);
        await AppendAsync(draft => draft.Set(target, target with { Value = 120_000m }));

        Assert.Equal(target with { Value = 120_000m }, await ReadAsync(session => session.Targets.FindAsync(target.Id, Cancellation)));
        var change = await ReadAsync(session => session.Changes.FindLatestAsync(Subject.Of(target.Id), SalesEventKind.TargetSet, Cancellation));
        Assert.Equal([100_000m, 120_000m], [SalesJson.Read<Target>(change!.From)!.Value, SalesJson.Read<Target>(change.To)!.Value]);
    }

    [Fact]
    public async Task TargetWithAllThatWasSaidOfIt_IsFoundAsItWasSet()
    {
        var (owner, other) = (Some.Member(), Some.Member());
        var shared = Target(TargetHolder.OfProject($"项目{Guid.NewGuid():N}"), 3_000_000m) with
        {
            Title = "医疗云",
            Shares = [new TargetShare(owner, 60m), new TargetShare(other, 40m)],
            Reason = "新品",
            Weight = 60m,
            PassMark = 87.5m,
            Reserve = -5m,
        };
        await SetAsync(shared);
        var answered = shared with { Answer = shared.Dispute(2_000_000m, "人少", owner), Result = new TargetResult(0m, other, Some.Today) };
        await AppendAsync(draft =>
        {
            draft.Answer(shared, answered.Answer!);
            draft.Report(shared, answered.Result!);
        });

        var found = await ReadAsync(session => session.Targets.FindAsync(shared.Id, Cancellation));

        Assert.Equal(shared.Shares.AsEnumerable(), found!.Shares);
        Assert.Equal(answered, found with { Shares = shared.Shares });
        Assert.Contains(await ReadAsync(session => session.Targets.SharedAsync(DayRange.Of(March.To), Cancellation)), target => target.Id == shared.Id);
        Assert.Equal(
            [SalesEventKind.TargetReported, SalesEventKind.TargetAnswered, SalesEventKind.TargetSet],
            (await ReadAsync(session => session.Targets.HistoryAsync(shared.Id, 5, Cancellation))).Select(change => change.Kind));
    }

    [Fact]
    public async Task Targets_AreFound_WhoseDaysTouchThese()
    {
        var (member, other) = (TargetHolder.Of(Some.Member()), TargetHolder.Of(Some.Member()));
        var year = new DayRange(new DateOnly(March.From.Year, 1, 1), new DateOnly(March.From.Year, 12, 31));
        await SetAsync(Target(member, 1m), Target(member, 12m, period: year), Target(member, 3m, period: DayRange.MonthOf(March.To.AddDays(1))), Target(other, 5m, TargetMeasure.Visits));

        var found = await ReadAsync(session => session.Targets.TouchingAsync([member, other], DayRange.Of(March.To), Cancellation));

        Assert.Equal([12m, 1m, 5m], found.Select(target => target.Value));
    }

    [Fact]
    public async Task Targets_AreFound_AsTheyStoodAtAMoment()
    {
        var holder = TargetHolder.Of(Some.Member());
        var target = Target(holder, 100m);
        var set = await SetAsync(target);
        var changed = await AppendAsync(draft => draft.Set(target, target with { Value = 120m }));

        Assert.Empty(await AsOfAsync(set.RecordedAt));
        Assert.Equal(120m, (await AsOfAsync(changed.RecordedAt.AddSeconds(1)))[holder].Value);

        Task<IReadOnlyDictionary<TargetHolder, Target>> AsOfAsync(DateTimeOffset moment) =>
            ReadAsync(session => session.Targets.AsOfAsync([holder], TargetMeasure.Revenue, March, moment, Cancellation));
    }

    [Fact]
    public async Task Target_IsTakenBack_AndSetAnew()
    {
        var target = Target(TargetHolder.Of(Some.Member()), 100m);
        var set = await SetAsync(target);
        var states = await ReadAsync(session => session.Changes.StatesAsync(set.Events, Cancellation));

        Assert.Equal(target, Assert.Single(states.Targets.Values));
    }

    [Fact]
    public async Task FirstDayOnWhichACustomerSigned_IsFound()
    {
        var (owner, first) = (Some.Member(), March.From.AddDays(3));
        var deal = await DealAsync(deal => Won(deal, owner, first));
        await DealAsync(other => Won(other, owner, first.AddDays(-20)) with { Withdrawn = true, Customer = deal.Customer });
        await DealAsync(other => Won(other, owner, first.AddDays(7)) with { Customer = deal.Customer });

        var found = await ReadAsync(session => session.Deals.FirstWonAsync([deal.Customer, new CustomerId(Guid.NewGuid())], Cancellation));

        Assert.Equal(first, Assert.Single(found).Value);
    }

    [Fact]
    public async Task WhatWasWon_IsSummedUpByOwner_WithinTheDays()
    {
        var owner = Some.Member();
        await DealAsync(deal => Won(deal, owner, March.From));
        await DealAsync(deal => Won(deal, owner, March.To) with { Amount = null });
        await DealAsync(deal => Won(deal, owner, March.To.AddDays(1)));
        await DealAsync(deal => Won(deal, owner, March.From) with { Withdrawn = true });
        await DealAsync(deal => deal with { Owner = owner });

        var won = await ReadAsync(session => session.Deals.WonWithinAsync([owner, Some.Member()], March, Cancellation));

        var (of, total) = Assert.Single(won);
        Assert.Equal((owner, 2, Money.FromYuan(350_000)), (of, total.Count, total.Amount));
    }

    private static Deal Won(Deal deal, MemberId owner, DateOnly on) => deal with { Owner = owner, State = DealState.Won(on) };

    private static Target Target(TargetHolder holder, decimal value, TargetMeasure measure = TargetMeasure.Revenue, DayRange? period = null) =>
        new() { Holder = holder, Measure = measure, From = (period ?? March).From, To = (period ?? March).To, Value = value };

    private Task<ChangeSet> SetAsync(params Target[] targets) => AppendAsync(draft =>
    {
        foreach (var target in targets)
        {
            draft.Set(present: null, target);
        }
    });
}

public sealed class TargetsOnSqlite(SqliteFixture fixture) : TargetCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class TargetsOnPostgreSql(PostgreSqlFixture fixture) : TargetCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class TargetsOnSqlServer(SqlServerFixture fixture) : TargetCompliance(fixture), IClassFixture<SqlServerFixture>;
