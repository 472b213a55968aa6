using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>How far somebody is from a target, and how fast they have to go, counted in workdays.</summary>
/// <param name="Target">What is to be reached; above zero.</param>
/// <param name="Achieved">What is reached.</param>
/// <param name="Workdays">How many workdays the period has.</param>
/// <param name="Passed">How many of them are over.</param>
public readonly record struct Pace(Money Target, Money Achieved, int Workdays, int Passed)
{
    private const decimal Percent = 100m;

    /// <summary>How many workdays are left, today with them.</summary>
    public int Left => Workdays - Passed;

    /// <summary>How much is missing; zero once the target is reached.</summary>
    public Money Gap => Achieved >= Target ? Money.Zero : Target - Achieved;

    /// <summary>What is reached, in percent of the target.</summary>
    public decimal Attained => Target.Fen == 0 ? 0 : Percent * Achieved.Fen / Target.Fen;

    /// <summary>What should be reached by now, in percent of the target.</summary>
    public decimal Expected => Workdays == 0 ? Percent : Percent * Passed / Workdays;

    /// <summary>Whether less is reached than should be.</summary>
    public bool IsBehind => Attained < Expected;

    /// <summary>What each workday left has to bring, rounded up to the fen; null where none is left and something is missing.</summary>
    public Money? NeededADay =>
        Gap == Money.Zero ? Money.Zero
        : Left <= 0 ? null
        : Money.FromFen((Gap.Fen + Left - 1) / Left);

    /// <summary>The pace in the morning of a day, which is still to be used.</summary>
    /// <param name="target">What is to be reached.</param>
    /// <param name="achieved">What is reached.</param>
    /// <param name="period">The month, or whichever days the target is for.</param>
    /// <param name="today">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static Pace At(Money target, Money achieved, DayRange period, DateOnly today, WorkCalendar calendar)
    {
        var yesterday = today.AddDays(-1);
        return new Pace(target, achieved, calendar.CountWorkdays(period.From, period.To), calendar.CountWorkdays(period.From, yesterday < period.To ? yesterday : period.To));
    }
}
