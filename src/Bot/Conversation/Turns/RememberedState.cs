using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What is to be remembered of the conversation with somebody, as JSON.</summary>
internal sealed record RememberedState(MemberId Member, ChatAddress Chat, string State);
