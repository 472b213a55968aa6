using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What is stopped is neither said nor sent, until it may go on; and what became of a day's batch can be told.</summary>
public abstract class HaltCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly MemberId Administrator = Some.Member();

    private readonly string schedule = $"s{Guid.NewGuid():N}"[..20];

    [Fact]
    public async Task Pause_HoldsUntilItEnds_AndSaysWhoAndSinceWhen()
    {
        await HaltAsync(day: null);
        await HaltAsync(day: null);
        var halt = Assert.Single(await ActiveAsync());
        Assert.Equal((null, Administrator, Some.Now), (halt.Day, halt.By, halt.At));

        await GoOnAsync(day: null);
        Assert.Empty(await ActiveAsync());
    }

    [Fact]
    public async Task StoppedDay_IsNeitherTakenNorSent_AndGoesOnWhereItStopped()
    {
        var (said, waiting, otherDay) = (Notice(Some.Today), Notice(Some.Today), Notice(Some.Today.AddDays(1)));
        await WriteAsync(session => session.Due.AddAsync([said], Cancellation));
        await SayAsync(said);
        await WriteAsync(session => session.Due.AddAsync([waiting, otherDay], Cancellation));

        await HaltAsync(Some.Today);
        Assert.Equal(OutboxState.Withheld, await StateAsync(said));
        Assert.Equal(otherDay.Key, Assert.Single(await ClaimAsync("a")).Notice.Key);

        await GoOnAsync(Some.Today);
        Assert.Equal(OutboxState.Waiting, await StateAsync(said));
        Assert.Equal(waiting.Key, Assert.Single(await ClaimAsync("b")).Notice.Key);
    }

    [Fact]
    public async Task WhatWasPutOff_AndIsStopped_GoesOnOnlyOnceItMay()
    {
        var notice = Notice(Some.Today);
        await WriteAsync(session => session.Due.AddAsync([notice], Cancellation));
        await SayAsync(notice);
        var id = (await ReadAsync(session => session.Outbox.FindAsync(notice.Key, Cancellation)))!.Id;
        await WriteAsync(session => session.Outbox.DeferAsync(id, Some.Now.AddMinutes(1), "limit", isAttempt: false, Cancellation));
        await HaltAsync(Some.Today);
        await WriteAsync(session => session.Outbox.LetGoAsync([id], Cancellation));
        Assert.Equal(OutboxState.Withheld, await StateAsync(notice));
    }

    [Fact]
    public async Task WhatIsBeingSent_IsNotCalledStopped()
    {
        var notice = Notice(Some.Today);
        await WriteAsync(session => session.Due.AddAsync([notice], Cancellation));
        await SayAsync(notice, inFlight: true);
        await HaltAsync(Some.Today);
        Assert.Equal(OutboxState.Waiting, await StateAsync(notice));
    }

    [Fact]
    public async Task Batch_IsCountedByWhatBecameOfIt()
    {
        var (said, held, failed) = (Notice(Some.Today), Notice(Some.Today), Notice(Some.Today));
        await WriteAsync(session => session.Due.AddAsync([said], Cancellation));
        await SayAsync(said);
        await WriteAsync(session => session.Due.AddAsync([held, failed], Cancellation));
        var taken = await ClaimAsync("a");
        await WriteAsync(session => session.Due.HoldAsync([taken[0].Id], "a", Some.Now.AddHours(8), "QuietHours", Cancellation));
        await WriteAsync(session => session.Due.EndAsync([taken[1].Id], "a", DueState.Failed, "Unreachable", Some.Now, Cancellation));

        var counts = await ReadAsync(session => session.Due.CountAsync(schedule, Some.Today, Cancellation));
        Assert.Equal(
            [
                new NoticeCount(DueState.Waiting, "QuietHours", null, 1),
                new NoticeCount(DueState.Said, null, OutboxState.Waiting, 1),
                new NoticeCount(DueState.Failed, "Unreachable", null, 1),
            ],
            counts);

        var troubles = await ReadAsync(session => session.Due.TroublesAsync(schedule, Some.Today, 5, Cancellation));
        Assert.Equal([(failed.Recipient, "Unreachable"), (held.Recipient, "QuietHours")], troubles.Select(trouble => (trouble.Recipient, trouble.Reason!)));
    }

    [Fact]
    public async Task WhatFoundNobodyToWriteTo_IsCountedByPersonAndSchedule_SinceTheDay()
    {
        var (notice, old) = (Notice(Some.Today), Notice(Some.Today.AddDays(-1)));
        var alike = Notice(Some.Today.AddDays(1)) with { Recipient = notice.Recipient };
        await WriteAsync(session => session.Due.AddUnreachedAsync([notice, old, alike], Some.Now, Cancellation));
        await WriteAsync(session => session.Due.AddUnreachedAsync([notice], Some.Now, Cancellation));

        Assert.Equal([new UnreachedCount(notice.Recipient, schedule, 2)], await ReadAsync(session => session.Due.UnreachedAsync([schedule, "other"], Some.Today, Cancellation)));
        Assert.Empty(await ReadAsync(session => session.Due.UnreachedAsync(["other"], Some.Today, Cancellation)));
        Assert.Empty(await ClaimAsync("a"));
    }

    [Fact]
    public async Task OlderOnesForSomebody_GiveWayToTheNewest_AndOthersStay()
    {
        var (old, newest, other, later) = (Notice(Some.Today), Notice(Some.Today.AddDays(1)), Notice(Some.Today), Notice(Some.Today.AddDays(2)));
        newest = newest with { Recipient = old.Recipient };
        later = later with { Recipient = old.Recipient, DueAt = Some.Now.AddDays(1) };
        await WriteAsync(session => session.Due.AddAsync([old, newest, other, later], Cancellation));

        await WriteAsync(session => session.Due.SupersedeAsync(schedule, Some.Now, withStaged: true, Cancellation));
        Assert.Equal([newest.Key, other.Key], (await ClaimAsync("a")).Select(entry => entry.Notice.Key));
    }

    [Fact]
    public async Task ToldOnADay_IsCountedByMember()
    {
        var (one, two, other) = (Notice(Some.Today), Notice(Some.Today), Notice(Some.Today.AddDays(1)));
        two = two with { Recipient = one.Recipient };
        await WriteAsync(session => session.Due.AddSaidAsync([one, two, other], Some.Now, Cancellation));

        var told = await ReadAsync(session => session.Due.ToldAsync([one.Recipient, other.Recipient], [schedule, "other"], Some.Today, Cancellation));
        Assert.Equal((one.Recipient, 2), (Assert.Single(told).Key, Assert.Single(told).Value));
    }

    private DueNotice Notice(DateOnly day) => new()
    {
        Key = $"{schedule}/{Guid.NewGuid():N}",
        Schedule = schedule,
        Day = day,
        Recipient = Some.Member(),
        DueAt = Some.Now,
    };

    /// <summary>Takes all that wait, and says this one.</summary>
    private async Task SayAsync(DueNotice notice, bool inFlight = false)
    {
        var chat = new ChatAddress($"P{Guid.NewGuid():N}"[..20], ChatKind.Direct, "zhou");
        await WriteAsync(async session =>
        {
            var entry = (await session.Due.ClaimAsync(schedule, "sayer", Some.Now, Some.Now.AddMinutes(2), withStaged: true, 100, Cancellation)).Single(entry => entry.Notice.Key == notice.Key);
            await session.Due.EndAsync([entry.Id], "sayer", DueState.Said, null, Some.Now, Cancellation);
            await session.Outbox.AddAsync(new OutgoingMessage { Key = notice.Key, Kind = OutgoingKind.Brief, Chat = chat, At = Some.Now, Text = "早" }, Cancellation);
        });
        if (inFlight)
        {
            await WriteAsync(session => session.Outbox.ClaimAsync("sender", new OutboxScope(Some.Now), Some.Now.AddMinutes(1), 1000, Cancellation));
        }
    }

    private async Task<OutboxState?> StateAsync(DueNotice notice) => (await ReadAsync(session => session.Outbox.FindAsync(notice.Key, Cancellation)))?.State;

    private Task HaltAsync(DateOnly? day) => WriteAsync(session => session.Halts.HaltAsync(new ScheduleHalt(schedule, day, Administrator, Some.Now), Cancellation));

    private Task GoOnAsync(DateOnly? day) => WriteAsync(session => session.Halts.GoOnAsync(schedule, day, Administrator, Some.Now.AddHours(1), Cancellation));

    private async Task<ImmutableArray<ScheduleHalt>> ActiveAsync() =>
        [.. (await ReadAsync(session => session.Halts.ActiveAsync(Cancellation))).Where(halt => halt.Schedule == schedule)];

    private Task<IReadOnlyList<DueEntry>> ClaimAsync(string node) =>
        WriteAsync(session => session.Due.ClaimAsync(schedule, node, Some.Now, Some.Now.AddMinutes(2), withStaged: true, 100, Cancellation));
}

public sealed class HaltsOnSqlite(SqliteFixture fixture) : HaltCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class HaltsOnPostgreSql(PostgreSqlFixture fixture) : HaltCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class HaltsOnSqlServer(SqlServerFixture fixture) : HaltCompliance(fixture), IClassFixture<SqlServerFixture>;
