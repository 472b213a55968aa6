using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>That something was done for a deal.</summary>
internal sealed class ActivityTrace
{
    public string Deal { get; set; } = "";

    public ActivityKind Kind { get; set; }

    public DateOnly On { get; set; }
}
