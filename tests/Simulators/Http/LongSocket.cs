using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace SalesBot.Simulators;

/// <summary>One WebSocket: frames in, frames out in their order.</summary>
internal sealed class LongSocket(WebSocket socket, DateTimeOffset openedAt) : IDisposable
{
    private const int FrameBytes = 4 * 1024 * 1024;
    private readonly Channel<(string Text, bool InPieces)> outbox = Channel.CreateUnbounded<(string Text, bool InPieces)>();
    private readonly CancellationTokenSource broken = new();
    private WebSocketCloseStatus closing = WebSocketCloseStatus.NormalClosure;

    public bool IsSubscribed { get; set; }

    /// <summary>True for a connection that looks open and carries nothing any more.</summary>
    public bool IsHalfOpen { get; set; }

    public DateTimeOffset LastHeard { get; set; } = openedAt;

    /// <summary>Cancelled when the connection is over.</summary>
    public CancellationToken Over => broken.Token;

    /// <summary>Sends a message, on wish in two pieces.</summary>
    public void Send(string message, bool inPieces = false)
    {
        if (!IsHalfOpen)
        {
            outbox.Writer.TryWrite((message, inPieces));
        }
    }

    /// <summary>Closes after what is still to be sent.</summary>
    public void Close(WebSocketCloseStatus status = WebSocketCloseStatus.NormalClosure)
    {
        closing = status;
        outbox.Writer.TryComplete();
    }

    /// <summary>Breaks off.</summary>
    public void Abort()
    {
        socket.Abort();
        outbox.Writer.TryComplete();
    }

    /// <summary>Runs until either side closes.</summary>
    public async Task RunAsync(Action<string> take, CancellationToken stopped)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopped, broken.Token);
        var writing = WriteAsync(either.Token);
        try
        {
            await ReadAsync(take, either.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The other side is gone, or the simulator stops.
        }
        finally
        {
            outbox.Writer.TryComplete();
            await writing;
            await broken.CancelAsync();
        }
    }

    public void Dispose() => broken.Dispose();

    private async Task ReadAsync(Action<string> take, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var frame = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close || frame.Length + received.Count > FrameBytes)
            {
                return;
            }

            frame.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                take(Encoding.UTF8.GetString(frame.GetBuffer(), 0, (int)frame.Length));
                frame.SetLength(0);
            }
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (text, inPieces) in outbox.Reader.ReadAllAsync(cancellationToken))
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                var cut = inPieces ? bytes.Length / 2 : 0;
                if (cut > 0)
                {
                    await socket.SendAsync(bytes.AsMemory(0, cut), WebSocketMessageType.Text, endOfMessage: false, cancellationToken);
                }

                await socket.SendAsync(bytes.AsMemory(cut), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }

            await socket.CloseOutputAsync(closing, "closed by server", cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }
}
