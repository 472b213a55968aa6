using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What is due is taken by one node at a time, and said once.</summary>
public abstract class DueCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly DateTimeOffset Lease = Some.Now.AddMinutes(2);

    private readonly string schedule = $"s{Guid.NewGuid():N}"[..20];

    [Fact]
    public async Task Notice_IsTakenOnce_UntilItsLeaseEnds()
    {
        await AddAsync(Notice("1"), Notice("2"));

        Assert.True(await HasWaitingAsync());
        Assert.Equal(["1", "2"], (await ClaimAsync("a")).Select(entry => Tail(entry)));
        Assert.False(await HasWaitingAsync());
        Assert.Empty(await ClaimAsync("b"));
        Assert.Equal(2, (await ClaimAsync("b", Lease)).Count);
    }

    [Fact]
    public async Task NoticeWithAKnownKey_IsAddedOnce()
    {
        await AddAsync(Notice("1"));
        await AddAsync(Notice("1"), Notice("2"));
        Assert.Equal(2, (await ClaimAsync("a")).Count);
    }

    [Fact]
    public async Task NoticeThatWasSaid_IsNotTakenAgain_AndOneThatIsHeldWaits()
    {
        await AddAsync(Notice("said"), Notice("held"));
        var taken = await ClaimAsync("a");
        await WriteAsync(session => session.Due.EndAsync([taken[0].Id], "a", DueState.Said, null, Some.Now, Cancellation));
        await WriteAsync(session => session.Due.HoldAsync([taken[1].Id], "a", Some.Now.AddHours(8), "QuietHours", Cancellation));

        Assert.Empty(await ClaimAsync("a", Lease));
        Assert.Equal("held", Tail(Assert.Single(await ClaimAsync("a", Some.Now.AddHours(8)))));
    }

    [Fact]
    public async Task NodeThatWasTooSlow_SaysNothingThatAnotherHasTakenOver()
    {
        await AddAsync(Notice("1"));
        var slow = Assert.Single(await ClaimAsync("a"));
        Assert.Single(await ClaimAsync("b", Lease));

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(session => session.Due.EndAsync([slow.Id], "a", DueState.Said, null, Lease, Cancellation)));
        await WriteAsync(session => session.Due.EndAsync([slow.Id], "b", DueState.Said, null, Lease, Cancellation));
    }

    [Fact]
    public async Task WhatWaitsForSomePeople_IsTakenTogether_ByATime_AndOnce()
    {
        DueNotice[] notices = [Notice("theirs"), Notice("others"), Notice("later") with { DueAt = Some.Now.AddMinutes(20) }];
        await AddAsync(notices);
        MemberId[] people = [notices[0].Recipient, notices[2].Recipient];

        Assert.Equal("theirs", Tail(Assert.Single(await ClaimForAsync(people, "a", within: 15))));
        Assert.Equal("later", Tail(Assert.Single(await ClaimForAsync(people, "b", within: 20))));
        Assert.Equal("others", Tail(Assert.Single(await ClaimAsync("b"))));
    }

    [Fact]
    public async Task WhatWasSaidWithAMessage_GoesOutUnderItsKey_AndIsNoMessageOfItsOwn()
    {
        var brief = Notice("brief");
        await AddAsync(brief, Notice("with") with { Recipient = brief.Recipient });
        var taken = await ClaimAsync("a");
        await WriteAsync(session => session.Due.EndAsync([taken[0].Id], "a", DueState.Said, null, Some.Now, Cancellation));
        await WriteAsync(session => session.Due.EndWithAsync([taken[1].Id], "a", brief.Key, Some.Now, Cancellation));

        Assert.Equal(["brief", "with"], (await ReadAsync(session => session.Due.FindAsync([brief.Key], Cancellation))).Select(notice => notice.Key.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(1, (await ReadAsync(session => session.Due.ToldAsync([brief.Recipient], [schedule], Some.Today, Cancellation)))[brief.Recipient]);
        Assert.Empty(await ClaimAsync("b", Lease));
    }

    [Fact]
    public async Task NoticeOfAGivenTime_IsLeftToRunsForAGivenTime()
    {
        await AddAsync(Notice("1") with { IsStaged = true });
        Assert.Empty(await ClaimAsync("a", Some.Now.AddYears(1), withStaged: false));
        Assert.Single(await ClaimAsync("a"));
    }

    [Fact]
    public async Task NodesThatTakeAtOnce_TakeEachNoticeOnce()
    {
        await AddAsync([.. Enumerable.Range(0, 60).Select(number => Notice($"{number}"))]);
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(node => ClaimAsync($"node{node}", take: 10)));
        Assert.Equal(60, taken.SelectMany(entries => entries).Select(entry => entry.Id).Distinct().Count());
    }

    [Fact]
    public async Task NodesThatAddAtOnce_AddEachNoticeOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AddAsync([.. Enumerable.Range(0, 40).Select(number => Notice($"{number}"))])));
        Assert.Equal(40, (await ClaimAsync("a")).Count);
    }

    [Fact]
    public async Task Schedule_IsSettledForward_AndNeverBack()
    {
        Assert.Null(await SettledAsync());
        await SettleAsync(Some.Now);
        await SettleAsync(Some.Now.AddMinutes(10));
        await SettleAsync(Some.Now.AddMinutes(5));
        Assert.Equal(Some.Now.AddMinutes(10), await SettledAsync());
    }

    [Fact]
    public async Task MissedOccurrence_IsKeptOnce_AndNeverTaken()
    {
        var missed = Notice("missed");
        await WriteAsync(session => session.Due.AddMissedAsync(missed, "Missed", Some.Now, Cancellation));
        await WriteAsync(session => session.Due.AddMissedAsync(missed, "Missed", Some.Now, Cancellation));
        Assert.Empty(await ClaimAsync("a"));
    }

    [Fact]
    public async Task WhatWasToldOfADeal_IsFoundByIt_UntilItIsWithdrawn_AndMayBeSaidAgain()
    {
        var (deal, other) = (new DealId($"P{Guid.NewGuid():N}"[..20]), new DealId($"P{Guid.NewGuid():N}"[..20]));
        DueNotice[] parts = [Part("a", deal), Part("b", other), Part("c", deal)];
        await WriteAsync(session => session.Due.AddSaidAsync(parts, Some.Now, Cancellation));

        Assert.Equal([parts[0].Key, parts[2].Key], (await ToldOfAsync(deal)).Select(part => part.Key));
        await WriteAsync(session => session.Due.WithdrawAsync([parts[0].Key], Cancellation));

        var left = Assert.Single(await ToldOfAsync(deal));
        Assert.Equal(new ToldPart(parts[2].Key, deal, parts[2].Recipient, $"{schedule}/message", IsWithdrawn: false), left);
        var all = await ReadAsync(session => session.Due.PartsOfAsync($"{schedule}/message", Cancellation));
        Assert.Equal([true, false, false], all.Select(part => part.IsWithdrawn));
        Assert.Equal([parts[2].Key], await ReadAsync(session => session.Due.KnownAsync([parts[0].Key, parts[2].Key], Cancellation)));
        Assert.Equal([parts[0].Key, parts[2].Key], (await ReadAsync(session => session.Due.FindAsync([parts[0].Key, parts[2].Key, "nothing"], Cancellation))).Select(notice => notice.Key).Order(StringComparer.Ordinal));
        Assert.Empty(await ClaimAsync("a"));

        await WriteAsync(session => session.Due.AddSaidAsync([parts[0] with { Message = $"{schedule}/again" }, parts[2]], Some.Now.AddDays(1), Cancellation));
        Assert.False(Assert.Single(await ReadAsync(session => session.Due.PartsOfAsync($"{schedule}/again", Cancellation))).IsWithdrawn);
        Assert.Equal([parts[1].Key, parts[2].Key], (await ReadAsync(session => session.Due.PartsOfAsync($"{schedule}/message", Cancellation))).Select(part => part.Key));
    }

    private Task<IReadOnlyList<ToldPart>> ToldOfAsync(DealId deal) => ReadAsync(session => session.Due.ToldOfAsync([deal], Cancellation));

    private DueNotice Part(string recipient, DealId deal) => Notice(recipient) with { Deal = deal, Message = $"{schedule}/message" };

    private DueNotice Notice(string recipient) => new()
    {
        Key = $"{schedule}/{recipient}",
        Schedule = schedule,
        Day = Some.Today,
        Recipient = Some.Member(),
        DueAt = Some.Now,
        LatestAt = Some.Now.AddHours(3),
    };

    private static string Tail(DueEntry entry) => entry.Notice.Key.Split('/')[^1];

    private Task AddAsync(params DueNotice[] notices) => WriteAsync(session => session.Due.AddAsync(notices, Cancellation));

    private Task<IReadOnlyList<DueEntry>> ClaimAsync(string node, DateTimeOffset? now = null, bool withStaged = true, int take = 100) =>
        WriteAsync(session => session.Due.ClaimAsync(schedule, node, now ?? Some.Now, (now ?? Some.Now).AddMinutes(2), withStaged, take, Cancellation));

    private Task<IReadOnlyList<DueEntry>> ClaimForAsync(MemberId[] people, string node, int within) => WriteAsync(
        session => session.Due.ClaimForAsync(schedule, people, node, Some.Now, Some.Now.AddMinutes(within), Lease, withStaged: true, Cancellation));

    private Task<bool> HasWaitingAsync() => ReadAsync(session => session.Due.HasWaitingAsync(schedule, Some.Now, withStaged: true, Cancellation));

    private Task<DateTimeOffset?> SettledAsync() => ReadAsync(session => session.Due.SettledAsync(schedule, Cancellation));

    private Task SettleAsync(DateTimeOffset upTo) => WriteAsync(session => session.Due.SettleAsync(schedule, upTo, Cancellation));
}

public sealed class DueOnSqlite(SqliteFixture fixture) : DueCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class DueOnPostgreSql(PostgreSqlFixture fixture) : DueCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class DueOnSqlServer(SqlServerFixture fixture) : DueCompliance(fixture), IClassFixture<SqlServerFixture>;
