using System.Net.WebSockets;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>Frames over a WebSocket.</summary>
public sealed class FrameSocket : IFrameSocket
{
    /// <summary>The longest frame that is taken: no message is nearly as long.</summary>
    private const int MostBytes = 1024 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[16 * 1024];

    private FrameSocket()
    {
    }

    /// <summary>Opens one for a platform that has pings of its own, which are frames.</summary>
    /// <exception cref="WebSocketException">It did not come about.</exception>
    public static Task<IFrameSocket> ConnectAsync(Uri address, CancellationToken cancellationToken) =>
        ConnectAsync(address, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan, cancellationToken);

    /// <summary>Opens one that asks by WebSocket pings whether the other side is there, and is broken where it is not.</summary>
    /// <param name="address">Where it leads.</param>
    /// <param name="interval">How often it asks.</param>
    /// <param name="patience">How long an answer may take.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="WebSocketException">It did not come about.</exception>
    public static async Task<IFrameSocket> ConnectAsync(Uri address, TimeSpan interval, TimeSpan patience, CancellationToken cancellationToken)
    {
        var opened = new FrameSocket();
        try
        {
            opened.socket.Options.KeepAliveInterval = interval;
            opened.socket.Options.KeepAliveTimeout = patience;
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
