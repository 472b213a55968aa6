namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What is known after a message was handed to a platform.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The platform has taken it; whether anybody saw it is not known.</summary>
    /// <param name="PlatformMessageId">The platform's id of the message, where it gives one.</param>
    public sealed record Accepted(string? PlatformMessageId) : SendOutcome;

    /// <summary>The platform will not take it, now or later.</summary>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Refused(string Reason) : SendOutcome;

    /// <summary>The platform will not take it now.</summary>
    /// <param name="After">When to try again.</param>
    /// <param name="Reason">The platform's code and words.</param>
    public sealed record Deferred(TimeSpan After, string Reason) : SendOutcome;

    /// <summary>The connection broke after the request: it may have been taken.</summary>
    /// <param name="Reason">What broke.</param>
    public sealed record Unknown(string Reason) : SendOutcome;
}
