namespace SalesBot.Domain.Sales;

/// <summary>Why a deal rests, and the last day on which it does.</summary>
public sealed record Pause(string Reason, DateOnly Until);
