using System.Net.WebSockets;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>An open socket that carries frames whole.</summary>
public interface IFrameSocket : IDisposable
{
    /// <summary>Sends a frame; one at a time.</summary>
    /// <exception cref="WebSocketException">The connection is broken.</exception>
    Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken);

    /// <summary>The next frame; null where the other side has closed.</summary>
    /// <exception cref="WebSocketException">The connection is broken, or carries what is no frame.</exception>
    Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken);

    /// <summary>Tells the other side that nothing follows.</summary>
    Task CloseAsync(CancellationToken cancellationToken);
}
