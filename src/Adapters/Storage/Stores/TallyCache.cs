using System.Runtime.InteropServices;
using Microsoft.Extensions.Caching.Memory;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>
/// Tallies, and what was made from them, ready-made in this process and in what the nodes share. Whatever is not wholly there, of this mark (<see cref="TallyMarks"/>) and unharmed, is not there.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TallyCache(ISharedCache shared) : IDisposable
{
    /// <summary>Some thirty periods of ten thousand people, in some fifty megabytes.</summary>
    private const int MostInMemory = 300_000;

    /// <summary>Some fifteen rankings of ten thousand people, in some thirty megabytes.</summary>
    private const int MostRowsMade = 150_000;

    /// <summary>About how many bytes a row takes, so that no stream grows several times.</summary>
    private const int BytesOfRow = 40;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly TallyMemory memory = new(MostInMemory);
    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = MostRowsMade });

    /// <summary>The tallies that were kept under exactly this mark, or null.</summary>
    public async Task<Tally[]?> FindAsync(TallyPart part, TallyMark mark, CancellationToken cancellationToken)
    {
        if (memory.Find(part, mark) is { } own)
        {
            return own;
        }

        var found = await shared.FindBytesAsync(Key(part), Bytes(ref mark).ToArray(), cancellationToken);
        if (SealedBytes.Open(Bytes(ref mark), found) is not { } body)
        {
            return null;
        }

        var tallies = TallyBytes.Read(body.Span);
        memory.Keep(part, mark, tallies);
        return tallies;
    }

    /// <summary>Keeps tallies in place of the part's older ones.</summary>
    public Task KeepAsync(TallyPart part, TallyMark mark, Tally[] tallies, CancellationToken cancellationToken)
    {
        memory.Keep(part, mark, tallies);
        return shared.SetBytesAsync(Key(part), () => SealedBytes.Seal(Bytes(ref mark), TallyBytes.Write(tallies)), Lifetime, cancellationToken);
    }

    /// <summary>What was made by this recipe from tallies of exactly this mark, or null.</summary>
    public async Task<T?> FindAsync<T>(ITallyRecipe<T> recipe, byte[] mark, CancellationToken cancellationToken)
        where T : class
    {
        mark = SealedBytes.Mark(mark, recipe.Basis);
        if (made.TryGetValue<(byte[] Mark, T Made)>(Key(recipe), out var own) && own.Mark.AsSpan().SequenceEqual(mark))
        {
            return own.Made;
        }

        var found = await shared.FindBytesAsync(Key(recipe), mark, cancellationToken);
        if (SealedBytes.Open(mark, found) is not { } body)
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(body.ToArray()));
        var read = recipe.Read(reader);
        Keep(recipe, mark, read);
        return read;
    }

    /// <summary>Keeps what was made in place of the older one.</summary>
    public Task KeepAsync<T>(ITallyRecipe<T> recipe, byte[] mark, T what, CancellationToken cancellationToken)
        where T : class
    {
        mark = SealedBytes.Mark(mark, recipe.Basis);
        Keep(recipe, mark, what);
        return shared.SetBytesAsync(Key(recipe), () => SealedBytes.Seal(mark, Written(recipe, what)), Lifetime, cancellationToken);
    }

    public void Dispose() => made.Dispose();

    private static string Key(TallyPart part) => FormattableString.Invariant($"tallies/{TallyBytes.Format}/{part.Period}/{part.Number}");

    private static string Key<T>(ITallyRecipe<T> recipe)
        where T : class => $"made/{recipe.Name}";

    private static ReadOnlySpan<byte> Bytes(ref TallyMark mark) => MemoryMarshal.AsBytes(new ReadOnlySpan<TallyMark>(ref mark));

    private static byte[] Written<T>(ITallyRecipe<T> recipe, T what)
        where T : class
    {
        using var stream = new MemoryStream(BytesOfRow * recipe.RowsOf(what));
        using var writer = new BinaryWriter(stream);
        recipe.Write(what, writer);
        writer.Flush();
        return stream.ToArray();
    }

    private void Keep<T>(ITallyRecipe<T> recipe, byte[] mark, T what)
        where T : class =>
        made.Set(Key(recipe), (mark, what), new MemoryCacheEntryOptions { Size = 1 + recipe.RowsOf(what), SlidingExpiration = Lifetime });
}
