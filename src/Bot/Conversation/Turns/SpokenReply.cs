using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A reply, and who may read it.</summary>
/// <param name="Reply">What is said.</param>
/// <param name="IsPublic">Whether it tells nothing that only some may see.</param>
/// <param name="About">The deals that it tells of, where it tells of nothing else.</param>
internal sealed record SpokenReply(Reply Reply, bool IsPublic, ImmutableArray<Deal> About);
