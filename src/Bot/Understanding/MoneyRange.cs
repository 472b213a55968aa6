using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>An amount that is told only roughly: 三十几万 is 30万 to 40万; 不到85万 has no lower end, 上百万 no upper one.</summary>
/// <param name="Low">The least that it may be; null where that is not said.</param>
/// <param name="High">The most that it may be; null where that is not said.</param>
internal sealed record MoneyRange(Money? Low, Money? High);
