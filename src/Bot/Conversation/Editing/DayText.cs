using System.Globalization;

namespace SalesBot.Bot.Conversation;

/// <summary>Days as forms hold them: ISO 8601.</summary>
internal static class DayText
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day, or nothing where there is none.</summary>
    public static string Of(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads a day.</summary>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
