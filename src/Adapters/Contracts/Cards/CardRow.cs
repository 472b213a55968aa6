namespace SalesBot.Adapters.Contracts.Cards;

/// <summary>A row of a ranking.</summary>
/// <param name="Rank">The place, from 1; equal ones share theirs.</param>
/// <param name="Name">Who or what.</param>
/// <param name="Value">What is ranked, as users read it.</param>
/// <param name="Movement">How many places up since the last time, negative for down; null where there is no last time.</param>
/// <param name="IsOwn">Whether it is the reader's own row.</param>
/// <param name="Percent">How long its bar is: the part of its target that is reached, or of what the first has; above 100 where it is passed, null for no bar. The bar only shows what <paramref name="Value"/> says.</param>
public sealed record CardRow(int Rank, string Name, string Value, int? Movement = null, bool IsOwn = false, int? Percent = null);
