using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What somebody recorded, and when somebody last did.</summary>
public abstract class DiaryCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task WhatSomebodyRecorded_IsThatOfTheTimeAndOfThatPerson_WithoutWhatWasTakenBack()
    {
        var deal = await DealAsync();
        var (actor, other) = (Some.Member(), Some.Member());
        var kept = await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor));
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(2)), Some.Context(other));
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(3)), Some.Context(actor, Some.Now.AddDays(-1)));
        var undone = await AppendAsync(draft => draft.SetNextStep(deal, new NextStep("回访")), Some.Context(actor));
        await UndoAsync(undone.Id);

        var recorded = await ReadAsync(session => session.Changes.RecordedByAsync(actor, Some.Now.AddHours(-1), Some.Now.AddHours(1), Cancellation));

        AssertSame(kept.Events, [.. recorded]);
    }

    [Fact]
    public async Task LastEntry_IsTheNewestBeforeTheMoment_AndNoneOfWhoNeverRecorded()
    {
        var deal = await DealAsync();
        var (actor, silent) = (Some.Member(), Some.Member());
        await WriteAsync(session => session.Organisation.SaveAsync(new OrganisationChart([], [], [new Member(actor, "张伟", Role.Rep), new Member(silent, "李娜", Role.Rep)]), Cancellation));
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(1)), Some.Context(actor, Some.Now.AddDays(-2)));
        await AppendAsync(draft => deal = draft.SetAmount(deal, Money.FromYuan(2)), Some.Context(actor));

        Assert.Equal([KeyValuePair.Create(actor, Some.Now)], await LastAsync(Some.Now.AddHours(1)));
        Assert.Equal([KeyValuePair.Create(actor, Some.Now.AddDays(-2))], await LastAsync(Some.Now));

        async Task<KeyValuePair<MemberId, DateTimeOffset>[]> LastAsync(DateTimeOffset before) =>
            [.. await ReadAsync(session => session.Changes.LastRecordedAsync([actor, silent], before, Cancellation))];
    }
}

public sealed class DiariesOnSqlite(SqliteFixture fixture) : DiaryCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class DiariesOnPostgreSql(PostgreSqlFixture fixture) : DiaryCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class DiariesOnSqlServer(SqlServerFixture fixture) : DiaryCompliance(fixture), IClassFixture<SqlServerFixture>;
