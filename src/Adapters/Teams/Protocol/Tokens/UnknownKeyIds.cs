namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Ids of keys that were looked for a short while ago and are not published: asking again at once is for nothing.</summary>
/// <param name="time">The clock.</param>
/// <threadsafety>The caller sees to it that one asks at a time.</threadsafety>
internal sealed class UnknownKeyIds(TimeProvider time)
{
    /// <summary>For how long. A new key may be used some moments before every copy of the list names it.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    /// <summary>Whoever invents more is held back by how often the keys are fetched.</summary>
    private const int Most = 1_000;

    private readonly Dictionary<string, DateTimeOffset> until = new(StringComparer.Ordinal);

    /// <summary>Whether the id is one of them.</summary>
    public bool Contains(string id) => until.TryGetValue(id, out var end) && time.GetUtcNow() < end;

    /// <summary>The id was looked for and is not published.</summary>
    public void Add(string id)
    {
        var now = time.GetUtcNow();
        if (until.Count >= Most)
        {
            foreach (var (old, _) in until.Where(entry => entry.Value <= now).ToList())
            {
                until.Remove(old);
            }
        }

        if (until.Count < Most)
        {
            until[id] = now + Remembered;
        }
    }
}
