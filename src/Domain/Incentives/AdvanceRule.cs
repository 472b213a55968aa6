using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>How much of what is not settled yet is paid in advance.</summary>
/// <param name="Percent">The part of it, in percent, 0 to 100.</param>
/// <param name="Cap">What may be owed to the company at most.</param>
public sealed record AdvanceRule(decimal Percent, Money Cap);
