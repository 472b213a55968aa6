using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

/// <summary>Whatever somebody has muted, and wherever they are.</summary>
public sealed class AttentionPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<NoticeKind> Kinds = Gen.Elements(Enum.GetValues<NoticeKind>());

    private static readonly Gen<TimeOnly> Times = Gen.Choose(0, (24 * 60) - 1).Select(minute => TimeOnly.MinValue.AddMinutes(minute));

    private static readonly Gen<DateTimeOffset> Instants = Gen.Choose(0, 350 * 24 * 60).Select(minute => Start.AddMinutes(minute));

    private static readonly Gen<Mute> Mutes =
        from until in Instants
        from kinds in Kinds.ArrayOf(2)
        from all in Gen.Elements(true, false)
        select new Mute(until, all ? [] : [.. kinds]);

    private static readonly Gen<Attention> People =
        from zone in Gen.Elements("Asia/Shanghai", "Europe/Berlin", "America/New_York")
        from quiet in Gen.OneOf(Gen.Constant(QuietHours.Default), Gen.Constant(QuietHours.None), from begin in Times from end in Times select new QuietHours(begin, end))
        from mutes in Mutes.ArrayOf(2)
        from away in Gen.Choose(0, 350)
        from length in Gen.Choose(0, 30)
        select new Attention
        {
            Clock = new BusinessClock(TimeZoneInfo.FindSystemTimeZoneById(zone)),
            Calendar = WorkCalendar.China,
            Quiet = quiet,
            Mutes = [.. mutes],
            Leave = new DayRange(new DateOnly(2026, 1, 1).AddDays(away), new DateOnly(2026, 1, 1).AddDays(away + length)),
        };

    [Fact]
    public void WhatIsHeld_IsSaidAtTheTimeItIsHeldUntil() => Properties.HoldFor(
        from person in People from kind in Kinds from now in Instants select (person with { Leave = null }, kind, now),
        world =>
        {
            var (person, kind, now) = world;
            if (person.Judge(kind, isUrgent: false, 0, now).Until is { } until)
            {
                Assert.True(until > now);
                Assert.True(person.Judge(kind, isUrgent: false, 0, until).IsSaid);
            }
        });

    [Fact]
    public void WithLeave_ItIsSaidAfterAFewHolds() => Properties.HoldFor(
        from person in People from kind in Kinds from now in Instants select (person, kind, now),
        world =>
        {
            var (person, kind, now) = world;
            var holds = 0;
            for (var verdict = person.Judge(kind, isUrgent: false, 0, now); verdict.Until is { } until; verdict = person.Judge(kind, isUrgent: false, 0, until))
            {
                Assert.InRange(++holds, 1, 3);
            }
        });

    [Fact]
    public void WhatIsSaidUnasked_IsSaidOutsideQuietHours_AndWorkOnWorkdays() => Properties.HoldFor(
        from person in People from kind in Kinds from now in Instants select (person, kind, now),
        world =>
        {
            var (person, kind, now) = world;
            if (kind is not (NoticeKind.Reply or NoticeKind.Reminder) && person.Judge(kind, isUrgent: false, 0, now).IsSaid)
            {
                Assert.Null(person.Quiet.EndAfter(now, person.Clock));
                Assert.False(person.Leave!.Value.Contains(person.Clock.DateOf(now)));
                Assert.True(kind is NoticeKind.Win or NoticeKind.Report or NoticeKind.Notice || WorkCalendar.China.IsWorkday(person.Clock.DateOf(now)));
            }
        });
}
