namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>How much of a target is reached.</summary>
/// <param name="Label">The target's name.</param>
/// <param name="Value">What is reached and of what, as users read it.</param>
/// <param name="Percent">The part that is reached, from 0; above 100 where it is passed.</param>
public sealed record CardProgress(string Label, string Value, int Percent);
