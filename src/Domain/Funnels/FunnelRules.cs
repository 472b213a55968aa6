namespace SalesBot.Domain.Funnels;

/// <summary>When a funnel says that a stage leaks.</summary>
public sealed record FunnelRules
{
    /// <summary>The rules of a company that has set none.</summary>
    public static FunnelRules Default { get; } = new();

    /// <summary>How many deals must have left a stage, now and then, before the two are compared.</summary>
    public int LeastCases { get; init; } = 10;

    /// <summary>By how many percentage points fewer must go on.</summary>
    public int LeastDrop { get; init; } = 5;

    /// <summary>How many days are looked at where nobody says which.</summary>
    public int Days { get; init; } = 90;
}
