namespace SalesBot.Adapters.Storage.Rows;

/// <summary>The greatest number given out so far under a name.</summary>
internal sealed class CounterRow
{
    /// <summary>Numbers the deals.</summary>
    public const string Deals = "Deals";

    /// <summary>Counts the readiness checks: something to write that nobody reads.</summary>
    public const string HealthChecks = "HealthChecks";

    public string Name { get; set; } = "";

    public long Value { get; set; }
}
