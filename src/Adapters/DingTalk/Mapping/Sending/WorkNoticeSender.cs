using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;
using SalesBot.Adapters.DingTalk.Protocol.Api.Notices;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Notifies people who have no chat with the robot. They can answer nothing there.</summary>
internal sealed class WorkNoticeSender(WorkNoticeApi api, ContactsApi contacts, DingTalkCalls calls, IOptions<DingTalkOptions> options)
{
    /// <summary>How much may be said, in the order in which it is tried: as JSON it may become twice as long.</summary>
    private static readonly int[] Sizes = [1_600, 800];

    /// <summary>DingTalk's clocks are China's.</summary>
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <summary>Notifies the person.</summary>
    /// <returns>The outcome; null where there is no such way to the person.</returns>
    public async Task<SendOutcome?> SendAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken)
    {
        if (options.Value.AgentId == 0 || await IsUnknownAsync(chat.Id, cancellationToken))
        {
            return null;
        }

        if (await calls.TakeApiAsync(WorkNoticeApi.Name, cancellationToken) is { } full)
        {
            return full;
        }

        var result = await api.SendAsync(chat.Id, Draw(message), cancellationToken);
        var outcome = await calls.ConcludeAsync(
            result, WorkNoticeApi.Name, chat, QuotaPool.Api, answer => new SendOutcome.Accepted(answer.TaskId?.ToString(CultureInfo.InvariantCulture)), cancellationToken);
        return outcome is SendOutcome.Refused or SendOutcome.Unreachable ? null : outcome;
    }

    /// <summary>The notification, with its time: one of the same words within a day would be dropped without a word.</summary>
    public static WorkNoticeMessage Draw(OutgoingMessage message)
    {
        var at = (message.At + ChinaOffset).ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        WorkNoticeMessage? drawn = null;
        foreach (var size in Sizes)
        {
            var (title, body) = DingTalkDrawing.Draw(message, DingTalkCapabilities.WorkNotice with { Bytes = size }).Content switch
            {
                DingTalkContent.Markdown markdown => (markdown.Title, markdown.Body),
                DingTalkContent.Text text => (DingTalkDrawing.TitleOf(text.Content), DingTalkMarkdown.Plain(text.Content)),
                _ => throw new InvalidOperationException("A notification has no buttons."),
            };
            drawn = new WorkNoticeMessage(new WorkNoticeMarkdown(title, $"{body}\n\n{at}"));
            if (JsonSerializer.SerializeToUtf8Bytes(drawn, ApiJson.Legacy.WorkNoticeMessage).Length <= WorkNoticeMessage.MostBytes)
            {
                break;
            }
        }

        return drawn!;
    }

    /// <summary>Whether there is no such person: the API would take the notification all the same.</summary>
    private async Task<bool> IsUnknownAsync(string userId, CancellationToken cancellationToken) =>
        await contacts.MemberAsync(userId, cancellationToken) is ApiResult<Member?>.Failed { Error.Kind: ApiErrorKind.Recipient };
}
