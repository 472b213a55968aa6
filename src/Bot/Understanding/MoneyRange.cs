using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>An amount that is told only roughly: 三十几万 is 30万 to 40万.</summary>
internal sealed record MoneyRange(Money Low, Money High);
