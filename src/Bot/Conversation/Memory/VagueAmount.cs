using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>An amount that was told only roughly.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Low">The least that it may be; null where that is not said.</param>
/// <param name="High">The most that it may be; null where that is not said.</param>
internal sealed record VagueAmount(string Written, Money? Low, Money? High);
