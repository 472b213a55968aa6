namespace SalesBot.Simulators.WeCom;

/// <summary>How often an API may be called, and for how long it is shut once that was too often. Calling on does not help.</summary>
internal sealed class ApiLimits(SimulatedLimits limits)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly Quota calls = new((limits.ApiPerMinute, Minute), (limits.ApiPerHour, Hour));
    private readonly Dictionary<string, DateTimeOffset> shut = new(StringComparer.Ordinal);

    public void Admit(string api, DateTimeOffset now)
    {
        RefuseWhileShut(api, now);
        if (calls.Take(api, now) is { } full)
        {
            Shut(api, now + full);
            RefuseWhileShut(api, now);
        }
    }

    public void Shut(string api, DateTimeOffset until) => shut[api] = until;

    /// <summary>An administrator lifts the block (自助解封).</summary>
    public void Open(string api) => shut.Remove(api);

    /// <summary>Shuts the API for the window that is full, and refuses.</summary>
    public WeComRefusal Exceeded(string api, DateTimeOffset now, TimeSpan window, string what)
    {
        Shut(api, window >= TimeSpan.FromDays(1) ? EndOfDay(now) : now + window);
        return new WeComRefusal(45009, what);
    }

    private static DateTimeOffset EndOfDay(DateTimeOffset now) =>
        new(now.ToOffset(TimeSpan.FromHours(8)).Date.AddDays(1), TimeSpan.FromHours(8));

    private void RefuseWhileShut(string api, DateTimeOffset now)
    {
        if (shut.TryGetValue(api, out var until) && now < until)
        {
            throw new WeComRefusal(45009, "api freq out of limit");
        }
    }
}
