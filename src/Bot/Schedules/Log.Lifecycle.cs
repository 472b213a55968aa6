namespace SalesBot.Bot.Schedules;

/// <content>Event id 145: what is taken away.</content>
internal static partial class Log
{
    [LoggerMessage(145, LogLevel.Information, "{Count} codes of buttons were taken away, whose time was over long ago.")]
    public static partial void PressCodesRemoved(this ILogger logger, int count);
}
