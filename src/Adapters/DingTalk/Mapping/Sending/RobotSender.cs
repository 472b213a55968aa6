using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>What a group's custom robot says; nothing that is answered there is heard.</summary>
internal sealed class RobotSender(RobotVoice voice) : IDingTalkSender
{
    /// <inheritdoc />
    public DingTalkRoute Route => DingTalkRoute.Robot;

    /// <inheritdoc />
    public Task<SendOutcome> SendAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken) =>
        message.IsDroppedElsewhere ? Task.FromResult<SendOutcome>(new SendOutcome.Accepted(null))
        : voice.Named(chat.Id) is { } robot ? voice.SpeakAsync(message, robot, DingTalkCapabilities.Robot, cancellationToken)
        : Task.FromResult<SendOutcome>(new SendOutcome.Refused($"No custom robot named {chat.Id} stands in DingTalk:Robots."));
}
