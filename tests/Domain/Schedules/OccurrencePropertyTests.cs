using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

/// <summary>However ticks fall, in whichever zone.</summary>
public sealed class OccurrencePropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<BusinessClock> Clocks = Gen.Elements("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")
        .Select(zone => new BusinessClock(TimeZoneInfo.FindSystemTimeZoneById(zone)));

    private static readonly Gen<Schedule> Schedules =
        from clock in Clocks
        from days in Gen.Elements(Enum.GetValues<ScheduleDays>())
        from minutes in Gen.Choose(0, (24 * 60) - 1).ArrayOf()
        from latest in Gen.Elements<TimeOnly?>(null, new TimeOnly(12, 0), new TimeOnly(21, 0))
        select new Schedule { Name = "some", Times = new DailyTimes(minutes.Select(minute => TimeOnly.MinValue.AddMinutes(minute))), Days = days, Clock = clock, Latest = latest };

    /// <summary>Ticks of a year: minutes, hours or weeks apart.</summary>
    private static readonly Gen<DateTimeOffset[]> Ticks = Gen.Frequency((3, Gen.Choose(1, 120)), (2, Gen.Choose(60, 3_000)), (1, Gen.Choose(3_000, 40_000)))
        .ArrayOf(200)
        .Select(minutes => minutes.Aggregate(new List<DateTimeOffset> { Start }, (ticks, minute) => [.. ticks, ticks[^1].AddMinutes(minute)]).ToArray());

    [Fact]
    public void EachOccurrence_ComesOnce_WhateverTheTicks() => Properties.HoldFor(
        from schedule in Schedules from ticks in Ticks select (schedule, ticks),
        world =>
        {
            var (schedule, ticks) = world;
            var whole = schedule.Between(ticks[0], ticks[^1], WorkCalendar.China).Select(occurrence => occurrence.Key).Order().ToList();
            var pieces = ticks.Zip(ticks.Skip(1)).SelectMany(pair => schedule.Between(pair.First, pair.Second, WorkCalendar.China)).Select(occurrence => occurrence.Key).Order().ToList();
            Assert.Equal(whole, pieces);
            Assert.Equal(whole.Distinct(), whole);
        });

    [Fact]
    public void EachTick_SaysAtMostOne_AndNoneTooLate() => Properties.HoldFor(
        from schedule in Schedules from ticks in Ticks select (schedule, ticks),
        world =>
        {
            var (schedule, ticks) = world;
            foreach (var (settled, now) in ticks.Zip(ticks.Skip(1)))
            {
                var due = DueSchedules.At(schedule, settled, now, WorkCalendar.China);
                var said = due.Where(each => each.Fate == OccurrenceFate.Said).ToList();
                Assert.True(said.Count <= 1);
                Assert.All(said, each => Assert.True(each.Occurrence.IsWantedAt(now)));
                Assert.All(due.Where(each => each.Fate == OccurrenceFate.Missed), each => Assert.False(each.Occurrence.IsWantedAt(now)));
                Assert.All(due.Where(each => each.Fate == OccurrenceFate.Superseded), each => Assert.True(said.Count == 0 || each.Occurrence.DueAt <= said[0].Occurrence.DueAt));
            }
        });

    [Fact]
    public void EveryDay_HasItsOccurrence_AlsoWhereClocksAreChanged() => Properties.HoldFor(
        from clock in Clocks from minute in Gen.Choose(0, (24 * 60) - 1) select (clock, TimeOnly.MinValue.AddMinutes(minute)),
        world =>
        {
            var (clock, time) = world;
            var schedule = new Schedule { Name = "some", Times = new DailyTimes(time), Days = ScheduleDays.EveryDay, Clock = clock };
            var year = schedule.Between(Start, Start.AddYears(1), WorkCalendar.China).ToList();
            Assert.Equal(365, year.Count);
            Assert.All(year, occurrence => Assert.Equal(occurrence.Day, clock.DateOf(occurrence.DueAt)));
            Assert.Equal(year.Select(occurrence => occurrence.DueAt).Order(), year.Select(occurrence => occurrence.DueAt));
        });

    [Fact]
    public void AHold_EndsInTheOpen_AndWithinADay() => Properties.HoldFor(
        from clock in Clocks
        from minute in Gen.Choose(0, 365 * 24 * 60)
        from end in Gen.Choose(0, (24 * 60) - 1)
        from length in Gen.Choose(1, 16 * 60)
        select (clock, now: Start.AddMinutes(minute), quiet: new QuietHours(TimeOnly.MinValue.AddMinutes(end).AddMinutes(-length), TimeOnly.MinValue.AddMinutes(end))),
        world =>
        {
            var (clock, now, quiet) = world;
            if (quiet.EndAfter(now, clock) is { } held)
            {
                Assert.InRange(held, now, now.AddHours(18));
                Assert.Null(quiet.EndAfter(held, clock));
            }
        });
}
