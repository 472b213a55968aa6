using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>What operators read of sending: event ids 291 to 293. Codes and ids, never what was said and no secret.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(291, LogLevel.Error, "{Platform} is not set up for {Api}: {Reason} (code {Code}, hint {Hint}). What is sent this way fails until that is mended.")]
    internal static partial void SetUpWrongly(this ILogger logger, string platform, string api, string reason, string code, string hint);

    [LoggerMessage(292, LogLevel.Warning, "{Platform} shut {Api} with code {Code}, hint {Hint}; nothing is sent this way for {Pause}.")]
    public static partial void LimitReached(this ILogger logger, string platform, string api, string code, string hint, TimeSpan pause);

    [LoggerMessage(293, LogLevel.Error, "{Platform} refused {Api}: {Reason} (code {Code}, hint {Hint}).")]
    public static partial void RequestRefused(this ILogger logger, string platform, string api, string reason, string code, string hint);
}
