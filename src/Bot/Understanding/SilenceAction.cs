using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>Who recorded nothing on some days is asked for: 谁今天没写, 谁没写日报.</summary>
internal sealed record SilenceAction : SalesAction
{
    /// <summary>The days; today where none are named.</summary>
    public Slot<Period>? Period { get; init; }

    /// <summary>Of which part of the company; null for those below the speaker.</summary>
    public Slot<Scope>? Scope { get; init; }
}
