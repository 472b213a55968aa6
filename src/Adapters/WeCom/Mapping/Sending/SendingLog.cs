using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What operators read of sending through WeCom: event ids 350 to 369. Codes and ids, never what was said and no secret.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(350, LogLevel.Error, "WeCom is not set up for {Api}: {Reason} (code {Code}, hint {Hint}). What is sent this way fails until that is mended.")]
    public static partial void SetUpWrongly(this ILogger logger, string api, string reason, int code, string hint);

    [LoggerMessage(351, LogLevel.Warning, "WeCom shut {Api} with code {Code}, hint {Hint}; nothing is sent this way for {Pause}.")]
    public static partial void LimitReached(this ILogger logger, string api, int code, string hint, TimeSpan pause);

    [LoggerMessage(352, LogLevel.Error, "WeCom refused {Api}: {Reason} (code {Code}, hint {Hint}).")]
    public static partial void RequestRefused(this ILogger logger, string api, string reason, int code, string hint);
}
