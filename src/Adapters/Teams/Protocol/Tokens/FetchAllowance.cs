namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>How often the keys may be fetched, whoever asks: a few times at once, and then once a minute.</summary>
/// <param name="time">The clock.</param>
/// <threadsafety>The caller sees to it that one asks at a time.</threadsafety>
internal sealed class FetchAllowance(TimeProvider time)
{
    /// <summary>How often at once.</summary>
    public const int Most = 3;

    /// <summary>After how long once more.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private int left = Most;
    private DateTimeOffset countedUntil = time.GetUtcNow();

    /// <summary>Whether it may be done now; then it counts as done.</summary>
    public bool TryTake()
    {
        var now = time.GetUtcNow();
        var gained = (long)((now - countedUntil) / Interval);
        if (left + gained >= Most)
        {
            (left, countedUntil) = (Most, now);
        }
        else if (gained > 0)
        {
            (left, countedUntil) = (left + (int)gained, countedUntil + (gained * Interval));
        }

        if (left == 0)
        {
            return false;
        }

        left--;
        return true;
    }
}
