using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.WorkCalendars;

public sealed class CalendarCheckTests
{
    private static readonly CalendarYear Good = new()
    {
        Year = 2027,
        Source = "test",
        Holidays = [new Holiday(Festival.NewYear, new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 2)), new Holiday(Festival.National, new DateOnly(2027, 10, 1), new DateOnly(2027, 10, 7))],
        MakeUpDays = [new DateOnly(2027, 1, 3), new DateOnly(2027, 10, 9)],
    };

    [Fact]
    public void AYearAsNoticesAre_HasNoFault() => Assert.Empty(Faults(Good));

    [Fact]
    public void WhatCannotBeRight_IsNamed()
    {
        Assert.Equal([CalendarFaultKind.NoSource], Faults(Good with { Source = " " }));
        Assert.Equal([CalendarFaultKind.Empty], Faults(Good with { Holidays = [] }));
        Assert.Contains(CalendarFaultKind.OutsideTheYear, Faults(Good with { Year = 2028 }));
        Assert.Equal([CalendarFaultKind.BadHoliday], Faults(Good with { Holidays = [.. Good.Holidays, new Holiday(Festival.Labour, new DateOnly(2027, 5, 5), new DateOnly(2027, 5, 1))] }));
        Assert.Equal([CalendarFaultKind.BadHoliday], Faults(Good with { Holidays = [.. Good.Holidays, new Holiday(Festival.Labour, new DateOnly(2027, 5, 1), new DateOnly(2027, 6, 5))] }));
        Assert.Equal([CalendarFaultKind.NotARestDay], Faults(Good with { MakeUpDays = [new DateOnly(2027, 3, 1)] }));
        Assert.Equal([CalendarFaultKind.OffAndWorked], Faults(Good with { MakeUpDays = [new DateOnly(2027, 10, 2)] }));
        Assert.Equal([CalendarFaultKind.Repeated], Faults(Good with { MakeUpDays = [new DateOnly(2027, 10, 9), new DateOnly(2027, 10, 9)] }));
        Assert.Equal([CalendarFaultKind.TooManyDaysOff], Faults(Good with { DaysOff = [.. new DayRange(new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30)).Days] }));
    }

    [Fact]
    public void AFault_TellsItsDay() =>
        Assert.Equal(new CalendarFault(CalendarFaultKind.NotARestDay, new DateOnly(2027, 3, 1)), Assert.Single(CalendarCheck.Faults(Good with { MakeUpDays = [new DateOnly(2027, 3, 1)] }, WorkWeek.MondayToFriday)));

    private static IEnumerable<CalendarFaultKind> Faults(CalendarYear year) => CalendarCheck.Faults(year, WorkWeek.MondayToFriday).Select(fault => fault.Kind);
}
