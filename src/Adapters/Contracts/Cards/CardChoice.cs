namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>One of several values of an input.</summary>
public sealed record CardChoice(string Value, string Label);
