using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>What became of something that the app was to be told.</summary>
/// <param name="Body">What it was told, in plain.</param>
/// <param name="IsDelivered">True where the first delivery was taken in time.</param>
public sealed record PushReport(string Body, bool IsDelivered)
{
    internal PushReport(string body, bool? isTaken)
        : this(body, isTaken == true) => WasConnected = isTaken is not null;

    /// <summary>False where no connection was open over which it could have gone.</summary>
    public bool WasConnected { get; init; } = true;

    /// <summary>The deliveries over HTTP, in their order.</summary>
    public ImmutableArray<CallbackAttempt> Attempts { get; init; } = [];

    /// <summary>What came back: the answer's body, or the acknowledgement's data; null where nothing did.</summary>
    public string? Reply { get; init; }

    /// <summary>What is wrong with that; null where nothing is.</summary>
    public string? ReplyTrouble { get; init; }

    /// <summary>Ends when it is taken, or given up: true where it was taken.</summary>
    public Task<bool> Settled { get; init; } = Task.FromResult(true);
}
