using System.Globalization;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Days as a button or a choice carries them: <c>2026-03-01..2026-03-31</c>.</summary>
internal static class TargetDaysKey
{
    private const string Separator = "..";

    /// <summary>What is carried.</summary>
    public static string Of(DayRange days) => string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd}{Separator}{days.To:yyyy-MM-dd}");

    /// <summary>What was carried; null where it is none.</summary>
    public static DayRange? Read(string? text) =>
        text?.Split(Separator) is [var first, var last] && Day(first) is { } from && Day(last) is { } to && from <= to ? new DayRange(from, to) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
