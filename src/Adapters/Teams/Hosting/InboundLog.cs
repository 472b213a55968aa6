using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>What operators read of what comes from Teams: event ids 500 to 539. Ids and causes, never what somebody wrote and no secret.</summary>
internal static partial class InboundLog
{
    [LoggerMessage(500, LogLevel.Information, "The {Count} keys that Teams signs with were fetched.")]
    public static partial void KeysFetched(this ILogger logger, int count);

    [LoggerMessage(501, LogLevel.Warning, "The keys that Teams signs with were not fetched: {Reason}. Those that are known are used on.")]
    public static partial void KeysNotFetched(this ILogger logger, string reason);

    [LoggerMessage(502, LogLevel.Error, "The keys that Teams signs with cannot be had, and nobody in Teams is heard until they can: {Reason}. Look at Teams:OpenIdMetadataUrl, and whether the service may call it.")]
    public static partial void KeysMissing(this ILogger logger, string reason);

    [LoggerMessage(503, LogLevel.Information, "What came from Teams as {Type} was left: {Kind}.")]
    public static partial void ActivityLeft(this ILogger logger, string type, string kind);

    [LoggerMessage(504, LogLevel.Error, "{Type} {Id} of Teams was not stored, and Teams was not told that it was received.")]
    public static partial void ActivityNotStored(this ILogger logger, Exception exception, string type, string id);

    [LoggerMessage(505, LogLevel.Warning, "Message {Message} of Teams is longer than what is taken, and its sender was told so.")]
    public static partial void MessageTooLong(this ILogger logger, string message);

    [LoggerMessage(506, LogLevel.Information, "The bot came into a chat of Teams: {Kind}.")]
    public static partial void ChatEntered(this ILogger logger, ChatKind kind);

    [LoggerMessage(507, LogLevel.Information, "The bot was taken out of a chat of Teams: {Kind}.")]
    public static partial void ChatLeft(this ILogger logger, ChatKind kind);

    [LoggerMessage(508, LogLevel.Information, "What concerns {Message} could not be said to its sender: {Reason}.")]
    public static partial void NotSaid(this ILogger logger, string message, string reason);

    [LoggerMessage(509, LogLevel.Warning, "Teams:AllowAnonymous is true: whoever can call this service from this machine talks with the bot in anybody's name. That is for test clients in Development only.")]
    public static partial void AnonymousAllowed(this ILogger logger);

    [LoggerMessage(510, LogLevel.Error, "What Teams asked as {Name} could not be answered now: the database does not answer.")]
    public static partial void NotAnswered(this ILogger logger, Exception exception, string name);

    [LoggerMessage(511, LogLevel.Warning, "What Teams asked as {Name} was not answered in time.")]
    public static partial void AnswerLate(this ILogger logger, string name);

    [LoggerMessage(512, LogLevel.Information, "What Teams asked as {Name} is answered nowhere here.")]
    public static partial void InvokeUnknown(this ILogger logger, string name);

    [LoggerMessage(513, LogLevel.Warning, "A press in a card of Teams was refused: {Reason}.")]
    public static partial void PressRefused(this ILogger logger, string reason);
}
