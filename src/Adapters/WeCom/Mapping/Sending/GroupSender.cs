using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the app says in a group chat that it made.</summary>
internal sealed class GroupSender(GroupApi api, GatedCalls calls, IOptions<WeComOptions> options) : IWeComSender
{
    private readonly int agentId = options.Value.AgentId;

    /// <inheritdoc />
    public WeComRoute Route => WeComRoute.AppChat;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (!options.Value.HasApp)
        {
            return new SendOutcome.Refused("There is no app: WeCom:AgentId is not set.");
        }

        var gate = WeComGates.Api(agentId, "appchat/send");
        if (await calls.TakeAsync(WeComGates.Group(chat.Id), gate, cancellationToken) is { } full)
        {
            return full;
        }

        var request = WireContent.ToGroup(WeComDrawing.Draw(message, WeComCapabilities.AppChat).Content, chat.Id);
        var result = await api.SendAsync(request, cancellationToken);
        return await calls.ConcludeAsync(result, gate, _ => new SendOutcome.Accepted(null), cancellationToken);
    }
}
