namespace SalesBot.Adapters.Contracts.Sharing;

/// <summary>Small things that all nodes share and may lose at any time. Any failure is a miss; nothing here throws but for cancellation.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ISharedCache
{
    /// <summary>The value, or null where there is none, it has ended, or the store does not answer.</summary>
    Task<string?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps a value for a time, in place of the one before.</summary>
    Task SetAsync(string key, string value, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>
    /// The bytes, or null where there are none that begin so, they have ended, the store does not answer, or there is no other node to share them with. Text and
    /// bytes are not kept under one key.
    /// </summary>
    /// <param name="key">Under which key.</param>
    /// <param name="beginning">How they begin, at least a byte: others may be many, and are not brought here.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<byte[]?> FindBytesAsync(string key, byte[] beginning, CancellationToken cancellationToken);

    /// <summary>Keeps bytes for a time, in place of those before; they are made only where there are other nodes to share them with. Nobody waits until they are kept: who asks next over the same connection finds them.</summary>
    Task SetBytesAsync(string key, Func<byte[]> value, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Drops the value if it still is the one given, so that a newer one of another node stays.</summary>
    Task RemoveAsync(string key, string value, CancellationToken cancellationToken);
}
