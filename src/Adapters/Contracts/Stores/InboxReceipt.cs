namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What became of a message that was handed in.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="IsNew">Whether the message was new; a repeated id is the same entry.</param>
/// <param name="Result">The first one's result, where it has been handled.</param>
public sealed record InboxReceipt(long Id, bool IsNew, string? Result);
