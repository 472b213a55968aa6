namespace SalesBot.Domain.Sales;

/// <summary>Money that came in for a won deal.</summary>
public sealed record Payment(Money Amount, DateOnly On);
