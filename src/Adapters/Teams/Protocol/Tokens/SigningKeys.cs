using System.Collections.Immutable;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>
/// The published keys, kept and renewed. A key that is new is fetched while the request that brought it waits, so that none is refused for it; whoever
/// invents ids makes no more than a few fetches. A wrong signature under a known id fetches nothing.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SigningKeys(KeyDocuments documents, IKeyNews news, TimeProvider time)
{
    /// <summary>After how long they are fetched anew without anybody asking for a new one: a withdrawn key is good until then.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromHours(12);

    /// <summary>For how long they are used where they cannot be fetched anew.</summary>
    public static readonly TimeSpan UsableFor = TimeSpan.FromDays(3);

    /// <summary>Teams waits 15 seconds for the request that brought the key.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly FetchAllowance allowance = new(time);
    private readonly UnknownKeyIds unknown = new(time);
    private ILookup<string, SigningKey>? known;
    private DateTimeOffset knownAt;
    private Task<bool> flight = Task.FromResult(false);

    /// <summary>The keys of an id.</summary>
    public async Task<KeyLookup> FindAsync(string id, CancellationToken cancellationToken)
    {
        Task<bool> fetch;
        lock (gate)
        {
            if (FindKnown(id) is { } kept)
            {
                if (time.GetUtcNow() - knownAt >= FreshFor)
                {
                    // Nobody waits for it.
                    TryFetch(out _);
                }

                return kept;
            }

            if (unknown.Contains(id))
            {
                return new KeyLookup.Unknown();
            }

            if (!TryFetch(out fetch))
            {
                return IsNothingKnown ? new KeyLookup.Unavailable() : new KeyLookup.Unknown();
            }
        }

        var isFetched = await fetch.WaitAsync(cancellationToken);
        lock (gate)
        {
            if (FindKnown(id) is { } found)
            {
                return found;
            }

            if (!isFetched)
            {
                return new KeyLookup.Unavailable();
            }

            unknown.Add(id);
            return new KeyLookup.Unknown();
        }
    }

    private bool IsNothingKnown
    {
        get
        {
            lock (gate)
            {
                return known is null || time.GetUtcNow() - knownAt >= UsableFor;
            }
        }
    }

    private KeyLookup.Found? FindKnown(string id) =>
        !IsNothingKnown && known![id].ToImmutableArray() is { IsEmpty: false } keys ? new KeyLookup.Found(keys) : null;

    /// <summary>One fetch for all who wait, unless it was done too often.</summary>
    private bool TryFetch(out Task<bool> fetch)
    {
        var mayWait = !flight.IsCompleted;
        if (!mayWait && allowance.TryTake())
        {
            // It runs for all who wait, so that none of them ends it for the others.
            flight = Task.Run(FetchAsync, CancellationToken.None);
            mayWait = true;
        }

        fetch = flight;
        return mayWait;
    }

    private async Task<bool> FetchAsync()
    {
        using var ended = new CancellationTokenSource(Budget, time);
        try
        {
            switch (await documents.FetchAsync(ended.Token))
            {
                case ApiResult<ImmutableArray<SigningKey>>.Ok { Value: var keys }:
                    Keep(keys);
                    news.Fetched(keys.Length);
                    return true;
                case var result:
                    news.NotFetched(result.Failure.Reason, !IsNothingKnown);
                    return false;
            }
        }
        catch (OperationCanceledException)
        {
            news.NotFetched("no answer in time", !IsNothingKnown);
            return false;
        }
    }

    private void Keep(ImmutableArray<SigningKey> keys)
    {
        lock (gate)
        {
            known = keys.ToLookup(key => key.Id, StringComparer.Ordinal);
            knownAt = time.GetUtcNow();
        }
    }
}
