namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A number under a name: the greatest that was given out so far, or a mark.</summary>
internal sealed class CounterRow
{
    /// <summary>Numbers the deals.</summary>
    public const string Deals = "Deals";

    /// <summary>Counts the readiness checks: something to write that nobody reads.</summary>
    public const string HealthChecks = "HealthChecks";

    /// <summary>0 where the kept sums have yet to be worked out from the events; else a mark that they never had before.</summary>
    public const string FiguresBuilt = "FiguresBuilt";

    /// <summary>A mark of all targets: another one whenever one of them is.</summary>
    public const string Targets = "Targets";

    public string Name { get; set; } = "";

    public long Value { get; set; }
}
