using System.Security.Cryptography;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>A whole period's tallies, ready-made, in what the nodes share. Whatever is not wholly there, of these marks (<see cref="TallyMarks"/>) and unharmed, is not there.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TallyCache(ISharedCache shared)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>The tallies that were kept under exactly these marks, or null.</summary>
    public async Task<IReadOnlyList<Tally>?> FindAsync(string period, byte[] marks, CancellationToken cancellationToken) =>
        await shared.FindBytesAsync(Key(period), cancellationToken) is { Length: >= SHA256.HashSizeInBytes } found
            && Hash(marks, found.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(found.AsSpan(0, SHA256.HashSizeInBytes))
            ? TallyBytes.Read(found.AsSpan(SHA256.HashSizeInBytes))
            : null;

    /// <summary>Keeps tallies in place of the period's older ones.</summary>
    public Task KeepAsync(string period, byte[] marks, IReadOnlyList<Tally> tallies, CancellationToken cancellationToken)
    {
        var body = TallyBytes.Write(tallies);
        return shared.SetBytesAsync(Key(period), [.. Hash(marks, body), .. body], Lifetime, cancellationToken);
    }

    private static string Key(string period) => $"tallies/{TallyBytes.Format}/{period}";

    private static byte[] Hash(byte[] marks, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(marks);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
