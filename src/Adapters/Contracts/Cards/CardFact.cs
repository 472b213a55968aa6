namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>A named value; where it changed, with the value before.</summary>
/// <param name="Label">The name, such as 金额.</param>
/// <param name="Value">The value as users read it.</param>
/// <param name="Before">The value before, where it changed from one.</param>
public sealed record CardFact(string Label, string Value, string? Before = null);
