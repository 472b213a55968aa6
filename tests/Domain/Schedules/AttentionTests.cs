using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

public sealed class AttentionTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly DateOnly Wednesday = new(2026, 3, 11);

    private static readonly Attention Rep = new() { Clock = Clock, Calendar = WorkCalendar.China };

    [Theory]
    [InlineData("08:29", "03-11 08:30")]
    [InlineData("08:30", null)]
    [InlineData("20:59", null)]
    [InlineData("21:00", "03-12 08:30")]
    [InlineData("23:59", "03-12 08:30")]
    [InlineData("00:00", "03-11 08:30")]
    public void WinsOfTheNight_AreToldInTheMorning(string time, string? until) => Assert.Equal(until, Until(Rep.Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday, time))));

    [Theory]
    [InlineData(NoticeKind.Reply)]
    [InlineData(NoticeKind.Reminder)]
    public void WhatSomebodyAskedFor_ComesWhenAsked(NoticeKind kind)
    {
        var away = Rep with { Leave = DayRange.Of(Wednesday), Mutes = [new Mute(At(Wednesday.AddDays(1), "12:00"), [])], OptedOut = [kind] };
        Assert.True(away.Judge(kind, isUrgent: false, saidToday: 100, At(Wednesday, "23:00")).IsSaid);
    }

    [Fact]
    public void WhatIsUrgent_DoesNotWait() => Assert.True(Rep.Judge(NoticeKind.Notice, isUrgent: true, 0, At(Wednesday, "23:00")).IsSaid);

    [Fact]
    public void AMute_HoldsWhatIsSaidOnce_AndDropsWhatComesAgain()
    {
        var muted = Rep with { Mutes = [new Mute(At(Wednesday.AddDays(2), "10:00"), [])] };
        Assert.Equal("03-13 10:00", Until(muted.Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday, "10:00"))));
        Assert.True(muted.Judge(NoticeKind.Brief, isUrgent: false, 0, At(Wednesday, "08:50")).IsDropped);
        Assert.True(muted.Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday.AddDays(2), "10:00")).IsSaid);
    }

    [Fact]
    public void AMuteThatEndsAtNight_HoldsUntilTheMorning()
    {
        var muted = Rep with { Mutes = [new Mute(At(Wednesday, "22:00"), [NoticeKind.Win])] };
        Assert.Equal("03-12 08:30", Until(muted.Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday, "10:00"))));
        Assert.True(muted.Judge(NoticeKind.Lifecycle, isUrgent: false, 0, At(Wednesday, "10:00")).IsSaid);
    }

    [Fact]
    public void Escalations_CannotBeMuted_ButWaitForTheMorning()
    {
        var deaf = Rep with { Mutes = [new Mute(At(Wednesday.AddDays(9), "10:00"), [])], OptedOut = [NoticeKind.Escalation, NoticeKind.Warning] };
        Assert.True(deaf.Judge(NoticeKind.Escalation, isUrgent: false, saidToday: 100, At(Wednesday, "09:00")).IsSaid);
        Assert.Equal(NoticeReason.QuietHours, deaf.Judge(NoticeKind.Escalation, isUrgent: false, 0, At(Wednesday, "22:00")).Reason);
        Assert.Equal(NoticeReason.OptedOut, deaf.Judge(NoticeKind.Warning, isUrgent: false, 0, At(Wednesday, "09:00")).Reason);
    }

    [Fact]
    public void Warnings_WaitForAWorkday_AndWinsDoNot()
    {
        var saturday = Wednesday.AddDays(3);
        Assert.Equal("03-16 08:30", Until(Rep.Judge(NoticeKind.Warning, isUrgent: false, 0, At(saturday, "10:00"))));
        Assert.Equal("03-16 08:30", Until(Rep.Judge(NoticeKind.Escalation, isUrgent: false, 0, At(saturday.AddDays(-1), "22:00"))));
        Assert.True(Rep.Judge(NoticeKind.Win, isUrgent: false, 0, At(saturday, "10:00")).IsSaid);
    }

    [Fact]
    public void SomebodyOnLeave_HearsOfItAfterwards()
    {
        var away = Rep with { Leave = new DayRange(Wednesday, Wednesday.AddDays(1)) };
        Assert.Equal("03-13 08:30", Until(away.Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday, "10:00"))));
        Assert.True(away.Judge(NoticeKind.Report, isUrgent: false, 0, At(Wednesday, "18:00")).IsDropped);
    }

    [Fact]
    public void TheMessageAboveTheBudget_WaitsForTheNextDay()
    {
        Assert.True(Rep.Judge(NoticeKind.Notice, isUrgent: false, saidToday: 19, At(Wednesday, "10:00")).IsSaid);
        Assert.Equal("03-12 08:30", Until(Rep.Judge(NoticeKind.Notice, isUrgent: false, saidToday: 20, At(Wednesday, "10:00"))));
    }

    [Fact]
    public void WhatWouldBeTooLateAfterTheQuiet_IsDropped_AndWhatWouldNotWaits()
    {
        Assert.True(Rep.Judge(NoticeKind.Report, isUrgent: false, 0, At(Wednesday, "21:00"), latest: At(Wednesday, "21:00")).IsDropped);
        var late = Rep with { Quiet = new QuietHours(new TimeOnly(19, 0), new TimeOnly(9, 30)) };
        Assert.Equal("03-11 09:30", Until(late.Judge(NoticeKind.Brief, isUrgent: false, 0, At(Wednesday, "08:50"), latest: At(Wednesday, "12:00"))));
    }

    [Fact]
    public void WithoutQuietHours_NothingWaits() =>
        Assert.True((Rep with { Quiet = QuietHours.None }).Judge(NoticeKind.Win, isUrgent: false, 0, At(Wednesday, "03:00")).IsSaid);

    private static string? Until(NoticeVerdict verdict) =>
        verdict.Until is { } until ? Clock.ToLocal(until).ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static DateTimeOffset At(DateOnly day, string time) => Clock.InstantOf(day, TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
