using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The deals that a name means, as far as the speaker may change them.</summary>
/// <param name="Customer">A customer of that name.</param>
/// <param name="Deals">The deals; several where it is not clear which.</param>
/// <param name="Foreign">Whose it is, where the speaker may change none.</param>
internal sealed record NamedDeals(Customer Customer, ImmutableArray<Deal> Deals, Collision? Foreign = null);
