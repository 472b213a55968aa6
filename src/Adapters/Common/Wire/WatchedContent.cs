using System.Net;
using System.Net.Http.Headers;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>A body that knows whether any of it was handed to the connection: before that, nobody can have acted on it.</summary>
internal sealed class WatchedContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> bytes;
    private volatile bool isStarted;

    public WatchedContent(RequestBody body)
    {
        bytes = body.Bytes;
        Headers.ContentType = MediaTypeHeaderValue.Parse(body.MediaType);
    }

    /// <summary>Whether the other side may have seen it.</summary>
    public bool IsStarted => isStarted;

    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        isStarted = true;
        return stream.WriteAsync(bytes, cancellationToken).AsTask();
    }

    /// <inheritdoc />
    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
