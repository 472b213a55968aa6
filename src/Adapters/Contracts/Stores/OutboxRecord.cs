using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A message and what is known of it.</summary>
/// <param name="Id">Its place in the order in which things were said.</param>
/// <param name="Message">What was said.</param>
/// <param name="State">What is known of it.</param>
/// <param name="PlatformMessageId">The platform's id of it, where it gave one.</param>
/// <param name="Reason">Why it was put off, sent another way or not taken, the last time; null where it never was.</param>
public sealed record OutboxRecord(long Id, OutgoingMessage Message, OutboxState State, string? PlatformMessageId, string? Reason = null)
{
    /// <summary>The reason where it waited for so long that nobody wants it any more: it is never sent.</summary>
    public const string TooLate = "TooLate";

    /// <summary>The reason of one that another has told with its own.</summary>
    public const string Merged = "Merged";

    /// <summary>By which the card that was shown is changed in place later; null where it cannot be.</summary>
    public string? Handle { get; init; }
}
