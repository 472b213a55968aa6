using System.Collections.Immutable;

namespace SalesBot.Domain.Lifecycle;

/// <summary>Of what in a customer's life the owner hears, and how long before.</summary>
public sealed record LifecycleRules
{
    /// <summary>The rules of a company that has set none.</summary>
    public static LifecycleRules Default { get; } = new();

    /// <summary>How many days before a contract's last day.</summary>
    public ImmutableArray<int> DaysBeforeContractEnd { get; init; } = [30, 15, 7];

    /// <summary>How many days before a birthday.</summary>
    public int DaysBeforeBirthday { get; init; } = 3;

    /// <summary>After how many days without contact.</summary>
    public ContactCadence Cadence { get; init; } = ContactCadence.Standard;
}
