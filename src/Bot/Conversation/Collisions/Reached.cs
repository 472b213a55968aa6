using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Where and in which language somebody is spoken to.</summary>
internal sealed record Reached(MemberId Member, ChatAddress Chat, Wording Words);
