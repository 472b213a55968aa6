namespace SalesBot.Adapters.Storage.Rows;

/// <summary>How much of a schedule did not reach somebody.</summary>
/// <param name="Member">Who.</param>
/// <param name="Schedule">The schedule.</param>
/// <param name="Count">How much.</param>
internal sealed record UnreachedTally(Guid Member, string Schedule, int Count);
