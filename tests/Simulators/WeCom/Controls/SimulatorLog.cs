using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>What the platform refused, what it dropped without a word, and how often it was called.</summary>
public sealed class SimulatorLog(TimeProvider time) : CallLog(time)
{
    private readonly List<Refused> refused = [];

    /// <summary>The refused calls, in their order.</summary>
    public ImmutableArray<Refused> Refusals
    {
        get
        {
            lock (Gate)
            {
                return [.. refused];
            }
        }
    }

    internal void Refuse(string what, int code, string why)
    {
        lock (Gate)
        {
            refused.Add(new Refused(Now, what, code, why));
        }
    }
}

/// <summary>A call that the platform refused.</summary>
/// <param name="At">When.</param>
/// <param name="What">The API's path, or the frame's command.</param>
/// <param name="Code">The error code.</param>
/// <param name="Why">The platform's words.</param>
public sealed record Refused(DateTimeOffset At, string What, int Code, string Why);
