using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What somebody has signed.</summary>
/// <param name="Count">How many deals.</param>
/// <param name="Amount">What they are worth together.</param>
public sealed record WonTotal(int Count, Money Amount);
