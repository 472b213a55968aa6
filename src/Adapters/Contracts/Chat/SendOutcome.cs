namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What is known after a message was handed to a platform.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The platform has taken it; whether anybody saw it is not known.</summary>
    /// <param name="PlatformMessageId">The platform's id of the message, where it gives one.</param>
    public sealed record Accepted(string? PlatformMessageId) : SendOutcome
    {
        /// <summary>By which the card that was shown is changed in place later, though nobody pressed it (<see cref="OutgoingMessage.Replaces"/>); null where it cannot be.</summary>
        public string? Handle { get; init; }
    }

    /// <summary>The platform will not take it, now or later.</summary>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Refused(string Reason) : SendOutcome;

    /// <summary>The recipient is not to be reached through this platform: not a member, out of the app's sight, has blocked the bot. Another way may serve.</summary>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Unreachable(string Reason) : SendOutcome;

    /// <summary>The platform will not take it now.</summary>
    /// <param name="After">When to try again.</param>
    /// <param name="Reason">The platform's code and words.</param>
    /// <param name="IsQuota">Whether it waits for a limit, or for a connection, only: the message was not handed over, and that is no failed attempt.</param>
    public sealed record Deferred(TimeSpan After, string Reason, bool IsQuota = false) : SendOutcome;

    /// <summary>The connection broke after the request: it may have been taken.</summary>
    /// <param name="Reason">What broke.</param>
    public sealed record Unknown(string Reason) : SendOutcome;
}
