using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Answers by the webhook that came with a chat's newest message, which costs no call of the month.</summary>
internal sealed class SessionReplies(SessionWebhooks sessions, WebhookApi api, Attempt attempt, DingTalkCalls calls)
{
    /// <summary>Says it in the chat.</summary>
    /// <returns>The outcome; null where there is no session, or it did not serve, so that another way has to.</returns>
    public async Task<SendOutcome?> SendAsync(OutgoingMessage message, DingTalkChat chat, DingTalkCapabilities capabilities, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(message.Chat, cancellationToken) is not { } session)
        {
            return null;
        }

        IReadOnlyList<string> mentioned = capabilities.Mentions == MentionForm.Id ? [.. message.Mentions.Select(mention => mention.Account)] : [];
        var result = await attempt.MakeAsync(
            message, capabilities, content => api.AnswerAsync(session, WireContent.ToWebhook(content, mentioned), cancellationToken), cancellationToken);
        if (result is ApiResult<LegacyAnswer>.Failed { Error.Kind: ApiErrorKind.Spent })
        {
            await sessions.DropAsync(message.Chat, session, cancellationToken);
            return null;
        }

        var outcome = await calls.ConcludeAsync(result, WebhookApi.ToSession, chat, QuotaPool.Push, _ => new SendOutcome.Accepted(null), cancellationToken);

        // Whatever the webhook does not take, the API may.
        return outcome is SendOutcome.Accepted or SendOutcome.Unknown ? outcome : null;
    }
}
