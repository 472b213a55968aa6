using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What became of a schedule for somebody on a day.</summary>
internal sealed record DayOutcome(DateOnly Day, DueState State, DateTimeOffset? EndedAt);
