using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>What operators read of sending through DingTalk: event ids 440 to 479. Codes and figures, never what was said and no secret.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(440, LogLevel.Warning, "{Percent}% of what DingTalk lets the organisation use in this month is used up: {Used} of {Limit} ({Pool}). When all is used, pushes wait for the next month; answers go on by webhook where they can.")]
    public static partial void MonthNearlyUsedUp(this ILogger logger, QuotaPool pool, int percent, long used, int limit);
}
