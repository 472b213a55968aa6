using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>What operators read of the contacts: event ids 480 to 489.</summary>
internal static partial class RosterLog
{
    [LoggerMessage(480, LogLevel.Error, "DingTalk's contacts may not be read by {Api}: {Reason} (code {Code}, hint {Hint}). {Advice}. Until then the organisation stays as it is.")]
    public static partial void ContactsForbidden(this ILogger logger, string api, string reason, string advice, string code, string hint);

    [LoggerMessage(481, LogLevel.Warning, "DingTalk's contacts were not read: {Reason}. The organisation stays as it is until the next try.")]
    public static partial void ContactsNotRead(this ILogger logger, string reason);
}
