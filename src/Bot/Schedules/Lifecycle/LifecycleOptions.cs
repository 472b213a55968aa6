using SalesBot.Domain.Lifecycle;

namespace SalesBot.Bot.Schedules;

/// <summary>Of what in a customer's life its owner hears, and how long before.</summary>
internal sealed class LifecycleOptions
{
    public const string Section = "Lifecycle";

    /// <summary>How many days before a contract's last day; none for 30, 15 and 7.</summary>
    public IList<int> DaysBeforeContractEnd { get; init; } = [];

    /// <summary>How many days before a birthday.</summary>
    public int DaysBeforeBirthday { get; set; } = LifecycleRules.Default.DaysBeforeBirthday;

    /// <summary>After how many days without contact, for customers of tier A.</summary>
    public int DaysWithoutContactA { get; set; } = ContactCadence.Standard.A;

    /// <summary>After how many days without contact, for customers of tier B.</summary>
    public int DaysWithoutContactB { get; set; } = ContactCadence.Standard.B;

    /// <summary>After how many days without contact, for customers of tier C.</summary>
    public int DaysWithoutContactC { get; set; } = ContactCadence.Standard.C;

    /// <summary>How many customers one message speaks of at most; the rest is said on the next workdays.</summary>
    public int MostRows { get; set; } = 8;

    /// <summary>The rules.</summary>
    public LifecycleRules Rules => LifecycleRules.Default with
    {
        DaysBeforeContractEnd = DaysBeforeContractEnd.Count == 0 ? LifecycleRules.Default.DaysBeforeContractEnd : [.. DaysBeforeContractEnd],
        DaysBeforeBirthday = DaysBeforeBirthday,
        Cadence = new ContactCadence(DaysWithoutContactA, DaysWithoutContactB, DaysWithoutContactC),
    };
}
