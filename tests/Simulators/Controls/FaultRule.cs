namespace SalesBot.Simulators;

/// <summary>A fault that calls of one route meet.</summary>
/// <param name="Route">The route's path, or <c>*</c> for all.</param>
/// <param name="Kind">What goes wrong.</param>
public sealed record FaultRule(string Route, FaultKind Kind)
{
    /// <summary>How likely it is for each call, 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>How often it strikes before it is used up.</summary>
    public int Times { get; init; } = int.MaxValue;

    /// <summary>True where the call has its effect first and only its answer is lost. An error code comes without effect, but for a platform that breaks after it has accepted.</summary>
    public bool AfterEffect { get; init; }

    /// <summary>How late the answer comes.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The platform's error code.</summary>
    public int Code { get; init; } = -1;

    /// <summary>The platform's error code where it is a word.</summary>
    public string? Word { get; init; }

    /// <summary>The HTTP status of an error, where the platform uses statuses.</summary>
    public int Status { get; init; } = 400;

    /// <summary>The header <c>Retry-After</c> of an error, as it stands; null for none.</summary>
    public string? RetryAfter { get; init; }
}
