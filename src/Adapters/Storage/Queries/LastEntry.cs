namespace SalesBot.Adapters.Storage.Queries;

/// <summary>When somebody last recorded anything.</summary>
internal sealed class LastEntry
{
    public Guid Member { get; set; }

    public DateTimeOffset? At { get; set; }
}
