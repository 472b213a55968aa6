using System.Security.Cryptography;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Files in memory.</summary>
internal sealed class KeptFiles : IFileStore
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public byte[] this[string hash] => files[hash];

    public Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        files[hash] = content.ToArray();
        return Task.FromResult(hash);
    }

    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(files.TryGetValue(sha256, out var content) ? new MemoryStream(content) : null);
}
