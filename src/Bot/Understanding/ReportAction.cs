using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>What was signed in some days is asked for, as the chats are told it: 战报, 上周周报.</summary>
internal sealed record ReportAction : SalesAction
{
    /// <summary>The days; today where none are named.</summary>
    public Slot<Period>? Period { get; init; }

    /// <summary>For which part of the company.</summary>
    public Slot<Scope>? Scope { get; init; }
}
