namespace SalesBot.Adapters.Common.Sending;

/// <summary>Says to each person once a minute what would otherwise be said after every message.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class OnceAMinute(TimeProvider time)
{
    /// <summary>After how many people those are forgotten whose minute is over.</summary>
    private const int SweepAbove = 1_000;

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, DateTimeOffset> told = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Whether it may be said to the person now; then the minute begins.</summary>
    public bool IsDue(string person)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (told.TryGetValue(person, out var at) && now - at < Silence)
            {
                return false;
            }

            if (told.Count > SweepAbove)
            {
                foreach (var old in told.Where(entry => now - entry.Value >= Silence).ToList())
                {
                    told.Remove(old.Key);
                }
            }

            told[person] = now;
            return true;
        }
    }
}
