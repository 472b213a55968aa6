using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A reminder is found when it is due, and what becomes of it is kept once.</summary>
public abstract class ReminderCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task ReminderThatIsSet_IsDueAtItsTime_AndNotBefore()
    {
        var reminder = await SetAsync();

        Assert.DoesNotContain(await DueAsync(reminder.At.AddSeconds(-1)), entry => entry.Reminder.Id == reminder.Id);
        var due = Assert.Single(await DueAsync(reminder.At), entry => entry.Reminder.Id == reminder.Id);
        AssertSame(reminder, due.Reminder);
        Assert.Equal(ReminderCourse.Of(reminder), due.Course);
    }

    [Fact]
    public async Task ReminderThatRangOrIsDone_IsDueNoMore_AndOneThatWasPutOffIsDueThen()
    {
        var reminder = await SetAsync();
        var rung = await MoveAsync(reminder, course => course.Ring());
        Assert.DoesNotContain(await DueAsync(reminder.At), entry => entry.Reminder.Id == reminder.Id);

        await MoveAsync(reminder, course => course.PutOff(reminder.At.AddHours(1), reminder.At)!);
        Assert.DoesNotContain(await DueAsync(reminder.At), entry => entry.Reminder.Id == reminder.Id);
        var again = Assert.Single(await DueAsync(reminder.At.AddHours(1)), entry => entry.Reminder.Id == reminder.Id);
        Assert.NotEqual(rung.Key, again.Course.Key);

        await MoveAsync(reminder, course => course.Finish()!);
        Assert.DoesNotContain(await DueAsync(reminder.At.AddHours(1)), entry => entry.Reminder.Id == reminder.Id);
    }

    [Fact]
    public async Task ReminderThatWasAskedForAtAGivenTime_RingsOnlyForSuchARun()
    {
        var reminder = await SetAsync(reminder => reminder with { IsStaged = true });

        Assert.DoesNotContain(await DueAsync(reminder.At.AddYears(1), withStaged: false), entry => entry.Reminder.Id == reminder.Id);
        Assert.Contains(await DueAsync(reminder.At, withStaged: true), entry => entry.Reminder.Id == reminder.Id);
    }

    [Fact]
    public async Task SettingThatIsUndone_CancelsTheReminder()
    {
        var reminder = Some.Reminder();
        var changes = await AppendAsync(draft => draft.Set(reminder));
        await UndoAsync(changes.Id);

        Assert.Equal(ReminderState.Cancelled, (await FindAsync(reminder)).State);
        Assert.DoesNotContain(await DueAsync(reminder.At), entry => entry.Reminder.Id == reminder.Id);
    }

    [Fact]
    public async Task OpenOnes_AreThoseOfTheMemberThatAreNeitherDoneNorCancelled_TheEarliestFirst()
    {
        var member = Some.Member();
        var late = await SetAsync(reminder => reminder with { For = member, At = reminder.At.AddDays(1) });
        var early = await SetAsync(reminder => reminder with { For = member });
        var done = await SetAsync(reminder => reminder with { For = member });
        await MoveAsync(done, course => course.Finish()!);

        var open = await ReadAsync(session => session.Reminders.OpenAsync(member, 10, Cancellation));
        Assert.Equal([early.Id, late.Id], open.Select(entry => entry.Reminder.Id));

        var waiting = await ReadAsync(session => session.Reminders.WaitingAsync([member], early.At, late.At, Cancellation));
        Assert.Equal([early.Id], waiting.Select(entry => entry.Reminder.Id));

        await MoveAsync(early, course => course.Ring());
        var rung = await ReadAsync(session => session.Reminders.RungAsync([member], early.At, late.At.AddDays(1), Cancellation));
        Assert.Equal([early.Id], rung.Select(entry => entry.Reminder.Id));
    }

    [Fact]
    public async Task WhatReviewsDecided_IsFoundForThoseWhoDoIt_UntilItIsDone()
    {
        var (member, decided) = (Some.Member(), new DecidedInReview(new DealId("P7"), Some.Member(), Some.Today));
        var first = await SetAsync(reminder => reminder with { For = member, Decided = decided });
        var second = await SetAsync(reminder => reminder with { For = member, Decided = decided, At = reminder.At.AddDays(-1) });
        await SetAsync(reminder => reminder with { For = member });

        Assert.Equal([second.Id, first.Id], await OpenAsync());
        await MoveAsync(second, course => course.Finish()!);
        Assert.Equal([first.Id], await OpenAsync());
        Assert.Equal(decided, (await ReadAsync(session => session.Reminders.FindAsync(first.Id, Cancellation)))!.Reminder.Decided);

        async Task<IEnumerable<ReminderId>> OpenAsync() => (await ReadAsync(session => session.Reminders.DecidedAsync([member], Cancellation))).Select(entry => entry.Reminder.Id);
    }

    [Fact]
    public async Task UnitsThatRingItAtOnce_RingItOnce()
    {
        var reminder = await SetAsync();
        var rings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WriteAsync(async session =>
        {
            var entry = await session.Reminders.FindAsync(reminder.Id, Cancellation);
            if (!entry!.Course.IsDueAt(reminder.At))
            {
                return false;
            }

            await session.Reminders.RingAsync([entry.Course], Cancellation);
            return true;
        })));

        Assert.Single(rings, rang => rang);
    }

    [Fact]
    public async Task OnesThatRingTogether_AllHaveRung()
    {
        var (once, putOff) = (await SetAsync(), await SetAsync());
        await MoveAsync(putOff, course => course.PutOff(putOff.At, putOff.At.AddHours(-1))!);
        var waiting = new[] { await FindAsync(once), await FindAsync(putOff) };

        await WriteAsync(session => session.Reminders.RingAsync(waiting, Cancellation));

        Assert.All([await FindAsync(once), await FindAsync(putOff)], course => Assert.Equal(ReminderState.Rung, course.State));
    }

    private async Task<Reminder> SetAsync(Func<Reminder, Reminder>? with = null)
    {
        var reminder = Some.Reminder(await CustomerAsync());
        reminder = with is null ? reminder : with(reminder);
        await AppendAsync(draft => draft.Set(reminder));
        return reminder;
    }

    private Task<IReadOnlyList<ReminderEntry>> DueAsync(DateTimeOffset now, bool withStaged = true) =>
        ReadAsync(session => session.Reminders.DueAsync(now, withStaged, 1000, Cancellation));

    private async Task<ReminderCourse> FindAsync(Reminder reminder) => (await ReadAsync(session => session.Reminders.FindAsync(reminder.Id, Cancellation)))!.Course;

    private async Task<ReminderCourse> MoveAsync(Reminder reminder, Func<ReminderCourse, ReminderCourse> move)
    {
        var before = await FindAsync(reminder);
        await WriteAsync(session => session.Reminders.SaveAsync(before, move(before), Cancellation));
        return before;
    }
}

public sealed class RemindersOnSqlite(SqliteFixture fixture) : ReminderCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class RemindersOnPostgreSql(PostgreSqlFixture fixture) : ReminderCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class RemindersOnSqlServer(SqlServerFixture fixture) : ReminderCompliance(fixture), IClassFixture<SqlServerFixture>;
