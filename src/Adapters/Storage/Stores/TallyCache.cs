using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>
/// Tallies that are ready-made, in this process and in what the nodes share. Whatever is not wholly there, of this mark (<see cref="TallyMarks"/>) and unharmed, is not there.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TallyCache(ISharedCache shared)
{
    /// <summary>Some thirty periods of ten thousand people, in some fifty megabytes.</summary>
    private const int MostInMemory = 300_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly TallyMemory memory = new(MostInMemory);

    /// <summary>The tallies that were kept under exactly this mark, or null.</summary>
    public async Task<Tally[]?> FindAsync(TallyPart part, TallyMark mark, CancellationToken cancellationToken)
    {
        if (memory.Find(part, mark) is { } own)
        {
            return own;
        }

        if (await shared.FindBytesAsync(Key(part), cancellationToken) is not { Length: >= SHA256.HashSizeInBytes } found
            || !Hash(mark, found.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(found.AsSpan(0, SHA256.HashSizeInBytes)))
        {
            return null;
        }

        var tallies = TallyBytes.Read(found.AsSpan(SHA256.HashSizeInBytes));
        memory.Keep(part, mark, tallies);
        return tallies;
    }

    /// <summary>Keeps tallies in place of the part's older ones.</summary>
    public Task KeepAsync(TallyPart part, TallyMark mark, Tally[] tallies, CancellationToken cancellationToken)
    {
        memory.Keep(part, mark, tallies);
        var body = TallyBytes.Write(tallies);
        return shared.SetBytesAsync(Key(part), [.. Hash(mark, body), .. body], Lifetime, cancellationToken);
    }

    private static string Key(TallyPart part) => FormattableString.Invariant($"tallies/{TallyBytes.Format}/{part.Period}/{part.Number}");

    private static byte[] Hash(TallyMark mark, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes<TallyMark>([mark]));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
