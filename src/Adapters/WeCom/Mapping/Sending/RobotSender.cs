using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What a group's webhook robot says. Nothing keeps a repeated message from being shown twice.</summary>
internal sealed class RobotSender(RobotApi api, FileSending files, GatedCalls calls, IOptions<WeComOptions> options) : IWeComSender
{
    private readonly FrozenDictionary<string, string> keys =
        options.Value.Robots.ToFrozenDictionary(robot => robot.Name, robot => robot.Key, StringComparer.Ordinal);

    private readonly WeComCapabilities shown = WeComCapabilities.Robot.With(options.Value);

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

        var shownAsFile = message.File is { } file ? await ConcludeAsync(await SendFileAsync(file)) : null;

        // What cannot be sent as a file can still be named.
        return shownAsFile is null or SendOutcome.Refused ? await ConcludeAsync(await SendAsync(WeComDrawing.Draw(message, shown).Content)) : shownAsFile;

        async Task<ApiResult<ApiAnswer>> SendFileAsync(OutgoingFile file)
        {
            if (FileSending.KindOf(file) != UploadKind.Image || file.Length > RobotImage.MostBytes)
            {
                // A file that one robot uploaded is no other's.
                var shelf = new MediaShelf($"robot/{chat.Id}", (upload, token) => api.UploadAsync(key, upload, token));
                return await files.SendAsync(message, UploadKind.File, shelf, SendAsync, cancellationToken);
            }

            var read = await files.ReadAsync(file, cancellationToken);
            return read is ApiResult<ReadOnlyMemory<byte>>.Ok { Value: var picture }
                ? await SendAsync(new WeComContent.InlineImage(RobotImage.Of(picture.Span)))
                : read.Then<ApiAnswer>(_ => throw new InvalidOperationException("It was read."));
        }

        Task<ApiResult<ApiAnswer>> SendAsync(WeComContent content) => api.SendAsync(key, WireContent.ToRobot(content), cancellationToken);

        Task<SendOutcome> ConcludeAsync(ApiResult<ApiAnswer> result) => calls.ConcludeAsync(result, gate, _ => new SendOutcome.Accepted(null), cancellationToken);
    }
}
