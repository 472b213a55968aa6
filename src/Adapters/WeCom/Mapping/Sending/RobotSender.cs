using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What a group's webhook robot says. Nothing keeps a repeated message from being shown twice.</summary>
internal sealed class RobotSender(RobotApi api, GatedCalls calls, IOptions<WeComOptions> options) : IWeComSender
{
    private readonly FrozenDictionary<string, string> keys =
        options.Value.Robots.ToFrozenDictionary(robot => robot.Name, robot => robot.Key, StringComparer.Ordinal);

    /// <inheritdoc />
    public WeComRoute Route => WeComRoute.Robot;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (!keys.TryGetValue(chat.Id, out var key))
        {
            return new SendOutcome.Refused($"No group robot named {chat.Id} stands in WeCom:Robots.");
        }

        var gate = WeComGates.Robot(chat.Id);
        if (await calls.TakeAsync(gate, api: null, cancellationToken) is { } full)
        {
            return full;
        }

        var request = WireContent.ToRobot(WeComDrawing.Draw(message, WeComCapabilities.Robot).Content);
        var result = await api.SendAsync(key, request, cancellationToken);
        return await calls.ConcludeAsync(result, gate, _ => new SendOutcome.Accepted(null), cancellationToken);
    }
}
