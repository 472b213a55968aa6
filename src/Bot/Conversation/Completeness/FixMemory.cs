using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The list of what is missing that was last shown: which deal each of its numbers means, and what it asks for.</summary>
/// <param name="List">Which list: the cards of one take each other's place.</param>
/// <param name="Owner">Whose deals.</param>
/// <param name="Deals">The deals in the order of their numbers.</param>
/// <param name="Item">What it asks for of the deal that is asked about.</param>
internal sealed record FixMemory(string List, MemberId Owner, ImmutableArray<DealId> Deals, string Item);
