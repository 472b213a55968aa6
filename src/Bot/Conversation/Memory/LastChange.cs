using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What was last recorded.</summary>
/// <param name="ChangeSet">As which change set.</param>
/// <param name="Chat">In which chat it was said.</param>
/// <param name="Since">When it was recorded first.</param>
/// <param name="At">When it was last added to.</param>
internal sealed record LastChange(ChangeSetId ChangeSet, ChatAddress Chat, DateTimeOffset Since, DateTimeOffset At);
