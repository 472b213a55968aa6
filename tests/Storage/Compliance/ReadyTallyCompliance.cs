using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Tallies that are ready-made in what the nodes share are those of the database, whatever happens to either. One node writes, another one is asked.</summary>
public abstract class ReadyTallyCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    public static TheoryData<string> Shares => ["memory", "redis", "redis that does not answer"];

    private static DayRange Month { get; } = DayRange.MonthOf(Some.Today);

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task NewWin_IsInTheNextBoard(string kind)
    {
        var (share, asked) = await NodeAsync(kind);
        var deal = await DealAsync();
        for (var wins = 0; wins < 3; wins++)
        {
            Assert.Equal(wins, (await OfAsync(asked, deal.Owner))?.Wins ?? 0);
            Assert.Equal(wins, (await OfAsync(asked, deal.Owner))?.Wins ?? 0);
            await WinAsync(deal.Owner);
        }

        Assert.Equal(3, (await OfAsync(asked, deal.Owner))!.Wins);

        // Three of the seven questions were answered with what was ready.
        Assert.Equal(kind == "redis that does not answer" ? 7 : 4, share.Kept);
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task ShareEmptiedInTheMiddle_GivesTheSame(string kind)
    {
        var (share, asked) = await NodeAsync(kind);
        var deal = await DealAsync();
        await WinAsync(deal.Owner);
        var before = await AllAsync(asked);

        share.Empty();

        Assert.Equal(before, await AllAsync(asked));
        Assert.Equal(before, await AllAsync(asked));
        Assert.Equal(before, await AllAsync(Database));
    }

    [Fact]
    public async Task DamagedShare_GivesTheSame()
    {
        var (share, asked) = await NodeAsync("memory");
        await WinAsync(Some.Member());
        var before = await AllAsync(asked);
        Func<byte[], byte[]?>[] damages =
        [
            _ => null,
            _ => [],
            value => value[..^1],
            value => [.. value, 0],
            value => [.. value[..^1], (byte)(value[^1] ^ 1)],
            value => [.. value[..40], (byte)(value[40] ^ 128), .. value[41..]],
        ];
        foreach (var damage in damages)
        {
            share.Damage = damage;
            Assert.Equal(before, await AllAsync(asked));
        }

        Assert.Equal(damages.Length, share.Found);
    }

    [Fact]
    public async Task WinTakenBack_IsInNoBoardAnyMore()
    {
        var (_, asked) = await NodeAsync("memory");
        var owner = Some.Member();
        var won = await WinAsync(owner);
        Assert.Equal(1, (await OfAsync(asked, owner))!.Wins);

        await UndoAsync(won);

        Assert.Null(await OfAsync(asked, owner));
    }

    [Fact]
    public async Task LateEntry_IsInTheBoardOfItsMonth()
    {
        var (_, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        var before = DayRange.MonthOf(Month.From.AddDays(-1));
        Assert.Null(await OfAsync(asked, deal.Owner, before));

        await AppendAsync(draft => draft.Record(Some.Activity(deal) with { On = before.To }, deal: null));

        Assert.Equal(1, (await OfAsync(asked, deal.Owner, before))!.Visits);
    }

    [Fact]
    public async Task UnitThatIsNotStored_LeavesWhatIsReady()
    {
        var (share, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        await WinAsync(deal.Owner);
        var before = await AllAsync(asked);
        await Assert.ThrowsAsync<NotSupportedException>(() => WriteAsync(async session =>
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Record(Some.Activity(deal), deal: null);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            throw new NotSupportedException();
        }));

        // Were it not taken, it would be kept anew.
        var kept = share.Kept;
        Assert.Equal(before, await AllAsync(asked));
        Assert.Equal(kept, share.Kept);
    }

    [Fact]
    public async Task Unit_SeesWhatItStored_AndNothingThatIsReady()
    {
        var (share, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        await AllAsync(asked);
        var visits = await asked.WriteAsync(
            async (session, token) =>
            {
                var draft = new ChangeSetDraft(Some.Context());
                draft.Record(Some.Activity(deal), deal: null);
                await session.Changes.AppendAsync(draft.Build(), token);
                return (await session.Figures.TalliesAsync(Month, token)).Single(tally => tally.Member == deal.Owner).Visits;
            },
            Cancellation);
        Assert.Equal(1, visits);
        Assert.Equal(0, share.Found);
    }

    [Fact]
    public async Task Rebuild_LeavesNothingReady()
    {
        var (share, asked) = await NodeAsync("memory");
        await WinAsync(Some.Member());
        var before = await AllAsync(asked);

        await Fixture.Services.GetRequiredService<IDatabaseMigrator>().RebuildFiguresAsync(Cancellation);
        var kept = share.Kept;
        Assert.Equal(before, await AllAsync(asked));
        Assert.Equal(kept + 1, share.Kept);
    }

    private protected async Task<(WatchedShare Share, ISalesDatabase Asked)> NodeAsync(string kind)
    {
        var share = await WatchedShare.OfAsync(kind, Cancellation);
        return (share, Fixture.AnotherNode(share).GetRequiredService<ISalesDatabase>());
    }

    protected static async Task<Tally?> OfAsync(ISalesDatabase asked, MemberId member, DayRange? days = null) =>
        (await TalliesAsync(asked, days ?? Month)).SingleOrDefault(tally => tally.Member == member);

    private static async Task<IEnumerable<string>> AllAsync(ISalesDatabase asked) => (await TalliesAsync(asked, Month)).Select(tally => tally.ToString()).Order(StringComparer.Ordinal);

    private static Task<IReadOnlyList<Tally>> TalliesAsync(ISalesDatabase asked, DayRange days) =>
        asked.ReadAsync((session, token) => session.Figures.TalliesAsync(days, token), Cancellation);

    private async Task<ChangeSetId> WinAsync(MemberId owner)
    {
        var deal = await DealAsync(some => some with { Owner = owner });
        return (await AppendAsync(draft => draft.SetState(deal, DealState.Won(Some.Today)))).Id;
    }
}

public sealed class ReadyTalliesOnSqlite(SqliteFixture fixture) : ReadyTallyCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class ReadyTalliesOnPostgreSql(PostgreSqlFixture fixture) : ReadyTallyCompliance(fixture), IClassFixture<PostgreSqlFixture>
{
    [Fact]
    public async Task UnitCommittedLate_IsInTheNextBoard()
    {
        var (share, asked) = await NodeAsync("memory");
        var (early, late) = (await DealAsync(some => some with { Owner = Some.MemberOfMark(1) }), await DealAsync(some => some with { Owner = Some.MemberOfMark(2) }));
        var (drawn, letGo) = (Some.Gate(), Some.Gate());
        var slow = WriteAsync(async session =>
        {
            await RecordAsync(session, late);
            drawn.TrySetResult();
            await letGo.Task;
        });
        await drawn.Task;
        await WriteAsync(session => RecordAsync(session, early));

        // The later events are there and kept ready, the earlier ones not yet.
        Assert.Equal(1, (await OfAsync(asked, early.Owner))!.Visits);
        Assert.Equal(1, (await OfAsync(asked, early.Owner))!.Visits);
        Assert.Null(await OfAsync(asked, late.Owner));
        Assert.Equal(2, share.Found);

        letGo.TrySetResult();
        await slow;

        Assert.Equal(1, (await OfAsync(asked, late.Owner))!.Visits);

        static Task RecordAsync(ISalesSession session, Deal deal)
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Record(Some.Activity(deal), deal: null);
            return session.Changes.AppendAsync(draft.Build(), Cancellation);
        }
    }
}

[Trait("Needs", "SqlServer")]
public sealed class ReadyTalliesOnSqlServer(SqlServerFixture fixture) : ReadyTallyCompliance(fixture), IClassFixture<SqlServerFixture>;
