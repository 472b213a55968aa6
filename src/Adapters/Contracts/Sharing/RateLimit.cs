namespace SalesBot.Adapters.Contracts.Sharing;

/// <summary>At most so many within any window of a length.</summary>
/// <param name="Most">How many.</param>
/// <param name="Window">The window's length.</param>
public sealed record RateLimit(int Most, TimeSpan Window);
