using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A win is found when it is due, what becomes of it is kept once, and each chat has heard of it once.</summary>
public abstract class WinCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task Win_IsDueAtItsTime_AndOneOfAGivenTimeOnlyForSuchARun()
    {
        var (win, staged) = (await KeepAsync(Some.Win()), await KeepAsync(Some.Win() with { IsStaged = true }));
        Assert.DoesNotContain(await DueAsync(Some.Now.AddTicks(-1)), due => due.Id == win.Id);
        Assert.Contains(win, await DueAsync(Some.Now));
        Assert.DoesNotContain(await DueAsync(Some.Now), due => due.Id == staged.Id);
        Assert.Contains(staged, await DueAsync(Some.Now, withStaged: true));
    }

    [Fact]
    public async Task Win_IsKeptOnceForADealAndChangeSet_AndALaterDayIsTaken()
    {
        var win = await KeepAsync(Some.Win());
        await WriteAsync(session => session.Wins.AddAsync(win with { On = win.On.AddDays(-1) }, Cancellation));
        var found = await FindAsync(win);
        Assert.Equal((win.Id, win.On.AddDays(-1)), (found.Id, found.On));
    }

    [Fact]
    public async Task WhatBecomesOfAWin_IsKept_ButNotByWhoHasReadAnOlderState()
    {
        var win = await KeepAsync(Some.Win());
        await WriteAsync(session => session.Wins.SaveAsync(win with { Wish = OwnersWish.NotAtAll, HidesCustomer = true, DueAt = null }, Cancellation));
        var saved = await FindAsync(win);
        Assert.Equal((OwnersWish.NotAtAll, true, null), (saved.Wish, saved.HidesCustomer, saved.DueAt));
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(session => session.Wins.SaveAsync(win with { IsTold = true }, Cancellation)));
        Assert.False((await FindAsync(win)).IsTold);
    }

    [Fact]
    public async Task WinWhoseSumIsPutRight_IsLookedAtAgainOnlyWhereSomebodyHasHeardOfIt()
    {
        var (told, untold) = (await KeepAsync(Some.Win()), await KeepAsync(Some.Win()));
        await WriteAsync(session => session.Wins.SaveAsync(told with { IsTold = true, DueAt = null }, Cancellation));
        var at = Some.Now.AddMinutes(5);
        await WriteAsync(session => session.Wins.PutRightAsync(told.Deal, at, Cancellation));
        await WriteAsync(session => session.Wins.PutRightAsync(untold.Deal, at, Cancellation));
        Assert.Equal((at, Some.Now), ((await FindAsync(told)).DueAt, (await FindAsync(untold)).DueAt));
    }

    [Fact]
    public async Task WinThatWasSignedOnAnotherDay_IsMovedThere()
    {
        var (moved, other) = (await KeepAsync(Some.Win()), await KeepAsync(Some.Win()));
        var on = moved.On.AddDays(-4);
        await WriteAsync(session => session.Wins.MoveAsync(moved.Deal, on, Cancellation));
        Assert.Equal((on, other.On), ((await FindAsync(moved)).On, (await FindAsync(other)).On));
    }

    [Fact]
    public async Task WinThatIsReversed_IsDueForCorrection_SaveWhereItStillWaitedToBeTold()
    {
        var (told, untold, inReports) = (await KeepAsync(Some.Win() with { IsTold = true, DueAt = null }), await KeepAsync(Some.Win()), await KeepAsync(Some.Win() with { DueAt = null }));
        var at = Some.Now.AddMinutes(5);
        await WriteAsync(session => session.Wins.ReverseAsync(told.Deal, at, Cancellation));
        await WriteAsync(session => session.Wins.ReverseAsync(untold.Deal, at, Cancellation));
        await WriteAsync(session => session.Wins.ReverseAsync(inReports.Deal, at, Cancellation));
        Assert.Equal((true, at), ((await FindAsync(told)).IsUndone, (await FindAsync(told)).DueAt));
        Assert.Equal((true, at), ((await FindAsync(inReports)).IsUndone, (await FindAsync(inReports)).DueAt));
        Assert.Equal((true, null), ((await FindAsync(untold)).IsUndone, (await FindAsync(untold)).DueAt));
        Assert.DoesNotContain(await ReadAsync(session => session.Wins.ConfirmedAsync(Some.Now.AddDays(-1), at, Cancellation)), win => win.Id == told.Id);
    }

    [Fact]
    public async Task Chat_HearsOfAWinOnce()
    {
        var (win, chat) = (await KeepAsync(Some.Win()), Some.Chat(ChatKind.Group));
        var telling = new WinTelling(win.Id, chat, "win/1", Some.Now);
        await WriteAsync(session => session.Wins.AddTellingsAsync([telling, telling with { Chat = Some.Chat(ChatKind.Group) }], Cancellation));
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(session => session.Wins.AddTellingsAsync([telling with { Message = "win/2" }], Cancellation)));

        Assert.Equal([telling], await ReadAsync(session => session.Wins.HeardAsync(chat, Some.Now.AddMinutes(-1), Cancellation)));
        await WriteAsync(session => session.Wins.MarkCorrectedAsync(win.Id, Cancellation));
        Assert.All(await ReadAsync(session => session.Wins.TellingsAsync([win.Id], Cancellation)), heard => Assert.True(heard.IsCorrected));
    }

    [Fact]
    public async Task Applause_StandsUntilItIsTakenBack()
    {
        var (from, to, win) = (Some.Member(), Some.Member(), new ChangeSetId(Guid.NewGuid()));
        var said = new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = ApplauseKind.Thanks, From = from, To = to, Win = win, On = Some.Today, Counts = true };
        var changes = await AppendAsync(draft => draft.Applaud(said));
        Assert.Equal([said], await ReadAsync(session => session.Applause.OfWinAsync(win, Cancellation)));
        Assert.Equal([said], await ReadAsync(session => session.Applause.OfDayAsync(to, Some.Today, Cancellation)));

        await UndoAsync(changes.Id);
        Assert.Empty(await ReadAsync(session => session.Applause.OfWinAsync(win, Cancellation)));
    }

    [Fact]
    public async Task Figures_AreWhatACountByHandGives()
    {
        var (owner, from, to) = (Some.Member(), Some.Today.AddDays(-4), Some.Today);
        foreach (var (day, yuan) in new (int, decimal?)[] { (-6, 100), (-4, 200), (-1, null), (0, 400), (0, 50), (1, 800) })
        {
            await DealAsync(deal => deal with { Owner = owner, State = DealState.Won(Some.Today.AddDays(day)), Amount = yuan is { } amount ? Money.FromYuan(amount) : null });
        }

        await DealAsync(deal => deal with { Owner = owner, Amount = Money.FromYuan(1_600) });
        var open = await DealAsync(deal => deal with { Owner = owner });
        await AppendAsync(draft => draft.Record(Some.Activity(open), open));
        await AppendAsync(draft => draft.Record(Some.Activity(open, ActivityKind.Call), open));
        await AppendAsync(draft => draft.Create(Some.Customer() with { Owner = owner }));
        await AppendAsync(draft => draft.Applaud(new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = ApplauseKind.Thanks, From = Some.Member(), To = owner, On = Some.Today, Counts = true }));

        var figures = await ReadAsync(session => session.Figures.OfDaysAsync(new DayRange(from, to), Cancellation));
        var own = Assert.Single(figures, figure => figure.Member == owner);
        Assert.Equal((Money.FromYuan(650), 4, 1, 2, 1, 1), (own.Revenue, own.Wins, own.Visits, own.Activities, own.NewCustomers, own.Help));

        var days = (await ReadAsync(session => session.Figures.SignedByDayAsync(new DayRange(from, to), Cancellation))).Where(day => day.Member == owner).OrderBy(day => day.On);
        Assert.Equal([(from, 200m, 1), (to.AddDays(-1), 0m, 1), (to, 450m, 2)], days.Select(day => (day.On, day.Revenue.Yuan, day.Wins)));
        Assert.Equal([owner], await ReadAsync(session => session.Figures.SignedBeforeAsync([owner, Some.Member()], from, Cancellation)));
    }

    [Fact]
    public async Task BoundChats_AreAllThatAreBound()
    {
        var chat = new BoundChat(Some.Chat(ChatKind.Group), new Scope(Group: new GroupId(Guid.NewGuid())), "appchat", null);
        await WriteAsync(session => session.Organisation.BindChatAsync(chat, Cancellation));
        Assert.Contains(chat, await ReadAsync(session => session.Organisation.BoundChatsAsync(Cancellation)));
    }

    private async Task<WinRecord> KeepAsync(WinRecord win)
    {
        await WriteAsync(session => session.Wins.AddAsync(win, Cancellation));
        return await FindAsync(win);
    }

    private async Task<WinRecord> FindAsync(WinRecord win) => (await ReadAsync(session => session.Wins.FindAsync(win.Deal, win.ChangeSet, Cancellation)))!;

    private Task<IReadOnlyList<WinRecord>> DueAsync(DateTimeOffset upTo, bool withStaged = false) =>
        ReadAsync(session => session.Wins.DueAsync(upTo, withStaged, 1000, Cancellation));
}

public sealed class WinsOnSqlite(SqliteFixture fixture) : WinCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class WinsOnPostgreSql(PostgreSqlFixture fixture) : WinCompliance(fixture), IClassFixture<PostgreSqlFixture>;


[Trait("Needs", "SqlServer")]
public sealed class WinsOnSqlServer(SqlServerFixture fixture) : WinCompliance(fixture), IClassFixture<SqlServerFixture>;
