using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>What became of something that was said or done to the intelligent robot.</summary>
/// <param name="Plaintext">What the product was told.</param>
/// <param name="IsDelivered">True where the product took it, or where it went out on the long connection.</param>
public sealed record BotReport(string Plaintext, bool IsDelivered)
{
    /// <summary>The deliveries by callback, in their order.</summary>
    public ImmutableArray<CallbackAttempt> Attempts { get; init; } = [];

    /// <summary>The decrypted reply to the callback; null where there was none.</summary>
    public string? Reply { get; init; }

    /// <summary>Why the reply shows nothing; null where nothing is wrong with it.</summary>
    public string? ReplyTrouble { get; init; }

    /// <summary>Where the product may answer once within an hour; null on the long connection.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>Ends when the streamed reply is complete or given up.</summary>
    public Task Streamed { get; init; } = Task.CompletedTask;
}
