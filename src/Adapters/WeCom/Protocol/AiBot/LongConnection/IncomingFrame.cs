using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>A frame from WeCom: a callback, or, without a command, the answer to one of ours.</summary>
/// <param name="Command">The command; empty for an answer.</param>
/// <param name="RequestId">The request that it begins or answers.</param>
/// <param name="Body">What it holds; undefined where it holds nothing.</param>
/// <param name="Code">The answer's code; null where it has none.</param>
/// <param name="Message">The answer's words.</param>
internal sealed record IncomingFrame(string Command, string RequestId, JsonElement Body, int? Code, string Message)
{
    /// <summary>Whether it says that another connection took this one's place.</summary>
    public bool SaysReplaced => Command == FrameCommands.EventCallback && Body.Part("event").Text("eventtype") == "disconnected_event";

    /// <summary>The frame; null where it is none.</summary>
    public static IncomingFrame? Find(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var body = root.Part("body") is { ValueKind: not JsonValueKind.Undefined } part ? part.Clone() : default;
            int? code = int.TryParse(root.Text("errcode"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            return new IncomingFrame(root.Text("cmd"), root.Part("headers").Text("req_id"), body, code, root.Text("errmsg"));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }
}
