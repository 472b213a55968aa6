using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Funnels;

/// <summary>With which days others are compared.</summary>
public static class FunnelPeriods
{
    private const int MonthsOfYear = 12;

    /// <summary>The days before: as many whole months before whole months, such as the quarter before a quarter; otherwise as many days.</summary>
    public static DayRange Before(DayRange days)
    {
        var end = days.From.AddDays(-1);
        var isMonths = days.From.Day == 1 && days.To.AddDays(1).Day == 1;
        return isMonths ? new DayRange(days.From.AddMonths(-Months(days)), end) : new DayRange(end.AddDays(days.From.DayNumber - days.To.DayNumber), end);
    }

    private static int Months(DayRange days) => (MonthsOfYear * (days.To.Year - days.From.Year)) + days.To.Month - days.From.Month + 1;
}
