using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Delivery;

/// <content>Events about the company's stages.</content>
internal static partial class Log
{
    [LoggerMessage(147, LogLevel.Information, "The pipeline is now version {Version}, changed by member {Member} with message {MessageId}.")]
    public static partial void PipelineChanged(this ILogger logger, int version, MemberId member, string messageId);
}
