using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the app says in a group chat that it made.</summary>
internal sealed class GroupSender(GroupApi api, MediaApi media, FileSending files, GatedCalls calls, IOptions<WeComOptions> options) : IWeComSender
{
    private readonly int agentId = options.Value.AgentId;
    private readonly MediaShelf shelf = new(options.Value.CorpId, media.UploadAsync);

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

        var shownAsFile = message.File is { } file
            ? await ConcludeAsync(await files.SendAsync(message, FileSending.KindOf(file), shelf, SendAsync, cancellationToken))
            : null;

        // What cannot be sent as a file can still be named.
        return shownAsFile is null or SendOutcome.Refused ? await ConcludeAsync(await SendAsync(WeComDrawing.Draw(message, WeComCapabilities.AppChat).Content)) : shownAsFile;

        Task<ApiResult<ApiAnswer>> SendAsync(WeComContent content) => api.SendAsync(WireContent.ToGroup(content, chat.Id), cancellationToken);

        Task<SendOutcome> ConcludeAsync(ApiResult<ApiAnswer> result) => calls.ConcludeAsync(result, gate, _ => new SendOutcome.Accepted(null), cancellationToken);
    }
}
