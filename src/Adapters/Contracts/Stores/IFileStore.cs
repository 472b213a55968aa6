using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The bytes of what people send, each kept once, under their hash.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IFileStore
{
    /// <summary>Keeps the bytes; when the task completes they are durable. Bytes that are kept already are not kept again.</summary>
    /// <param name="content">At most <see cref="FetchedFile.MaxLength"/>.</param>
    /// <param name="cancellationToken">Cancels; then the bytes may be kept or not.</param>
    /// <returns>Their SHA-256, 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too many bytes.</exception>
    /// <exception cref="DatabaseUnavailableException">They could not be kept.</exception>
    Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Opens the bytes under a hash, to be closed by the caller; null where there are none.</summary>
    /// <exception cref="DatabaseUnavailableException">They cannot be read now.</exception>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken);
}
