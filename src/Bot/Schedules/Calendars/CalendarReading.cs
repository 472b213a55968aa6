using SalesBot.Bot.Hosting;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Reads a year's text and looks through it. Pure.</summary>
internal static class CalendarReading
{
    /// <summary>The year; null where the text is none, or cannot be right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it is from.</param>
    /// <param name="settings">The calendar that it is for.</param>
    /// <param name="why">What is wrong with it, for an operator.</param>
    public static CalendarYear? Read(string text, string source, CalendarOptions settings, out string why)
    {
        why = "It is no year of working days.";
        if (CalendarFile.Read(text, source, FestivalNames.In) is not { } year)
        {
            return null;
        }

        var week = settings.RestDays.Count == 0 ? WorkWeek.MondayToFriday : new WorkWeek([.. settings.RestDays]);
        var faults = CalendarCheck.Faults(year, week);
        why = string.Join(", ", faults.Select(fault => FormattableString.Invariant($"{fault.Kind} {fault.Day:yyyy-MM-dd}").TrimEnd()));
        return faults.IsEmpty ? year : null;
    }
}
