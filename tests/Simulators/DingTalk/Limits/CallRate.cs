namespace SalesBot.Simulators.DingTalk;

/// <summary>How often an app may call an API within a second.</summary>
internal sealed class CallRate(SimulatedLimits limits)
{
    private readonly Quota calls = new((limits.CallsPerSecond, TimeSpan.FromSeconds(1)));

    public bool Admits(string appAndApi, DateTimeOffset now) => calls.Take(appAndApi, now) is null;
}
