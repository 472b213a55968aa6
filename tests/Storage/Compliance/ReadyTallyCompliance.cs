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

    /// <summary>In how many parts a period is ready.</summary>
    protected const int Parts = 16;

    private static DayRange Month { get; } = DayRange.MonthOf(Some.Today);

    private static DayRange Quarter { get; } = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));

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

        // Of the seven questions the first read all parts, and three those of whom a win and its customer count for.
        Assert.InRange(share.Kept, Parts + 3, Parts + 6);
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
        Assert.Equal(before, await AllAsync(Another(share)));
        Assert.Equal(before, await AllAsync(Another(share)));
        Assert.Equal(before, await AllAsync(Database));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("redis")]
    public async Task NodeThatStarts_TakesWhatIsShared(string kind)
    {
        var (share, asked) = await NodeAsync(kind);
        await WinAsync(Some.Member());
        var before = await AllAsync(asked);
        Assert.Equal(Parts, share.Kept);

        Assert.Equal(before, await AllAsync(Another(share)));
        Assert.Equal((Parts, Parts), (share.Found, share.Kept));
    }

    /// <summary>The quarter is ready, the days that are taken off it are not: what is told meanwhile must not be in the one and missing from the other.</summary>
    [Fact]
    public async Task OtherDays_AreOfOneMoment()
    {
        var (share, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        await AppendAsync(draft => draft.Record(Some.Activity(deal) with { On = new DateOnly(2026, 2, 5) }, deal: null));
        Assert.Equal(1, (await OfAsync(asked, deal.Owner, Quarter))!.Visits);
        var told = 0;
        share.Meanwhile = async () =>
        {
            if (Interlocked.Exchange(ref told, 1) == 0)
            {
                await AppendAsync(draft => draft.Record(Some.Activity(deal) with { On = Quarter.From }, deal: null));
            }
        };

        Assert.Equal(1, (await OfAsync(asked, deal.Owner, new DayRange(Quarter.From.AddDays(2), Quarter.To)))!.Visits);
        Assert.Equal(2, (await OfAsync(asked, deal.Owner, Quarter))!.Visits);
    }

    [Fact]
    public async Task SumsThatChangeAllTheTime_AreReadAllTheSame()
    {
        var (share, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null));
        var told = 1;
        share.Meanwhile = async () =>
        {
            await AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null));
            Interlocked.Increment(ref told);
        };

        var seen = (await OfAsync(asked, deal.Owner))!.Visits;
        Assert.Equal(told, seen);
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
            value => [(byte)(value[0] ^ 128), .. value[1..]],
        ];
        foreach (var damage in damages)
        {
            share.Damage = damage;
            Assert.Equal(before, await AllAsync(Another(share)));
        }

        Assert.Equal(damages.Length * Parts, share.Found);
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
    public async Task Unit_SeesWhatItStored_AndNobodyElse_WhereItIsNotKept()
    {
        var (_, asked) = await NodeAsync("memory");
        var deal = await DealAsync();
        var (before, seen) = (await AllAsync(asked), 0);
        await Assert.ThrowsAsync<NotSupportedException>(() => asked.WriteAsync<bool>(
            async (session, token) =>
            {
                var draft = new ChangeSetDraft(Some.Context());
                draft.Record(Some.Activity(deal), deal: null);
                await session.Changes.AppendAsync(draft.Build(), token);
                seen = (await session.Figures.TalliesAsync(Month, token)).Single(tally => tally.Member == deal.Owner).Visits;
                throw new NotSupportedException();
            },
            Cancellation));
        Assert.Equal(1, seen);
        Assert.Equal(before, await AllAsync(asked));
    }

    [Fact]
    public async Task QuestionInAUnit_TakesWhatIsReady()
    {
        var (share, asked) = await NodeAsync("memory");
        await WinAsync(Some.Member());
        var before = await AllAsync(asked);
        var kept = share.Kept;

        Assert.Equal(before, Text(await asked.WriteAsync((session, token) => session.Figures.TalliesAsync(Month, token), Cancellation)));
        Assert.Equal(kept, share.Kept);
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
        Assert.Equal(kept + Parts, share.Kept);
    }

    private protected async Task<(WatchedShare Share, ISalesDatabase Asked)> NodeAsync(string kind)
    {
        var share = await WatchedShare.OfAsync(kind, Cancellation);
        return (share, Another(share));
    }

    private ISalesDatabase Another(WatchedShare share) => Fixture.AnotherNode(share).GetRequiredService<ISalesDatabase>();

    protected static async Task<Tally?> OfAsync(ISalesDatabase asked, MemberId member, DayRange? days = null) =>
        (await TalliesAsync(asked, days ?? Month)).SingleOrDefault(tally => tally.Member == member);

    private static async Task<IEnumerable<string>> AllAsync(ISalesDatabase asked) => Text(await TalliesAsync(asked, Month));

    private static List<string> Text(IEnumerable<Tally> tallies) => [.. tallies.Select(tally => tally.ToString()).Order(StringComparer.Ordinal)];

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
        Assert.Equal(Parts, share.Kept);

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
