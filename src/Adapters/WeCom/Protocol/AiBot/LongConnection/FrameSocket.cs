using System.Net.WebSockets;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>Frames over a WebSocket.</summary>
internal sealed class FrameSocket : IFrameSocket
{
    /// <summary>The longest frame that is taken: no message is nearly as long.</summary>
    private const int MostBytes = 1024 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[16 * 1024];

    private FrameSocket()
    {
        // WeCom has pings of its own, which are frames.
        socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Opens one.</summary>
    /// <exception cref="WebSocketException">It did not come about.</exception>
    public static async Task<IFrameSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var opened = new FrameSocket();
        try
        {
            await opened.socket.ConnectAsync(address, cancellationToken);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken) =>
        socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).AsTask();

    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (frame.Length + received.Count > MostBytes)
            {
                throw new WebSocketException($"A frame is longer than {MostBytes} bytes.");
            }

            frame.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return frame.ToArray();
            }
        }
    }

    /// <inheritdoc />
    public Task CloseAsync(CancellationToken cancellationToken) =>
        socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();
}
