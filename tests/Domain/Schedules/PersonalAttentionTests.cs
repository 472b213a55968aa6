using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

/// <summary>What a person has set, what of it is over, and what holds for them beside what the company has.</summary>
public sealed class PersonalAttentionTests
{
    private static readonly MemberId Self = new(new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 3]));
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
    private static readonly Attention Company = new() { Clock = Clock, Calendar = WorkCalendar.China };

    [Fact]
    public void LeavesThatTouch_AreOne()
    {
        var set = PersonalAttention.None.With(Leave(16, 18)).With(Leave(25, 26)).With(Leave(19, 20));
        Assert.Equal([(16, 20), (25, 26)], set.Leaves.Select(leave => (leave.From.Day, leave.To.Day)));
    }

    [Fact]
    public void Back_EndsTheLeaveThatRuns_AndTakesBackOneToCome()
    {
        var set = PersonalAttention.None.With(Leave(16, 20));
        Assert.Equal((16, 17), (set.Back(Day(18)).Leaves[0].From.Day, set.Back(Day(18)).Leaves[0].To.Day));
        Assert.Empty(set.Back(Day(11)).Leaves);
        Assert.Empty(set.Back(Day(16)).Leaves);
    }

    [Fact]
    public void WhatIsOver_IsForgotten()
    {
        var set = PersonalAttention.None.With(Leave(2, 3)).With(new Mute(At(10), [])).With(new Mute(At(12), [NoticeKind.Brief]));
        var left = set.Since(At(11), Day(11));
        Assert.Empty(left.Leaves);
        Assert.Equal([NoticeKind.Brief], Assert.Single(left.Mutes).Kinds);
    }

    [Fact]
    public void MuteOfTheSameKinds_TakesThePlaceOfTheOneBefore() =>
        Assert.Equal(At(12), Assert.Single(PersonalAttention.None.With(new Mute(At(15), [])).With(new Mute(At(12), [])).Mutes).Until);

    [Fact]
    public void WhoeverHasSetNothing_IsSpokenToAsTheCompanyHasIt()
    {
        var attention = PersonalAttention.None.Over(Company, Day(11));
        Assert.Equal(QuietHours.Default, attention.Quiet);
        Assert.True(attention.Judge(NoticeKind.Brief, isUrgent: false, saidToday: 0, At(11)).IsSaid);
    }

    [Fact]
    public void LeaveToCome_HoldsNothing_AndTheOneThatRunsHoldsUntilTheFirstWorkdayAfterIt()
    {
        var set = PersonalAttention.None.With(Leave(16, 20));
        Assert.True(set.Over(Company, Day(11)).Judge(NoticeKind.Warning, isUrgent: false, saidToday: 0, At(11)).IsSaid);

        var away = set.Over(Company, Day(17));
        Assert.True(away.IsAway(At(17)));
        Assert.Equal(new DateTimeOffset(2026, 3, 23, 8, 30, 0, TimeSpan.FromHours(8)), away.Judge(NoticeKind.Warning, isUrgent: false, saidToday: 0, At(17)).Until);
    }

    [Fact]
    public void WhatIsSet_IsKeptAsJson_AndReadAsItWas()
    {
        var set = PersonalAttention.None.With(Leave(16, 20)).With(new Mute(At(12), [NoticeKind.Brief])).Without(NoticeKind.Agenda) with
        {
            Zone = "Europe/Berlin",
            Quiet = new QuietHours(new TimeOnly(20, 0), new TimeOnly(9, 0)),
        };
        var json = SalesJson.Write(set);
        Assert.Equal(json, SalesJson.Write(SalesJson.Read<PersonalAttention>(json)));
        Assert.Equal(set.Quiet, SalesJson.Read<PersonalAttention>(json)!.Quiet);
    }

    private static Leave Leave(int from, int to) => new(Day(from), Day(to), Self);

    private static DateOnly Day(int day) => new(2026, 3, day);

    private static DateTimeOffset At(int day) => new(2026, 3, day, 10, 0, 0, TimeSpan.FromHours(8));
}
