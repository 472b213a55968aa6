namespace SalesBot.Adapters.Common.Sending;

/// <summary>
/// For how long nothing is sent after a platform said that a limit was reached. It does not say which: a minute's limit blocks for a minute, an
/// hour's for an hour, and calls in between do not help. So it begins with a minute, and lasts longer where the platform still refuses after it.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class QuotaPauses(TimeProvider time)
{
    private static readonly TimeSpan[] Lengths = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    private readonly Dictionary<string, Pause> pauses = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>The limit behind the key was reached.</summary>
    /// <param name="key">What is limited.</param>
    /// <param name="lengths">How long each pause is, the first one first, where a platform's windows are others.</param>
    /// <returns>For how long to send nothing.</returns>
    public TimeSpan Reached(string key, IReadOnlyList<TimeSpan>? lengths = null)
    {
        lengths ??= Lengths;
        var now = time.GetUtcNow();
        lock (gate)
        {
            var earlier = pauses.GetValueOrDefault(key);
            if (earlier is not null && earlier.Until > now)
            {
                // A call that was under way when the first one was refused.
                return earlier.Until - now;
            }

            var step = earlier is null ? 0 : Math.Min(earlier.Step + 1, lengths.Count - 1);
            pauses[key] = new Pause(step, now + lengths[step]);
            return lengths[step];
        }
    }

    /// <summary>The platform took something again.</summary>
    public void Passed(string key)
    {
        lock (gate)
        {
            if (pauses.TryGetValue(key, out var earlier) && earlier.Until <= time.GetUtcNow())
            {
                pauses.Remove(key);
            }
        }
    }

    private sealed record Pause(int Step, DateTimeOffset Until);
}
