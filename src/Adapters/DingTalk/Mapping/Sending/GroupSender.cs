using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>What the app's robot says in a group that it is a member of. The robot API mentions nobody, so what names people goes another way where there is one.</summary>
internal sealed class GroupSender(
    RobotApi api, Attempt attempt, FileSending files, RobotVoice voice, CardSender cards, SessionReplies sessions, DingTalkCalls calls, OtherForms otherForms, IOptions<DingTalkOptions> options)
    : AppChatSender(cards, sessions, calls, otherForms, options)
{
    private readonly DingTalkCalls calls = calls;

    /// <inheritdoc />
    public override DingTalkRoute Route => DingTalkRoute.Group;

    /// <inheritdoc />
    protected override DingTalkCapabilities Shown => DingTalkCapabilities.GroupSession;

    /// <summary>Also where people are named: by the webhook they are told of it.</summary>
    protected override bool IsForSession(OutgoingMessage message) => base.IsForSession(message) || message.Mentions.Length > 0;

    /// <inheritdoc />
    protected override async Task<SendOutcome> SayByApiAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken)
    {
        if (message.Mentions.Length > 0 && voice.In(chat) is { } robot)
        {
            return await voice.SpeakAsync(message, robot, DingTalkCapabilities.Robot with { IsHeard = true }, cancellationToken);
        }

        if (await calls.TakeApiAsync(RobotApi.ToGroup, cancellationToken) is { } full)
        {
            return full;
        }

        var result = await attempt.MakeAsync(
            message, DingTalkCapabilities.Group, content => api.SendToGroupAsync(chat.Id, WireContent.ToSample(content), cancellationToken), cancellationToken);
        return await calls.ConcludeAsync(result, RobotApi.ToGroup, chat, QuotaPool.Api, answer => new SendOutcome.Accepted(answer.ProcessQueryKey), cancellationToken);
    }

    /// <inheritdoc />
    protected override Task<SendOutcome?> ShowFileAsync(OutgoingFile file, DingTalkChat chat, CancellationToken cancellationToken) =>
        files.SendAsync(
            file,
            chat,
            async content => await calls.TakeApiAsync(RobotApi.ToGroup, cancellationToken)
                ?? await calls.ConcludeAsync(await api.SendToGroupAsync(chat.Id, content, cancellationToken), RobotApi.ToGroup, chat, QuotaPool.Api, answer => new SendOutcome.Accepted(answer.ProcessQueryKey), cancellationToken),
            cancellationToken);
}
