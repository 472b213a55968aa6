using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Of which deals a receipt has said today what they lack: it is said once a day.</summary>
internal sealed record NamedGaps(DateOnly On, ImmutableArray<DealId> Deals);
