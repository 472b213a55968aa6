using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>A platform's account that is bound to a member, in place of whoever had it.</summary>
internal sealed record BoundAccount(string Platform, string Account, MemberId Member);
