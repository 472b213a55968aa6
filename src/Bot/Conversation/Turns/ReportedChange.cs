namespace SalesBot.Bot.Conversation;

/// <summary>A change in words that programs read: stage ids, yuan, ISO dates.</summary>
/// <param name="Kind">What changed, such as <c>amount</c>.</param>
/// <param name="DealId">The deal, where it is about one.</param>
/// <param name="Customer">The customer's full name, where it is about one.</param>
/// <param name="From">The value before, null for none.</param>
/// <param name="To">The value after, null for none.</param>
internal sealed record ReportedChange(string Kind, string? DealId, string? Customer, string? From, string? To);
