using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>What the app's robot says to one person; who has no chat with it is notified by the app where that is possible.</summary>
internal sealed class PersonSender(
    RobotApi api, Attempt attempt, FileSending files, WorkNoticeSender notices, CardSender cards, SessionReplies sessions, DingTalkCalls calls, OtherForms otherForms, IOptions<DingTalkOptions> options)
    : AppChatSender(cards, sessions, calls, otherForms, options)
{
    /// <summary>How long somebody is left alone to whom too much was said.</summary>
    private static readonly TimeSpan FlowPause = TimeSpan.FromSeconds(30);

    private readonly DingTalkCalls calls = calls;

    /// <inheritdoc />
    public override DingTalkRoute Route => DingTalkRoute.Person;

    /// <inheritdoc />
    protected override DingTalkCapabilities Shown => DingTalkCapabilities.Person;

    /// <inheritdoc />
    protected override async Task<SendOutcome> SayByApiAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken)
    {
        if (await calls.TakeApiAsync(RobotApi.ToPeople, cancellationToken) is { } full)
        {
            return full;
        }

        var result = await attempt.MakeAsync(
            message, DingTalkCapabilities.Person, content => api.SendToPersonAsync(chat.Id, WireContent.ToSample(content), cancellationToken), cancellationToken);
        var outcome = await calls.ConcludeAsync(result, RobotApi.ToPeople, chat, QuotaPool.Api, answer => Accepted(answer, chat.Id), cancellationToken);
        return outcome is SendOutcome.Unreachable unreachable ? await notices.SendAsync(message, chat, cancellationToken) ?? unreachable : outcome;
    }

    /// <inheritdoc />
    protected override Task<SendOutcome?> ShowFileAsync(OutgoingFile file, DingTalkChat chat, CancellationToken cancellationToken) =>
        files.SendAsync(
            file,
            chat,
            async content => await calls.TakeApiAsync(RobotApi.ToPeople, cancellationToken)
                ?? await calls.ConcludeAsync(await api.SendToPersonAsync(chat.Id, content, cancellationToken), RobotApi.ToPeople, chat, QuotaPool.Api, answer => Accepted(answer, chat.Id), cancellationToken),
            cancellationToken);

    /// <summary>Also without an error the one recipient may have been left out.</summary>
    private static SendOutcome Accepted(PersonMessageAnswer answer, string userId) =>
        answer.Invalid?.Contains(userId, StringComparer.Ordinal) is true
            ? new SendOutcome.Unreachable($"{RobotApi.ToPeople}: the robot cannot write to this person (invalidStaffIdList)")
        : answer.FlowControlled?.Contains(userId, StringComparer.Ordinal) is true
            ? new SendOutcome.Deferred(FlowPause, $"{RobotApi.ToPeople}: too much was said to this person just now (flowControlledStaffIdList)", IsQuota: true)
        : new SendOutcome.Accepted(answer.ProcessQueryKey);
}
