using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Reminders;

public sealed class ReminderCourseTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private readonly DateTimeOffset at = Some.Reminder().At;

    [Fact]
    public void AReminder_RingsOnceForEachTimeItIsSetTo()
    {
        var course = ReminderCourse.Of(Some.Reminder());
        Assert.False(course.IsDueAt(at.AddSeconds(-1)));
        Assert.True(course.IsDueAt(at));
        var rung = course.Ring();
        Assert.False(rung.IsDueAt(at.AddHours(1)));
        Assert.Throws<InvalidOperationException>(rung.Ring);
        var later = rung.PutOff(at.AddHours(1), at.AddMinutes(1))!;
        Assert.True(later.IsDueAt(at.AddHours(1)));
        Assert.NotEqual(course.Key, later.Key);
    }

    [Fact]
    public void WhatIsDoneOrCancelled_StaysSo()
    {
        foreach (var ended in new[] { ReminderCourse.Of(Some.Reminder()).Finish()!, ReminderCourse.Of(Some.Reminder()).Ring().Cancel()! })
        {
            Assert.False(ended.IsDueAt(at.AddDays(1)));
            Assert.Null(ended.Finish());
            Assert.Null(ended.Cancel());
            Assert.Null(ended.PutOff(at.AddDays(1), at));
        }
    }

    [Fact]
    public void AWithdrawnReminder_DoesNotRing() => Assert.False(ReminderCourse.Of(Some.Reminder() with { Withdrawn = true }).IsDueAt(at));

    [Fact]
    public void ATimeThatIsOver_IsNoTimeToRing() => Assert.Null(ReminderCourse.Of(Some.Reminder()).PutOff(at, at));

    [Theory]
    [InlineData(0, null)]
    [InlineData(120, null)]
    [InlineData(121, 121)]
    [InlineData(7200, 7200)]
    public void ALateReminder_SaysHowLate(int seconds, int? late) =>
        Assert.Equal(late is { } value ? TimeSpan.FromSeconds(value) : null, ReminderCourse.Of(Some.Reminder()).LatenessAt(at.AddSeconds(seconds)));

    [Theory]
    [InlineData(Snooze.TenMinutes, "09-30 23:55")]
    [InlineData(Snooze.Hour, "10-01 00:45")]
    [InlineData(Snooze.Tomorrow, "10-01 09:00")]
    [InlineData(Snooze.NextWeek, "10-08 09:00")]
    public void WhatIsPutOff_ComesAtATimeThatCanBeSaid(Snooze snooze, string expected)
    {
        var now = Clock.InstantOf(new DateOnly(2026, 9, 30), new TimeOnly(23, 45));
        Assert.Equal(expected, Clock.ToLocal(SnoozeTimes.Of(snooze, now, Clock, WorkCalendar.China)).ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }
}
