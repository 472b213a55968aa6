namespace SalesBot.Bot.Schedules;

/// <content>Calendars: event ids 141 to 144.</content>
internal static partial class Log
{
    [LoggerMessage(141, LogLevel.Warning, "The year of working days of {Source} is not used: {Reason}")]
    public static partial void CalendarRefused(this ILogger logger, string source, string reason);

    [LoggerMessage(142, LogLevel.Warning, "No year of working days could be had of {Address}; what is known stays.")]
    public static partial void CalendarNotFetched(this ILogger logger, Exception error, string address);

    [LoggerMessage(143, LogLevel.Information, "{Count} years of working days beside those that come with the product: {Years}")]
    public static partial void CalendarTaken(this ILogger logger, int count, string years);

    [LoggerMessage(144, LogLevel.Warning, "Years of working days could not be read; it is tried again in a minute.")]
    public static partial void CalendarUnread(this ILogger logger, Exception error);
}
