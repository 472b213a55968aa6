using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Leaderboards;

public sealed class KeptPeriodTests
{
    /// <summary>No year that is put together needs more: days to a Monday, weeks, days to a month, months, quarters, and the same behind.</summary>
    private const int MostPieces = 20;

    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(2019, 12, 20).DayNumber, new DateOnly(2030, 1, 10).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<DayRange> Ranges = from day in Days from length in Gen.Frequency((3, Gen.Choose(0, 40)), (1, Gen.Choose(41, 1500))) select new DayRange(day, day.AddDays(length));

    [Fact]
    public void Cover_CountsEachDayOnce_AndNoOther() => Properties.HoldFor(Ranges, range =>
        Assert.Equal(
            range.Days.Select(day => (day, 1)),
            KeptPeriod.Cover(range).SelectMany(piece => DaysOf(piece.Period).Days.Select(day => (Day: day, piece.Times))).GroupBy(counted => counted.Day, counted => counted.Times)
                .Select(counted => (counted.Key, counted.Sum())).Where(counted => counted.Item2 != 0).Order()));

    [Theory]
    [InlineData("2026-01-03", "2026-03-31", "-2026-01-02 -2026-01-01 2026-Q1")]
    [InlineData("2026-03-01", "2026-03-30", "2026-03 -2026-03-31")]
    [InlineData("2026-03-02", "2026-03-08", "2026-W10")]
    [InlineData("2025-01-02", "2026-12-30", "-2025-01-01 2025 2026 -2026-12-31")]
    public void Cover_TakesOff_WhatIsFewer(string from, string to, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', KeptPeriod.Cover(new DayRange(Day(from), Day(to))).Select(piece => piece.Times < 0 ? $"-{piece.Period}" : piece.Period.ToString())));

    [Fact]
    public void Cover_TakesFewPieces() => Properties.HoldFor(Ranges, range =>
        Assert.InRange(KeptPeriod.Cover(range).Count, 1, MostPieces + Math.Max(0, range.To.Year - range.From.Year - 1)));

    [Fact]
    public void WholePeriod_IsOnePiece() => Properties.HoldFor(Days, day =>
        Assert.All(KeptPeriod.Containing(day), period => Assert.Equal([new CountedPeriod(period, 1)], KeptPeriod.Cover(DaysOf(period)))));

    [Fact]
    public void Containing_HoldsTheDay_InEachKindOfPeriod() => Properties.HoldFor(Days, day =>
    {
        var periods = KeptPeriod.Containing(day);
        Assert.Equal(KeptPeriod.KindCount, periods.Distinct().Count());
        Assert.All(periods, period => Assert.True(DaysOf(period).Contains(day)));
        Assert.Equal(day, periods[0].ToDay());
    });

    [Theory]
    [InlineData("2026-01-01", "2026-01-01 2026-W01 2026-01 2026-Q1 2026")]
    [InlineData("2027-01-03", "2027-01-03 2026-W53 2027-01 2027-Q1 2027")]
    [InlineData("2024-12-30", "2024-12-30 2025-W01 2024-12 2024-Q4 2024")]
    public void Names_AreThoseOfTheCalendar(string day, string names) =>
        Assert.Equal(names, string.Join(' ', KeptPeriod.Containing(Day(day))));

    [Fact]
    public void EndsOfTheCalendar_HavePeriods()
    {
        Assert.All([DateOnly.MinValue, DateOnly.MaxValue], day => Assert.Equal(KeptPeriod.KindCount, KeptPeriod.Containing(day).Length));
        Assert.Equal(2, KeptPeriod.Cover(new DayRange(DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue)).Count);
        Assert.Equal(2, KeptPeriod.Cover(new DayRange(DateOnly.MinValue, DateOnly.MinValue.AddDays(1))).Count);
    }

    [Fact]
    public void YearStandsFirst_InTheOrderOfNames() => Properties.HoldFor(Days, day =>
        Assert.Equal(day.Year.ToString("0000", CultureInfo.InvariantCulture), KeptPeriod.Containing(day).Where(period => !period.Name.Contains('W')).Min(period => period.Name)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Read by the code that reads what people write.</summary>
    private static DayRange DaysOf(KeptPeriod period) => period.Name.Length == KeptPeriod.NameMaxLength ? DayRange.Of(period.ToDay()) : NamedPeriod.Find(period.Name)!.Value;
}
