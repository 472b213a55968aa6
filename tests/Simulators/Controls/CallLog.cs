using System.Collections.Immutable;

namespace SalesBot.Simulators;

/// <summary>How often a platform was called, and what it dropped without a word.</summary>
/// <param name="time">The simulator's clock.</param>
public abstract class CallLog(TimeProvider time)
{
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private readonly List<Dropped> dropped = [];

    /// <summary>What vanished without a sign to the caller, in its order.</summary>
    public ImmutableArray<Dropped> Drops
    {
        get
        {
            lock (Gate)
            {
                return [.. dropped];
            }
        }
    }

    /// <summary>Held by whoever reads or writes the log.</summary>
    private protected Lock Gate { get; } = new();

    /// <summary>The simulator's time.</summary>
    private protected DateTimeOffset Now => time.GetUtcNow();

    /// <summary>How often an API was called, with all that was refused.</summary>
    public int Calls(string path)
    {
        lock (Gate)
        {
            return calls.GetValueOrDefault(path);
        }
    }

    internal void Called(string path)
    {
        lock (Gate)
        {
            calls[path] = calls.GetValueOrDefault(path) + 1;
        }
    }

    internal void Drop(string chat, string what, string why)
    {
        lock (Gate)
        {
            dropped.Add(new Dropped(Now, chat, what, why));
        }
    }
}

/// <summary>Something that vanished without a sign.</summary>
/// <param name="At">When.</param>
/// <param name="Chat">The chat where it would have been seen.</param>
/// <param name="What">The message's id.</param>
/// <param name="Why">Why.</param>
public sealed record Dropped(DateTimeOffset At, string Chat, string What, string Why);
