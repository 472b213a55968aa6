using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>A socket whose other side is the test.</summary>
internal sealed class ScriptedSocket : IFrameSocket
{
    private readonly Channel<JsonObject> sent = Channel.CreateUnbounded<JsonObject>();
    private readonly Channel<string?> incoming = Channel.CreateUnbounded<string?>();

    public bool IsClosed { get; private set; }

    /// <summary>How many frames were sent that the test has not looked at.</summary>
    public int Waiting => sent.Reader.Count;

    /// <summary>The next frame that was sent.</summary>
    public async Task<JsonObject> SentAsync() => await sent.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Answers a frame.</summary>
    public void Answer(JsonObject frame, int code = 0) =>
        incoming.Writer.TryWrite(new JsonObject { ["headers"] = frame["headers"]!.DeepClone(), ["errcode"] = code, ["errmsg"] = code == 0 ? "ok" : "no" }.ToJsonString());

    /// <summary>Says something.</summary>
    public void Say(string frame) => incoming.Writer.TryWrite(frame);

    /// <summary>Closes from the other side.</summary>
    public void End() => incoming.Writer.TryWrite(null);

    public Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        sent.Writer.TryWrite(JsonNode.Parse(frame.Span)!.AsObject());
        return Task.CompletedTask;
    }

    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var frame = await incoming.Reader.ReadAsync(cancellationToken);
        if (frame is null)
        {
            return null;
        }

        return frame == "broken" ? throw new WebSocketException("Broken.") : Encoding.UTF8.GetBytes(frame);
    }

    public Task CloseAsync(CancellationToken cancellationToken)
    {
        IsClosed = true;
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
