using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A customer that a message speaks of.</summary>
/// <param name="Name">The full name from the catalogue; where the catalogue has none, the name as written.</param>
/// <param name="Id">The customer; null where the catalogue has none of that name.</param>
internal sealed record CustomerReference(string Name, CustomerId? Id);
