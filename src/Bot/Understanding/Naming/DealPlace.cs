using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Whose deal it is.</summary>
internal sealed record DealPlace(CustomerId Customer);
