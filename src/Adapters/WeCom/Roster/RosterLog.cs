using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>What operators read of WeCom's contacts: event ids 380 to 389.</summary>
internal static partial class RosterLog
{
    [LoggerMessage(380, LogLevel.Error, "WeCom's contacts may not be read by {Api}: {Reason} (code {Code}, hint {Hint}). {Advice}. Until then the organisation stays as it is.")]
    public static partial void ContactsForbidden(this ILogger logger, string api, string reason, string advice, string code, string hint);

    [LoggerMessage(381, LogLevel.Warning, "WeCom's contacts were not read: {Reason}. The organisation stays as it is until the next try.")]
    public static partial void ContactsNotRead(this ILogger logger, string reason);
}
