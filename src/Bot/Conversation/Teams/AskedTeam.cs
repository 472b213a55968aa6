using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>The people whose figures are asked for, and who asks may see.</summary>
/// <param name="Name">What they are called together: a person's name, a group's, a region's, or the company.</param>
/// <param name="Members">Who they are.</param>
internal sealed record AskedTeam(string Name, ImmutableArray<MemberId> Members);
