namespace SalesBot.Adapters.Storage.Rows;

/// <summary>How many messages a member was told.</summary>
internal sealed record ToldTally(Guid Member, int Count);
