using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>What operators read of who is who: event ids 160 to 169. Ids, never names.</summary>
internal static partial class RosterLog
{
    [LoggerMessage(160, LogLevel.Information, "{Platform} tells of {People} people; of {Changed} members the place or account was changed, {Left} of them have left.")]
    public static partial void RosterTakenUp(this ILogger logger, string platform, int people, int changed, int left);

    [LoggerMessage(161, LogLevel.Warning, "{Platform} did not tell who works where: {Reason}")]
    public static partial void RosterNotRead(this ILogger logger, string platform, string reason);

    [LoggerMessage(162, LogLevel.Error, "{Platform} tells of nobody at all. The organisation stays as it is; see which departments are visible there.")]
    public static partial void RosterEmpty(this ILogger logger, string platform);

    [LoggerMessage(163, LogLevel.Information, "The account {Account} of {Platform} is {NewAccount} from now on.")]
    public static partial void AccountMoved(this ILogger logger, string platform, string account, string newAccount);

    [LoggerMessage(164, LogLevel.Information, "The account {Account} of {Platform} was bound to member {Member} by message {MessageId}.")]
    public static partial void AccountBound(this ILogger logger, string platform, string account, MemberId member, string messageId);

    [LoggerMessage(165, LogLevel.Error, "The roster could not be taken up; the organisation stays as it is.")]
    public static partial void RosterUnusable(this ILogger logger, Exception error);
}
