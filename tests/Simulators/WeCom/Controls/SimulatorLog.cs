using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>What the platform refused, what it dropped without a word, and how often it was called.</summary>
public sealed class SimulatorLog(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private readonly List<Refused> refused = [];
    private readonly List<Dropped> dropped = [];

    /// <summary>The refused calls, in their order.</summary>
    public ImmutableArray<Refused> Refusals
    {
        get
        {
            lock (gate)
            {
                return [.. refused];
            }
        }
    }

    /// <summary>What vanished without a sign to the caller, in its order.</summary>
    public ImmutableArray<Dropped> Drops
    {
        get
        {
            lock (gate)
            {
                return [.. dropped];
            }
        }
    }

    /// <summary>How often an API was called, with all that was refused.</summary>
    public int Calls(string path)
    {
        lock (gate)
        {
            return calls.GetValueOrDefault(path);
        }
    }

    internal void Called(string path)
    {
        lock (gate)
        {
            calls[path] = calls.GetValueOrDefault(path) + 1;
        }
    }

    internal void Refuse(string what, int code, string why)
    {
        lock (gate)
        {
            refused.Add(new Refused(time.GetUtcNow(), what, code, why));
        }
    }

    internal void Drop(string chat, string what, string why)
    {
        lock (gate)
        {
            dropped.Add(new Dropped(time.GetUtcNow(), chat, what, why));
        }
    }
}

/// <summary>A call that the platform refused.</summary>
/// <param name="At">When.</param>
/// <param name="What">The API's path, or the frame's command.</param>
/// <param name="Code">The error code.</param>
/// <param name="Why">The platform's words.</param>
public sealed record Refused(DateTimeOffset At, string What, int Code, string Why);

/// <summary>Something that vanished without a sign.</summary>
/// <param name="At">When.</param>
/// <param name="Chat">The chat where it would have been seen.</param>
/// <param name="What">The message's id.</param>
/// <param name="Why">Why.</param>
public sealed record Dropped(DateTimeOffset At, string Chat, string What, string Why);
