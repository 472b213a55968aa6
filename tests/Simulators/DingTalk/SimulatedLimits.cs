namespace SalesBot.Simulators.DingTalk;

/// <summary>The platform's limits, which a test may make small.</summary>
public sealed record SimulatedLimits
{
    /// <summary>Calls of one app to one API in a second.</summary>
    public int CallsPerSecond { get; init; } = 20;

    /// <summary>Calls of the organisation in a calendar month.</summary>
    public int CallsPerMonth { get; init; } = 5_000;

    /// <summary>Messages and events, in and out, of the organisation in a calendar month.</summary>
    public int PushesPerMonth { get; init; } = 3_000;

    /// <summary>Calls from one address in 20 s before it is banned for 5 minutes.</summary>
    public int CallsPerAddress { get; init; } = 10_000;

    /// <summary>Messages of a custom robot in a minute, before it is silenced for 10 minutes.</summary>
    public int RobotPerMinute { get; init; } = 20;

    /// <summary>Work notifications to one person in a day; further ones vanish.</summary>
    public int NoticesPerDay { get; init; } = 500;

    /// <summary>The longest body that is read.</summary>
    public int BodyBytes { get; init; } = 32 * 1024 * 1024;
}
