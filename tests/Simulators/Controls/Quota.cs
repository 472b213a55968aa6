namespace SalesBot.Simulators;

/// <summary>Several windows for each of many keys; what fits is taken from all of them, and what does not from none.</summary>
internal sealed class Quota(params (int Limit, TimeSpan Length)[] windows)
{
    private readonly Dictionary<string, SlidingWindow[]> keys = new(StringComparer.Ordinal);

    /// <summary>Null where it fits; otherwise the length of the window that is full.</summary>
    public TimeSpan? Take(string key, DateTimeOffset now, int weight = 1)
    {
        if (!keys.TryGetValue(key, out var each))
        {
            keys[key] = each = [.. windows.Select(window => new SlidingWindow(window.Limit, window.Length))];
        }

        if (each.LastOrDefault(window => !window.HasRoom(now, weight)) is { } full)
        {
            return full.Length;
        }

        Array.ForEach(each, window => window.Take(now, weight));
        return null;
    }
}
