using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Where in a change set messages begin that added something of their own to what was told before: each is taken back by itself.</summary>
/// <param name="ChangeSet">Which change set.</param>
/// <param name="Begins">The ordinals of their first events.</param>
internal sealed record Tellings(ChangeSetId ChangeSet, ImmutableArray<int> Begins);
