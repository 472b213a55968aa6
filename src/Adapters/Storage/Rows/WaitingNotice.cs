namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A notice that waits, and for whom.</summary>
internal sealed record WaitingNotice(long Id, Guid Recipient);
