using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>What became of something that the bot was to be told.</summary>
/// <param name="Body">The activity.</param>
/// <param name="IsDelivered">True where the bot took it, at the first or a later delivery.</param>
public sealed record DeliveryReport(string Body, bool IsDelivered)
{
    /// <summary>The deliveries, in their order.</summary>
    public ImmutableArray<CallbackAttempt> Attempts { get; init; } = [];

    /// <summary>How long the first one took, by the simulator's clock.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>What an invoke was answered with; null for all else, and where the answer is none.</summary>
    public InvokeAnswer? Answer { get; init; }

    /// <summary>What is wrong with the answer; null where nothing is.</summary>
    public string? Trouble { get; init; }

    /// <summary>What the client said of the inputs before it sent anything; null where it sent.</summary>
    public string? InputError { get; init; }
}
