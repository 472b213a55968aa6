using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>What operators read of what comes from DingTalk: event ids 400 to 439. Ids and causes, never what somebody wrote and no secret.</summary>
internal static partial class InboundLog
{
    [LoggerMessage(400, LogLevel.Information, "Connection {Line} of the app {App} to DingTalk is open.")]
    public static partial void StreamConnected(this ILogger logger, int line, string app);

    [LoggerMessage(401, LogLevel.Warning, "Connection {Line} of the app {App} to DingTalk is not there: {Reason}. It is made again in {Wait}.")]
    public static partial void StreamLost(this ILogger logger, int line, string app, string reason, TimeSpan wait);

    [LoggerMessage(402, LogLevel.Information, "DingTalk is about to cut connection {Line} of the app {App}; another one takes its place.")]
    public static partial void StreamLeaving(this ILogger logger, int line, string app);

    [LoggerMessage(403, LogLevel.Error, "DingTalk does not let the app {App} in: {Reason}. Look at DingTalk:ClientId and DingTalk:ClientSecret, and whether the app is in Stream mode. It is tried again every {Wait}.")]
    public static partial void StreamRefused(this ILogger logger, string app, string reason, TimeSpan wait);

    [LoggerMessage(404, LogLevel.Information, "Something came over connection {Line} to DingTalk that is not known, and was left.")]
    public static partial void FrameNotUnderstood(this ILogger logger, int line);

    [LoggerMessage(405, LogLevel.Information, "What DingTalk pushed as {Push} was left: {Kind}.")]
    public static partial void PushLeft(this ILogger logger, string push, string kind);

    [LoggerMessage(406, LogLevel.Error, "{Push} {Id} of DingTalk was not stored, and DingTalk was not told that it was received.")]
    public static partial void PushNotStored(this ILogger logger, Exception exception, string push, string id);

    [LoggerMessage(407, LogLevel.Warning, "Message {Message} of DingTalk is longer than what is taken, and its sender was told so.")]
    public static partial void MessageTooLong(this ILogger logger, string message);

    [LoggerMessage(408, LogLevel.Error, "DingTalk withholds what people write (code {Code}): the organisation has used up what DingTalk pushes in a month. Buy more, or wait for the next month.")]
    public static partial void PushQuotaSpent(this ILogger logger, string code);

    [LoggerMessage(409, LogLevel.Warning, "Message {Message} of DingTalk is from nobody whom DingTalk names. It is from outside the company, or the robot is not published yet.")]
    public static partial void SenderUnknown(this ILogger logger, string message);

    [LoggerMessage(410, LogLevel.Warning, "The address at which message {Message} could be answered is not DingTalk's and is not used: {Host}.")]
    public static partial void WebhookForeign(this ILogger logger, string message, string host);

    [LoggerMessage(411, LogLevel.Error, "{Push} {Id} of DingTalk could not be taken.")]
    public static partial void PushFailed(this ILogger logger, Exception exception, string push, string id);

    [LoggerMessage(412, LogLevel.Information, "DingTalk checked the address of events.")]
    public static partial void AddressChecked(this ILogger logger);

    [LoggerMessage(414, LogLevel.Information, "DingTalk knows where presses of cards go: {RouteKey}.")]
    public static partial void CardCallbackRegistered(this ILogger logger, string routeKey);

    [LoggerMessage(415, LogLevel.Error, "DingTalk was not told where presses of cards go, and buttons of cards do nothing until it is: {Reason}. It is tried again in {Wait}.")]
    public static partial void CardCallbackNotRegistered(this ILogger logger, string reason, TimeSpan wait);

    [LoggerMessage(413, LogLevel.Information, "What concerns {Message} could not be said to its sender: {Reason}.")]
    public static partial void NotSaid(this ILogger logger, string message, string reason);
}
