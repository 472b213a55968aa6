namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A deal that may have been silent for too long, and whose it is.</summary>
internal sealed record SilentTrace(string Id, Guid Owner);
