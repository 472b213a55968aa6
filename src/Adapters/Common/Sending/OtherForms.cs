using System.Collections.Concurrent;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Messages that might have gone in a form that is recognised when it is repeated, and went in another, so that nobody knows whether they arrived.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class OtherForms
{
    /// <summary>Above it all are forgotten: by then nobody asks for the first ones.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, byte> keys = new(StringComparer.Ordinal);

    /// <summary>The message went another way, and its outcome is unknown.</summary>
    public void Add(string key)
    {
        if (keys.Count >= Most)
        {
            keys.Clear();
        }

        keys[key] = 0;
    }

    /// <summary>Whether it did.</summary>
    public bool Holds(string key) => keys.ContainsKey(key);
}
