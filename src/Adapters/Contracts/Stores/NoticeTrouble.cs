using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Something that a schedule brought and that was not said, or is held.</summary>
/// <param name="Recipient">For whom; the default where it was for nobody.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why.</param>
/// <param name="NotBefore">Until when it waits, UTC, where it does.</param>
public sealed record NoticeTrouble(MemberId Recipient, DueState State, string? Reason, DateTimeOffset NotBefore)
{
    /// <summary>The reason where the person has no account on any platform that runs here.</summary>
    public const string Unreachable = "Unreachable";
}
