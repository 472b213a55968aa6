namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What was settled for somebody, and paid.</summary>
internal sealed class PaidSum
{
    public Guid Member { get; set; }

    public long SettledFen { get; set; }

    public long PaidFen { get; set; }
}
