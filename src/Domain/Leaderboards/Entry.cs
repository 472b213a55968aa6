namespace SalesBot.Domain.Leaderboards;

/// <summary>Somebody, or a part of the company, that takes part in a ranking.</summary>
/// <param name="Who">Who.</param>
/// <param name="Value">The figure; null where there is none, such as without a target: then there is no place either.</param>
public readonly record struct Entry<TWho>(TWho Who, decimal? Value)
    where TWho : notnull;
