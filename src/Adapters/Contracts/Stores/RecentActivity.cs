namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What somebody has done lately.</summary>
/// <param name="LastOn">The last day on which they did something.</param>
/// <param name="Count">How much since the day that was asked for.</param>
public readonly record struct RecentActivity(DateOnly LastOn, int Count);
