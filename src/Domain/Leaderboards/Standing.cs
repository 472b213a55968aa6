namespace SalesBot.Domain.Leaderboards;

/// <summary>A place in a ranking.</summary>
/// <param name="Position">Which row it is, from 1; no two have the same.</param>
/// <param name="Rank">The place, from 1; equal figures share it, and the next one after two firsts is the third.</param>
/// <param name="Who">Who has it.</param>
/// <param name="Value">The figure.</param>
/// <param name="Sharers">How many have this place, at least 1.</param>
/// <param name="Movement">How many places up since the days before; negative for down, null for one who had no place then.</param>
public sealed record Standing<TWho>(int Position, int Rank, TWho Who, decimal Value, int Sharers, int? Movement)
    where TWho : notnull;
