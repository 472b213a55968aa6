using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What is made from tallies is made once for all nodes, and given out as long as it would be made the same.</summary>
public abstract class ReadyMadeCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DayRange Month = DayRange.MonthOf(Some.Today), Before = DayRange.MonthOf(Month.From.AddDays(-1)), TenDays = new(Month.From.AddDays(2), Month.From.AddDays(11));

    public static TheoryData<string> Shares => ReadyTallyCompliance.Shares;

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task NewWin_IsInWhatBothNodesGiveOutNext(string kind)
    {
        var (_, nodes) = await NodesAsync(kind);
        var recipe = new LinesRecipe(Month, Before);
        for (var wins = 0; wins < 3; wins++)
        {
            await WinAsync();
            var made = await PlainAsync(recipe);
            Assert.Equal(made, await AskAsync(nodes[wins % 2], recipe));
            Assert.Equal(made, await AskAsync(nodes[1 - (wins % 2)], recipe));
        }
    }

    [Fact]
    public async Task WhatHasNotChanged_IsMadeOnce_ForAllNodes()
    {
        var (_, nodes) = await NodesAsync("memory");
        await WinAsync();
        var recipe = new LinesRecipe(Month, TenDays);
        for (var asks = 0; asks < 3; asks++)
        {
            await AskAsync(nodes[0], recipe);
            await AskAsync(nodes[1], recipe);
        }

        Assert.Equal(1, recipe.Made);
    }

    [Fact]
    public async Task AnotherBasis_IsMadeAnew()
    {
        var (_, nodes) = await NodesAsync("memory");
        var (one, other) = (new LinesRecipe(Month), new LinesRecipe(Month) { Basis = "the organisation has changed" });
        await AskAsync(nodes[0], one);
        await AskAsync(nodes[0], other);
        await AskAsync(nodes[1], one);
        Assert.Equal((2, 1), (one.Made, other.Made));
    }

    [Fact]
    public async Task AnotherTarget_LeavesWhatIsMadeOfTargetsToBeMadeAnew_AndNothingElse()
    {
        var (_, nodes) = await NodesAsync("memory");
        var (ofTargets, plain) = (new LinesRecipe(Month) { IsOfTargets = true, Basis = "targets" }, new LinesRecipe(Month));
        foreach (var made in (int[])[1, 2, 3])
        {
            await AppendAsync(draft => draft.Set(present: null, new Target { Holder = TargetHolder.Of(Some.Member()), Measure = TargetMeasure.Revenue, From = Month.From, To = Month.To, Value = 1m }));
            foreach (var node in nodes)
            {
                await AskAsync(node, ofTargets);
                await AskAsync(node, plain);
            }

            Assert.Equal(made, ofTargets.Made);
        }

        Assert.Equal(1, plain.Made);
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public async Task ShareEmptiedBetweenTwoQuestions_GivesTheSame(string kind)
    {
        var (share, nodes) = await NodesAsync(kind);
        await WinAsync();
        var recipe = new LinesRecipe(Month, Before);
        var made = await AskAsync(nodes[0], recipe);

        share.Empty();

        Assert.Equal(made, await AskAsync(nodes[0], recipe));
        Assert.Equal(made, await AskAsync(nodes[1], recipe));
    }

    [Fact]
    public async Task DamagedShare_GivesTheSame()
    {
        var (share, nodes) = await NodesAsync("memory");
        await WinAsync();
        var recipe = new LinesRecipe(Month);
        var made = await AskAsync(nodes[0], recipe);

        share.Damage = value => [.. value[..^1], (byte)(value[^1] ^ 1)];

        Assert.Equal(made, await AskAsync(nodes[1], recipe));
        Assert.Equal(2, recipe.Made);
    }

    [Fact]
    public async Task WhatIsStoredWhileItIsRead_IsInIt()
    {
        var (share, nodes) = await NodesAsync("memory");
        var (deal, told) = (await DealAsync(), 0);
        share.Meanwhile = () => Interlocked.Exchange(ref told, 1) == 0 ? AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null)) : Task.CompletedTask;
        var recipe = new LinesRecipe(Month, Before);

        var asked = await AskAsync(nodes[0], recipe);

        Assert.Equal(1, told);
        Assert.Equal(await PlainAsync(recipe), asked);
    }

    [Fact]
    public async Task WhatIsStoredBeforeItIsKept_IsInTheNextOne()
    {
        var (share, nodes) = await NodesAsync("memory");
        var (deal, told) = (await DealAsync(), 0);
        share.BeforeKeeping = key => key.StartsWith("made/", StringComparison.Ordinal) && Interlocked.Exchange(ref told, 1) == 0 ? AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null)) : Task.CompletedTask;
        var recipe = new LinesRecipe(Month, Before);

        await AskAsync(nodes[0], recipe);

        Assert.Equal(1, told);
        var made = await PlainAsync(recipe);
        Assert.Equal(made, await AskAsync(nodes[0], recipe));
        Assert.Equal(made, await AskAsync(nodes[1], recipe));
    }

    [Fact]
    public async Task UnitThatIsNotStored_GivesOutWhatItSees_ToNobodyElse()
    {
        var (_, nodes) = await NodesAsync("memory");
        var deal = await DealAsync();
        var recipe = new LinesRecipe(Month);
        var (before, seen) = (await AskAsync(nodes[0], recipe), Array.Empty<string>());
        await Assert.ThrowsAsync<NotSupportedException>(() => nodes[0].WriteAsync<bool>(
            async (session, token) =>
            {
                var draft = new ChangeSetDraft(Some.Context());
                draft.Record(Some.Activity(deal), deal: null);
                await session.Changes.AppendAsync(draft.Build(), token);
                seen = await session.Figures.MakeAsync(recipe, token);
                throw new NotSupportedException();
            },
            Cancellation));

        Assert.NotEqual(before, seen);
        Assert.Equal(before, await AskAsync(nodes[0], recipe));
        Assert.Equal(before, await AskAsync(nodes[1], recipe));
    }

    [Fact]
    public async Task FewSums_AreThoseAmongAll_AndWhoHasNoneOfThemIsLeftOutUnlessAskedFor()
    {
        var (deal, withdrawn) = (await DealAsync(), await DealAsync());
        await AppendAsync(draft => draft.SetState(deal, DealState.Won(TenDays.From)));
        await AppendAsync(draft => draft.Record(Some.Activity(withdrawn) with { On = TenDays.To }, deal: null));
        var undone = await AppendAsync(draft => draft.Record(Some.Activity(withdrawn) with { On = Month.From }, deal: null));
        await UndoAsync(undone.Id);
        var all = (await ReadAsync(session => session.Figures.TalliesAsync(TenDays, Cancellation))).ToList();

        var some = await AskAsync(Database, new LinesRecipe(TenDays) { Fields = TallyFields.Revenue | TallyFields.Anything });
        var signed = await AskAsync(Database, new LinesRecipe(TenDays) { Fields = TallyFields.Revenue });

        Assert.Equal(Lines(all.Select(tally => Few(tally) with { Points = tally.Points, Others = tally.Payments.Fen + tally.Wins + tally.Losses + tally.NewCustomers + tally.Thanks + tally.Activities })), some);
        Assert.Equal(Lines(all.Where(tally => tally.Revenue != Money.Zero).Select(Few)), signed);
        Assert.True(signed.Length < some.Length);

        static Tally Few(Tally tally) => new() { Member = tally.Member, Group = tally.Group, Revenue = tally.Revenue };
        static string[] Lines(IEnumerable<Tally> tallies) => new LinesRecipe(TenDays).Make([[.. tallies]]);
    }

    private static Task<string[]> AskAsync(ISalesDatabase node, LinesRecipe recipe) => node.ReadAsync((session, token) => session.Figures.MakeAsync(recipe, token), Cancellation);

    /// <summary>The same from the sums that are read one after the other, which nobody changes meanwhile.</summary>
    private async Task<string[]> PlainAsync(LinesRecipe recipe)
    {
        var plain = new LinesRecipe([.. recipe.Days]);
        return plain.Make(await ReadAsync(async session => new[] { await session.Figures.TalliesAsync(plain.Days[0], Cancellation), await session.Figures.TalliesAsync(plain.Days[^1], Cancellation) }[..plain.Days.Length]));
    }

    private async Task<(WatchedShare Share, ISalesDatabase[] Nodes)> NodesAsync(string kind)
    {
        var share = await WatchedShare.OfAsync(kind, Cancellation);
        return (share, [.. Enumerable.Range(0, 2).Select(_ => Fixture.AnotherNode(share).GetRequiredService<ISalesDatabase>())]);
    }

    private async Task WinAsync()
    {
        var deal = await DealAsync(some => some with { Owner = Some.Member() });
        await AppendAsync(draft => draft.SetState(deal, DealState.Won(Some.Today)));
    }
}

public sealed class ReadyMadeOnSqlite(SqliteFixture fixture) : ReadyMadeCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class ReadyMadeOnPostgreSql(PostgreSqlFixture fixture) : ReadyMadeCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class ReadyMadeOnSqlServer(SqlServerFixture fixture) : ReadyMadeCompliance(fixture), IClassFixture<SqlServerFixture>;
