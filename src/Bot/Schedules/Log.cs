using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>What operators read of schedules: event ids 130 to 149. Ids and causes, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(130, LogLevel.Warning, "Reminder {Reminder} has rung for {Member}, who cannot be reached on any platform.")]
    public static partial void ReminderUnreachable(this ILogger logger, ReminderId reminder, MemberId member);

    [LoggerMessage(131, LogLevel.Warning, "{Occurrence} was not said to anybody: {Reason}.")]
    public static partial void OccurrenceNotSaid(this ILogger logger, string occurrence, string reason);

    [LoggerMessage(132, LogLevel.Error, "{Key} could not be said.")]
    public static partial void NoticeFailed(this ILogger logger, Exception error, string key);

    [LoggerMessage(133, LogLevel.Information, "{Schedule}: {Queued} queued, {Held} held, {Dropped} dropped, {Missed} missed, {Failed} failed.")]
    public static partial void ScheduleSaid(this ILogger logger, string schedule, int queued, int held, int dropped, int missed, int failed);
}
