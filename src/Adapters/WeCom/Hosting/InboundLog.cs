using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>What the callbacks log: ids and causes, never what somebody wrote.</summary>
internal static partial class InboundLog
{
    [LoggerMessage(301, LogLevel.Information, "WeCom checked the address of the callback {Callback}.")]
    public static partial void AddressChecked(ILogger logger, string callback);

    [LoggerMessage(302, LogLevel.Information, "A callback of WeCom's {Callback} was acknowledged and left: {Kind}.")]
    public static partial void CallbackLeft(ILogger logger, string callback, string kind);

    [LoggerMessage(303, LogLevel.Error, "Message {Message} of WeCom was not stored, and WeCom was not told that it was received.")]
    public static partial void MessageNotStored(ILogger logger, Exception exception, string message);

    [LoggerMessage(304, LogLevel.Warning, "Message {Message} of WeCom is longer than what is taken, and its sender was told so.")]
    public static partial void MessageTooLong(ILogger logger, string message);

    [LoggerMessage(305, LogLevel.Warning, "WeCom tells of the app: {Notice}. Look at the app in its administration.")]
    public static partial void AppNotice(ILogger logger, string notice);

    [LoggerMessage(306, LogLevel.Warning, "The address at which message {Message} could be answered is not WeCom's and is not used: {Host}.")]
    public static partial void ResponseAddressForeign(ILogger logger, string message, string host);

    [LoggerMessage(307, LogLevel.Information, "Somebody thinks of the answer {Feedback}: {Opinion} (1 good, 2 bad, 3 taken back).")]
    public static partial void FeedbackGiven(ILogger logger, string feedback, int opinion);
}
