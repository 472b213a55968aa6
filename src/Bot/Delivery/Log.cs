using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>What operators read of delivery: event ids 100 to 199. Ids and causes, never what people wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Error, "Message {MessageId} of {Platform} could not be handled (attempt {Attempt}).")]
    public static partial void TurnFailed(this ILogger logger, Exception error, string platform, string messageId, int attempt);

    [LoggerMessage(101, LogLevel.Error, "Message {MessageId} of {Platform} was given up after {Attempts} attempts; its sender was told.")]
    public static partial void TurnGivenUp(this ILogger logger, string platform, string messageId, int attempts);

    [LoggerMessage(102, LogLevel.Warning, "The database is not available; what waits stays where it is.")]
    public static partial void DatabaseUnavailable(this ILogger logger, Exception error);

    [LoggerMessage(103, LogLevel.Warning, "Outgoing message {OutboxId} failed on {Platform}: {Reason}")]
    public static partial void SendFailed(this ILogger logger, long outboxId, string platform, string reason);

    [LoggerMessage(104, LogLevel.Warning, "Outgoing message {OutboxId} on {Platform} may or may not have been sent: {Reason}")]
    public static partial void SendUnknown(this ILogger logger, long outboxId, string platform, string reason);

    [LoggerMessage(106, LogLevel.Warning, "Outgoing message {OutboxId} goes by {Other}, since {Platform} does not reach its recipient: {Reason}")]
    public static partial void SendRedirected(this ILogger logger, long outboxId, string platform, string other, string reason);

    [LoggerMessage(107, LogLevel.Warning, "A file sent with message {MessageId} of {Platform} is not to be had yet: {Reason}")]
    public static partial void FetchPutOff(this ILogger logger, string platform, string messageId, string reason);

    [LoggerMessage(108, LogLevel.Warning, "A file sent with message {MessageId} of {Platform} is gone; its sender is told: {Reason}")]
    public static partial void FileIsGone(this ILogger logger, string platform, string messageId, string reason);

    [LoggerMessage(109, LogLevel.Information, "Outgoing message {OutboxId}, which had failed, is sent again at the wish of message {MessageId}.")]
    public static partial void SendRepeated(this ILogger logger, long outboxId, string messageId);

    [LoggerMessage(110, LogLevel.Error, "Sending message {OutboxId} on {Platform} broke; it may or may not have been sent.")]
    public static partial void SendBroke(this ILogger logger, Exception error, long outboxId, string platform);

    [LoggerMessage(111, LogLevel.Debug, "Warm after {Turns} messages played through beside the service in {Milliseconds:0} ms.")]
    public static partial void Rehearsed(this ILogger logger, int turns, double milliseconds);

    [LoggerMessage(112, LogLevel.Warning, "Nothing could be played through beside the service: the first messages will be slower than later ones.")]
    public static partial void RehearsalFailed(this ILogger logger, Exception error);

    [LoggerMessage(113, LogLevel.Information, "Group chat {Chat} of {Platform}: people from outside are {Outsiders} from now on, because of message {MessageId}.")]
    public static partial void OutsidersSet(this ILogger logger, string platform, string chat, ChatOutsiders outsiders, string messageId);

    [LoggerMessage(105, LogLevel.Information, "The catalogue holds {Customers} customers and {Deals} deals.")]
    public static partial void CatalogueLoaded(this ILogger logger, int customers, int deals);
}
