using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>A list that was shown in part.</summary>
/// <param name="Id">Which list; a button carries it.</param>
/// <param name="At">When it was last shown.</param>
/// <param name="Query">What was asked for.</param>
/// <param name="Next">How many were shown so far.</param>
/// <param name="Partial">Whether more was asked for than the person may see.</param>
internal sealed record ListMemory(string Id, DateTimeOffset At, DealQuery Query, int Next, bool Partial)
{
    /// <summary>Without progress for more than how many days; null for the company's limit.</summary>
    public int? IdleDays { get; init; }

    /// <summary>What was said and is not understood.</summary>
    public string Unused { get; init; } = "";
}
