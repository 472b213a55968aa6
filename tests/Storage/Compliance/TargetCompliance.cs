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
