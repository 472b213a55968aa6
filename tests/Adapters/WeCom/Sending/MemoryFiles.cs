using System.Collections.Concurrent;
using System.Security.Cryptography;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Files that are kept as long as the test runs.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Keeps the bytes, to be sent.</summary>
    public OutgoingFile Keep(string name, string mediaType, params byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        files[hash] = content;
        return new OutgoingFile(hash, name, mediaType, content.Length);
    }

    public Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult(Keep("", "", content.ToArray()).Sha256);

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(files.TryGetValue(sha256, out var content) ? new MemoryStream(content) : null);
}
