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
    /// <summary>Says it to the sender, and in a group so that the sender is told. Where that fails, only operators learn of it.</summary>
    public async Task SayAsync(RobotMessage message, string text, CancellationToken cancellationToken)
    {
        if (message.SessionWebhook is not { } webhook || !hosts.IsDingTalks(webhook) || message.SessionWebhookUntil <= time.GetUtcNow())
        {
            logger.NotSaid(message.MessageId, "there is no address to answer at");
            return;
        }

        string[] mentioned = message is { IsGroup: true, SenderStaffId: { } sender } ? [sender] : [];
        var content = string.Concat(mentioned.Select(person => $"@{person} ")) + text;
        var answer = await api.AnswerAsync(
            webhook, new WebhookMessage { MessageType = "text", Text = new WebhookText(content), At = new WebhookMentions(mentioned) }, cancellationToken);
        if (TroubleOf(answer) is { } trouble)
        {
            logger.NotSaid(message.MessageId, trouble);
        }
    }

    private static string? TroubleOf(ApiResult<LegacyAnswer> result) => result switch
    {
        ApiResult<LegacyAnswer>.Failed failed => failed.Error.Reason,
        ApiResult<LegacyAnswer>.NotDone notDone => notDone.Reason,
        ApiResult<LegacyAnswer>.Unclear unclear => unclear.Reason,
        _ => null,
    };
}
