using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>A socket whose other side is the test.</summary>
internal sealed class StreamSocket : IFrameSocket
{
    private const string Broken = "broken";

    private readonly Channel<JsonObject> sent = Channel.CreateUnbounded<JsonObject>();
    private readonly Channel<string?> incoming = Channel.CreateUnbounded<string?>();
    private readonly TaskCompletionSource disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the other side was told that nothing follows.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Ends when the socket is left.</summary>
    public Task Disposed => disposed.Task;

    /// <summary>How many frames were sent that the test has not looked at.</summary>
    public int Waiting => sent.Reader.Count;

    /// <summary>How many frames wait to be read.</summary>
    public int Unread => incoming.Reader.Count;

    /// <summary>The next frame that was sent.</summary>
    public async Task<JsonObject> SentAsync() => await sent.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Says something.</summary>
    public void Say(string frame) => incoming.Writer.TryWrite(frame);

    /// <summary>Closes from the other side.</summary>
    public void End() => incoming.Writer.TryWrite(null);

    /// <summary>Breaks.</summary>
    public void Break() => incoming.Writer.TryWrite(Broken);

    public Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed.Task.IsCompleted, this);
        sent.Writer.TryWrite(JsonNode.Parse(frame.Span)!.AsObject());
        return Task.CompletedTask;
    }

    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await incoming.Reader.ReadAsync(cancellationToken) is not { } frame)
            {
                return null;
            }

            return frame == Broken ? throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely) : Encoding.UTF8.GetBytes(frame);
        }
        catch (ChannelClosedException left)
        {
            throw new WebSocketException(WebSocketError.InvalidState, left);
        }
    }

    public Task CloseAsync(CancellationToken cancellationToken)
    {
        IsClosed = true;
        End();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        incoming.Writer.TryComplete();
        disposed.TrySetResult();
    }
}
