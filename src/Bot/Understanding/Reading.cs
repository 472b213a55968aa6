using System.Collections.Immutable;

namespace SalesBot.Bot.Understanding;

/// <summary>What a message asks for, in the order in which it says so; nothing where it is small talk.</summary>
internal sealed record Reading(ImmutableArray<SalesAction> Actions)
{
    /// <summary>Nothing to do.</summary>
    public static Reading Nothing { get; } = new([]);
}
