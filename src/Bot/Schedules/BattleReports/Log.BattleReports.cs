using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <content>Log lines: wins and reports, 137 to 140.</content>
internal static partial class Log
{
    [LoggerMessage(137, LogLevel.Error, "Wins could not be told; they are tried again in a second.")]
    public static partial void WinsFailed(this ILogger logger, Exception error);

    [LoggerMessage(138, LogLevel.Warning, "A win of {Deal} was told in a chat of {Platform} that is bound no more, and is not corrected there.")]
    public static partial void WinNotCorrected(this ILogger logger, DealId deal, string platform);

    [LoggerMessage(139, LogLevel.Error, "{Key} could not be said.")]
    public static partial void ReportFailed(this ILogger logger, Exception error, string key);
}
