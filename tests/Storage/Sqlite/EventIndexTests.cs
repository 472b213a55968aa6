using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Sqlite;

/// <summary>Events are never gone through from the first to the last where a board, a card or a question wants a few of them: there are millions.</summary>
public sealed class EventIndexTests(SqliteFixture fixture) : ComplianceSuite(fixture), IClassFixture<SqliteFixture>
{
    [Fact]
    public async Task TargetsOfAMoment_AreFoundByAnIndex() =>
        Assert.Contains("IX_Events_Deal_Kind", await PlanAsync(context => TargetQueries.SetBefore(context, ["one", "other"], Some.Now)), StringComparison.Ordinal);

    [Fact]
    public async Task HistoryOfATarget_IsFoundByAnIndex() =>
        Assert.Contains("IX_Events_Deal_Kind", await PlanAsync(context => TargetQueries.History(context, "one", take: 5)), StringComparison.Ordinal);

    [Fact]
    public async Task LastChangeOfADeal_IsFoundByAnIndex() =>
        Assert.Contains("IX_Events_Deal_Kind", await PlanAsync(context => ChangeQueries.OfField(context, SubjectKind.Deal, "P1", SalesEventKind.DealAmount)), StringComparison.Ordinal);

    private async Task<string> PlanAsync(Func<SalesContext, IQueryable<object>> query)
    {
        await using var context = Fixture.ForMigrating();
        await context.Database.OpenConnectionAsync(Cancellation);
        await using var command = query(context).CreateDbCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var steps = new List<string>();
        while (await reader.ReadAsync(Cancellation))
        {
            steps.Add(reader.GetString(reader.GetOrdinal("detail")));
        }

        return string.Join('\n', steps);
    }
}
