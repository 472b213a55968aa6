using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Speaks by custom robots of groups. A repetition is recognised by an id, so that it is shown once.</summary>
internal sealed class RobotVoice(WebhookApi api, Attempt attempt, DingTalkCalls calls, IOptions<DingTalkOptions> options)
{
    private const int IdLength = 32;

    private readonly DingTalkOptions settings = options.Value;

    /// <summary>The robot of a name; null where none is set up.</summary>
    public DingTalkRobotOptions? Named(string name) => settings.Robots.FirstOrDefault(robot => string.Equals(robot.Name, name, StringComparison.Ordinal));

    /// <summary>The robot that is in a group; null where none is known to be.</summary>
    public DingTalkRobotOptions? In(DingTalkChat group) => settings.Robots.FirstOrDefault(robot => string.Equals(robot.OpenConversationId, group.Id, StringComparison.Ordinal));

    /// <summary>Says it in the robot's group.</summary>
    public async Task<SendOutcome> SpeakAsync(OutgoingMessage message, DingTalkRobotOptions robot, DingTalkCapabilities capabilities, CancellationToken cancellationToken)
    {
        var chat = DingTalkChat.ByRobot(robot.Name);
        if (await calls.TakeChatAsync(chat, cancellationToken) is { } full)
        {
            return full;
        }

        string[] mentioned = [.. message.Mentions.Select(mention => mention.Account)];
        var result = await attempt.MakeAsync(
            message,
            capabilities,
            content => api.SpeakAsync(robot.AccessToken, robot.Secret, WireContent.ToWebhook(content, mentioned) with { MsgUuid = IdOf(message) }, cancellationToken),
            cancellationToken);
        return await calls.ConcludeAsync(result, WebhookApi.ToRobot, chat, QuotaPool.Push, _ => new SendOutcome.Accepted(null), cancellationToken);
    }

    private static string IdOf(OutgoingMessage message) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Key)))[..IdLength];
}
