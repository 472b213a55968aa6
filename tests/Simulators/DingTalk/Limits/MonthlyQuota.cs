namespace SalesBot.Simulators.DingTalk;

/// <summary>What the organisation has used of its month: calls of the API, and pushes in and out.</summary>
internal sealed class MonthlyQuota(SimulatedLimits limits)
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);
    private (int Year, int Month) month;

    public int Calls { get; private set; }

    public int Pushes { get; private set; }

    public int CallLimit { get; set; } = limits.CallsPerMonth;

    public int PushLimit { get; set; } = limits.PushesPerMonth;

    public bool TakeCall(DateTimeOffset now)
    {
        Turn(now);
        if (Calls >= CallLimit)
        {
            return false;
        }

        Calls++;
        return true;
    }

    public bool TakePush(DateTimeOffset now)
    {
        Turn(now);
        Pushes++;
        return Pushes <= PushLimit;
    }

    private void Turn(DateTimeOffset now)
    {
        var local = now.ToOffset(Beijing);
        if (month != (local.Year, local.Month))
        {
            (month, Calls, Pushes) = ((local.Year, local.Month), 0, 0);
        }
    }
}
