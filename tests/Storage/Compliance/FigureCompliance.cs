using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Figures;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What is kept of credits and sums is what the events say, whatever happened and in whatever order.</summary>
public abstract class FigureCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly CreditKind[] Kinds = Enum.GetValues<CreditKind>();

    /// <summary>How many histories are tried, and how long each is at most.</summary>
    protected virtual (int Histories, int Steps) Size => (60, 60);

    [Fact]
    public void KeptSums_AreThoseOfTheRawEvents_ForEveryHistory()
    {
        var histories = Arb.From(
            Gen.Choose(1, Size.Steps).SelectMany(length => FigureStep.Any.ArrayOf(length)),
            steps => steps.Select((_, left) => steps.Where((_, index) => index != left).ToArray()));
        Prop.ForAll(histories, steps => PlayAsync(steps).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Histories));
    }

    [Fact]
    public async Task Rebuild_LeavesWhatWasKept()
    {
        var world = new FigureWorld(Database, Cancellation);
        await world.PlayAsync(FigureStep.Any.Sample(Size.Steps * 3));
        var before = await AllOfAsync(world);
        Assert.NotEmpty(before);

        await Fixture.Services.GetRequiredService<IDatabaseMigrator>().RebuildFiguresAsync(Cancellation);

        Assert.Equal(before, await AllOfAsync(world));
        await EqualsNaiveAsync(world);
    }

    [Fact]
    public async Task UnitsAtOnce_ForTheSameMember_AddUpToTheLast()
    {
        const int units = 12;
        for (var round = 0; round < 10; round++)
        {
            var deal = await DealAsync();
            await Task.WhenAll(Enumerable.Range(0, units).Select(_ => AppendAsync(draft => draft.Record(Some.Activity(deal), deal: null))));
            var tally = Assert.Single(await TalliesAsync([deal.Owner], DayRange.Of(Some.Today)));
            Assert.Equal((units, units), (tally.Visits, tally.Activities));
        }
    }

    [Fact]
    public async Task UnitThatIsNotStored_LeavesNoSum()
    {
        var deal = await DealAsync();
        await Assert.ThrowsAsync<NotSupportedException>(() => WriteAsync(async session =>
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Record(Some.Activity(deal), deal: null);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            throw new NotSupportedException();
        }));
        Assert.Empty(await TalliesAsync([deal.Owner], DayRange.Of(Some.Today)));
    }

    [Fact]
    public async Task Credits_AreTheNewestFirst_AndNoMoreThanAskedFor()
    {
        var deal = await DealAsync();
        foreach (var daysBack in new[] { 3, 1, 2 })
        {
            await AppendAsync(draft => draft.Record(Some.Activity(deal) with { On = Some.Today.AddDays(-daysBack) }, deal: null));
        }

        var credits = await ReadAsync(session => session.Figures.CreditsAsync(deal.Owner, DayRange.MonthOf(Some.Today), [CreditKind.Visit], take: 2, Cancellation));
        Assert.Equal([Some.Today.AddDays(-1), Some.Today.AddDays(-2)], credits.Select(credit => credit.On));
        Assert.Empty(await ReadAsync(session => session.Figures.CreditsAsync(deal.Owner, DayRange.MonthOf(Some.Today), [CreditKind.Call], take: 2, Cancellation)));
    }

    [Fact]
    public async Task BeforeAnything_NobodyHasDoneAnything()
    {
        var days = DayRange.Of(new DateOnly(1990, 5, 5));
        Assert.Empty(await ReadAsync(session => session.Figures.TalliesAsync(days, Cancellation)));
        Assert.Empty(await ReadAsync(session => session.Figures.OfDaysAsync(days, Cancellation)));
        Assert.Empty(await ReadAsync(session => session.Figures.SignedByDayAsync(days, Cancellation)));
    }

    private async Task PlayAsync(FigureStep[] steps)
    {
        var world = new FigureWorld(Database, Cancellation);
        await world.PlayAsync(steps);
        await EqualsNaiveAsync(world);
    }

    private async Task EqualsNaiveAsync(FigureWorld world)
    {
        var naive = new NaiveFigures(world.Events);
        var ranges = Ranges(naive).ToList();
        foreach (var (days, tallies) in ranges.Zip(await TalliesAsync(world.Members, ranges)))
        {
            Assert.Equal(Text(naive.Tallies(days)), Text(tallies));
        }

        await ExplainedAsync(world, naive);
        await SignedAsync(world, naive);
    }

    /// <summary>The credits are what the sums are sums of, and each sum of theirs is a tally.</summary>
    private async Task ExplainedAsync(FigureWorld world, NaiveFigures naive)
    {
        var all = new DayRange(new DateOnly(2023, 1, 1), new DateOnly(2028, 12, 31));
        var sums = new List<Tally>();
        foreach (var member in world.Members)
        {
            var credits = await ReadAsync(session => session.Figures.CreditsAsync(member, all, Kinds, int.MaxValue, Cancellation));
            sums.AddRange(credits.GroupBy(credit => credit.Group).Select(ofGroup => ofGroup.Aggregate(new Tally { Member = member, Group = ofGroup.Key }, (tally, credit) => tally.Plus(credit))));
        }

        Assert.Equal(Text(naive.Tallies(all)), Text(sums.Where(tally => !tally.IsEmpty)));
    }

    private async Task SignedAsync(FigureWorld world, NaiveFigures naive)
    {
        var year = new DayRange(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var wins = naive.Counts.Where(count => count.Measure == "win").ToList();
        var byDay = await ReadAsync(session => session.Figures.SignedByDayAsync(year, Cancellation));
        Assert.Equal(
            wins.Where(win => year.Contains(win.On)).GroupBy(win => (win.Member.Value, win.On)).Select(ofDay => (ofDay.Key, ofDay.Count())).Order(),
            byDay.Where(day => world.Members.Contains(day.Member) && day.Wins > 0).GroupBy(day => (day.Member.Value, day.On)).Select(ofDay => (ofDay.Key, ofDay.Sum(day => day.Wins))).Order());

        var before = await ReadAsync(session => session.Figures.SignedBeforeAsync(world.Members, year.From, Cancellation));
        Assert.Equal(wins.Where(win => win.On < year.From).Select(win => win.Member.Value).Distinct().Order(), before.Select(member => member.Value).Order());

        var signed = await ReadAsync(session => session.Figures.SignedAsync(year, Cancellation));
        var done = await ReadAsync(session => session.Figures.OfDaysAsync(year, Cancellation));
        foreach (var member in world.Members)
        {
            var tallies = naive.Tallies(year).Where(tally => tally.Member == member).ToList();
            var (revenue, count) = (tallies.Sum(tally => tally.Revenue.Fen), tallies.Sum(tally => tally.Wins));
            Assert.Equal(count, await ReadAsync(session => session.Figures.WinsAsync(member, year, Cancellation)));
            Assert.Equal((revenue, count), signed.Where(figure => figure.Member == member).Select(figure => (figure.Revenue.Fen, figure.Wins)).SingleOrDefault());
            Assert.Equal((revenue, tallies.Sum(tally => tally.Activities)), done.Where(figure => figure.Member == member).Select(figure => (figure.Revenue.Fen, figure.Activities)).SingleOrDefault());
        }
    }

    /// <summary>Whole periods around each day on which something counts, and days that are no whole period.</summary>
    private static IEnumerable<DayRange> Ranges(NaiveFigures naive)
    {
        var days = naive.Counts.Select(count => count.On).Distinct().Order().ToList();
        var whole = days.SelectMany(day => new[] { DayRange.Of(day), DayRange.WeekOf(day), DayRange.MonthOf(day), QuarterOf(day), new DayRange(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)) });
        var others = days.Zip(days.Skip(1), (from, to) => new DayRange(from, to)).Concat(days.Zip(days.Skip(3), (from, to) => new DayRange(from.AddDays(1), to.AddDays(2))));
        return whole.Concat(others).Append(new DayRange(new DateOnly(2024, 3, 3), new DateOnly(2027, 11, 27))).Distinct();
    }

    private static DayRange QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1);
        return new DayRange(first, first.AddMonths(3).AddDays(-1));
    }

    private async Task<IReadOnlyList<Tally>> TalliesAsync(MemberId[] members, DayRange days) => Assert.Single(await TalliesAsync(members, [days]));

    private Task<List<Tally[]>> TalliesAsync(MemberId[] members, IReadOnlyList<DayRange> ranges) => ReadAsync(async session =>
    {
        var all = new List<Tally[]>();
        foreach (var days in ranges)
        {
            all.Add([.. (await session.Figures.TalliesAsync(days, Cancellation)).Where(tally => members.Contains(tally.Member))]);
        }

        return all;
    });

    private async Task<IReadOnlyList<string>> AllOfAsync(FigureWorld world)
    {
        var all = new List<string>();
        foreach (var tallies in await TalliesAsync(world.Members, [.. Ranges(new NaiveFigures(world.Events))]))
        {
            all.AddRange(Text(tallies));
        }

        foreach (var member in world.Members)
        {
            var credits = await ReadAsync(session => session.Figures.CreditsAsync(member, new DayRange(new DateOnly(2023, 1, 1), new DateOnly(2028, 12, 31)), Kinds, int.MaxValue, Cancellation));
            all.AddRange(credits.Select(credit => credit.ToString()).Order(StringComparer.Ordinal));
        }

        return all;
    }

    private static IEnumerable<string> Text(IEnumerable<Tally> tallies) => tallies.Select(tally => tally.ToString()).Order(StringComparer.Ordinal);
}

public sealed class FiguresOnSqlite(SqliteFixture fixture) : FigureCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class FiguresOnPostgreSql(PostgreSqlFixture fixture) : FigureCompliance(fixture), IClassFixture<PostgreSqlFixture>
{
    protected override (int Histories, int Steps) Size => (12, 50);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ActivityTakenBack_WhileAColleagueIsNamed_CountsForNobody(bool isTakenFirst)
    {
        var (deal, colleague) = (await DealAsync(), Some.Member());
        var activity = Some.Activity(deal);
        var recorded = await AppendAsync(draft => draft.Record(activity, deal: null));
        var naming = new ChangeSetDraft(Some.Context());
        naming.AddColleague(activity, colleague);
        Func<ISalesSession, Task> take = session => UndoAsync(session, recorded.Id), name = session => session.Changes.AppendAsync(naming.Build(), Cancellation);
        var (first, second) = isTakenFirst ? (take, name) : (name, take);
        var (done, letGo) = (Some.Gate(), Some.Gate());

        var early = WriteAsync(async session =>
        {
            await first(session);
            done.TrySetResult();
            await letGo.Task;
        });
        await done.Task;
        var late = WriteAsync(second);
        await ((PostgreSqlFixture)Fixture).WaitsForLockAsync(Cancellation);
        letGo.TrySetResult();
        await Task.WhenAll(early, late);

        Assert.DoesNotContain(
            await ReadAsync(session => session.Figures.TalliesAsync(DayRange.Of(Some.Today), Cancellation)),
            tally => tally.Visits > 0 && (tally.Member == deal.Owner || tally.Member == colleague));
    }

    [Fact]
    public async Task SumsThatAreAllWorkedOut_WaitForWhoWrites_AndWhoWritesForThem()
    {
        var (before, after) = (await DealAsync(), await DealAsync());
        var (done, letGo) = (Some.Gate(), Some.Gate());
        var early = WriteAsync(async session =>
        {
            await VisitAsync(session, before);
            done.TrySetResult();
            await letGo.Task;
        });
        await done.Task;
        var rebuild = Fixture.Services.GetRequiredService<IDatabaseMigrator>().RebuildFiguresAsync(Cancellation);
        await Task.WhenAny(rebuild, ((PostgreSqlFixture)Fixture).WaitsForLockAsync(Cancellation));
        var late = WriteAsync(session => VisitAsync(session, after));
        Assert.False(rebuild.IsCompleted);
        letGo.TrySetResult();
        await Task.WhenAll(early, rebuild, late);

        var tallies = await ReadAsync(session => session.Figures.TalliesAsync(DayRange.Of(Some.Today), Cancellation));
        Assert.Equal([1, 1], tallies.Where(tally => tally.Member == before.Owner || tally.Member == after.Owner).Select(tally => tally.Visits));

        static async Task VisitAsync(ISalesSession session, Deal deal)
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Record(Some.Activity(deal), deal: null);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
        }
    }
}

[Trait("Needs", "SqlServer")]
public sealed class FiguresOnSqlServer(SqlServerFixture fixture) : FigureCompliance(fixture), IClassFixture<SqlServerFixture>
{
    protected override (int Histories, int Steps) Size => (12, 50);
}
