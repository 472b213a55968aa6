namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What became of some of what a schedule brought on a day.</summary>
/// <param name="State">What became of it; of what was said, whether it was to be sent.</param>
/// <param name="Reason">Why, where it was not said.</param>
/// <param name="Sent">Of what was said, what is known of its sending; null of all else.</param>
/// <param name="Count">Of how many.</param>
public sealed record NoticeCount(DueState State, string? Reason, OutboxState? Sent, int Count);
