using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>How many notices of a day share what became of them.</summary>
internal sealed record NoticeTally(DueState State, string? Reason, OutboxState? Sent, int Count);
