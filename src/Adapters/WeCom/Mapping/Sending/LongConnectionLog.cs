using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What operators read of the long connection: event ids 370 to 379. Codes and ids, never what was said and no secret.</summary>
internal static partial class LongConnectionLog
{
    [LoggerMessage(370, LogLevel.Information, "The intelligent robot {Bot} is connected to WeCom.")]
    public static partial void LongConnectionMade(this ILogger logger, string bot);

    [LoggerMessage(371, LogLevel.Warning, "The long connection of the intelligent robot {Bot} is not there: {Reason}. It is made again in {Wait}.")]
    public static partial void LongConnectionLost(this ILogger logger, string bot, string reason, TimeSpan wait);

    [LoggerMessage(372, LogLevel.Error, "Somebody else has connected as the intelligent robot {Bot}. Where that is no node of this service, two services have the robot's secret. This node stands back for {Pause}.")]
    public static partial void LongConnectionReplaced(this ILogger logger, string bot, TimeSpan pause);

    [LoggerMessage(373, LogLevel.Error, "WeCom does not let the intelligent robot {Bot} in: {Reason} (code {Code}, hint {Hint}). It is tried again in {Pause}.")]
    public static partial void LongConnectionRefused(this ILogger logger, string bot, string reason, string code, string hint, TimeSpan pause);

    [LoggerMessage(374, LogLevel.Warning, "This node no longer has the lease {Lease} and ends the long connection.")]
    public static partial void LeaseLost(this ILogger logger, string lease);

    [LoggerMessage(375, LogLevel.Warning, "It is not known who has the lease {Lease}.")]
    public static partial void LeaseUncertain(this ILogger logger, Exception exception, string lease);

    [LoggerMessage(376, LogLevel.Error, "Message {Message} of WeCom could not be taken.")]
    public static partial void CallbackFailed(this ILogger logger, Exception exception, string message);
}
