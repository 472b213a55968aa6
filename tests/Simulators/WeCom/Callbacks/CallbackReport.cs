using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>What became of a callback.</summary>
/// <param name="Plaintext">What was in the envelope.</param>
/// <param name="Attempts">The deliveries, in their order.</param>
public sealed record CallbackReport(string Plaintext, ImmutableArray<CallbackAttempt> Attempts)
{
    /// <summary>True where the last delivery was answered with HTTP 200 in time.</summary>
    public bool IsDelivered => Attempts is [.., { StatusCode: 200 }];

    /// <summary>The reply that came with the answer, decrypted; null where there was none.</summary>
    public string? Reply { get; init; }

    /// <summary>Why the reply shows nothing to the user; null where nothing is wrong with it.</summary>
    public string? ReplyTrouble { get; init; }
}
