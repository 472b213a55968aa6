using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;
using SalesBot.Adapters.DingTalk.Protocol.Messages;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Says a line in answer to a message without the service, by the address that came with it.</summary>
internal sealed class ImmediateReplies(WebhookApi api, WebhookHosts hosts, TimeProvider time, ILogger<ImmediateReplies> logger)
{
    /// <summary>Says it to the sender of a message, and in a group so that the sender is told.</summary>
    public Task SayAsync(RobotMessage message, string text, CancellationToken cancellationToken) => SayAsync(
        message.MessageId,
        message.SessionWebhook is { } webhook && hosts.IsDingTalks(webhook) && message.SessionWebhookUntil > time.GetUtcNow() ? webhook : null,
        message.IsGroup ? message.SenderStaffId : null,
        text,
        cancellationToken);

    /// <summary>Says it. Where that fails, only operators learn of it.</summary>
    /// <param name="id">What it is about.</param>
    /// <param name="webhook">Where to; null where there is no address.</param>
    /// <param name="mentioned">Who is mentioned; null for nobody.</param>
    /// <param name="text">What is said.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task SayAsync(string id, Uri? webhook, string? mentioned, string text, CancellationToken cancellationToken)
    {
        if (webhook is null)
        {
            logger.NotSaid(id, "there is no address to answer at");
            return;
        }

        var content = mentioned is null ? text : $"@{mentioned} {text}";
        var message = new WebhookMessage { MessageType = "text", Text = new WebhookText(content), At = new WebhookMentions(mentioned is null ? [] : [mentioned]) };
        var result = await api.AnswerAsync(webhook, message, cancellationToken);
        if (result is not ApiResult<LegacyAnswer>.Ok)
        {
            logger.NotSaid(id, result.Failure.Reason);
        }
    }
}
