using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>How an app is told of things.</summary>
public enum PushMode
{
    /// <summary>Over the connection that the app opens.</summary>
    Stream,

    /// <summary>By a request to the app's address.</summary>
    Http,
}

/// <summary>An internal app (企业内部应用) with its robot.</summary>
public sealed record SimulatedApp
{
    /// <summary>Its key, which is its robot's code too.</summary>
    public string AppKey { get; init; } = "dingsimapp001";

    /// <summary>Its secret, from which tokens come and with which pushes are signed.</summary>
    public string AppSecret { get; init; } = "sim-app-secret";

    /// <summary>Its number, for work notifications.</summary>
    public long AgentId { get; init; } = 1_000_001;

    /// <summary>The robot's name, with which it is mentioned in groups.</summary>
    public string RobotName { get; init; } = "小助手";

    /// <summary>How messages to the robot come.</summary>
    public PushMode RobotMode { get; init; }

    /// <summary>How events come.</summary>
    public PushMode EventMode { get; init; }

    /// <summary>Where messages to the robot are pushed over HTTP.</summary>
    public Uri? RobotUrl { get; init; }

    /// <summary>Where events are pushed over HTTP.</summary>
    public Uri? EventUrl { get; init; }

    /// <summary>The token of the event subscription.</summary>
    public string EventToken { get; init; } = "simToken01";

    /// <summary>The key of the event subscription, 43 characters.</summary>
    public string EventAesKey { get; init; } = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    /// <summary>The permissions granted; null for all.</summary>
    public ImmutableArray<string>? Scopes { get; init; }

    /// <summary>Departments that it may see, with all below them.</summary>
    public ImmutableArray<long> VisibleDepartments { get; init; } = [1];

    /// <summary>False before the robot is published: then nobody's userId comes with his messages.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>True for one of the old apps that may still send StandardCard.</summary>
    public bool HasStandardCards { get; init; }
}
