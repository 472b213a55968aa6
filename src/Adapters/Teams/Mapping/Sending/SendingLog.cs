using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>What operators read of sending through Teams: event ids 540 to 579. Codes and ids, never what was said and no secret.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(540, LogLevel.Warning, "The members of {Group} in Teams could not be read: {Reason}. Nobody of it is written to before they have written to the bot.")]
    public static partial void MembersNotLearnt(this ILogger logger, string group, string reason);
}
