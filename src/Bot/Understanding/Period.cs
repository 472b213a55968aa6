namespace SalesBot.Bot.Understanding;

/// <summary>A stretch of days, both ends included.</summary>
internal readonly record struct Period(DateOnly From, DateOnly To);
