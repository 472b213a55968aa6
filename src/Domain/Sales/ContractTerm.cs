namespace SalesBot.Domain.Sales;

/// <summary>From when to when a customer's contract runs, in the company's zone.</summary>
/// <param name="Start">The first day, where known.</param>
/// <param name="End">The last day.</param>
public sealed record ContractTerm(DateOnly? Start, DateOnly End);
