using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The rows of the last receipt of several: what 「第2条」 means.</summary>
/// <param name="ChangeSet">What was recorded.</param>
/// <param name="Chat">In which chat it was said.</param>
/// <param name="At">When it was shown.</param>
/// <param name="Rows">The customers and deals, in the receipt's order.</param>
internal sealed record ReceiptRows(ChangeSetId ChangeSet, ChatAddress Chat, DateTimeOffset At, ImmutableArray<Candidate> Rows);
