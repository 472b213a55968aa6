using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the intelligent robot says.</summary>
internal sealed class AiBotSender(IAiBotChannel channel, GatedCalls calls) : IWeComSender
{
    /// <inheritdoc />
    public WeComRoute Route => WeComRoute.AiBot;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken) =>
        await calls.TakeAsync(WeComGates.BotChat(chat.ToAddress().Id), api: null, cancellationToken) is { } full
            ? full
            : await channel.SendAsync(message, chat, cancellationToken);
}
