using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>From now on a group chat counts as one in which people from outside read along, or as none.</summary>
internal sealed record OutsidersOrder(ChatAddress Chat, ChatOutsiders Outsiders);
