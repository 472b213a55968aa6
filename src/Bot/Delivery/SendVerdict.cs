namespace SalesBot.Bot.Delivery;

/// <summary>Why something that has waited is not sent now.</summary>
/// <param name="Until">Until when it waits, UTC; null where it is too late for it.</param>
/// <param name="Reason">Why.</param>
internal sealed record SendVerdict(DateTimeOffset? Until, string Reason);
