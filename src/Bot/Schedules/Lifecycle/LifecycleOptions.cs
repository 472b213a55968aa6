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

    /// <summary>After how many days without contact, for customers of tier A; 0 for those of the industry (<see cref="StalenessOptions.Preset"/>).</summary>
    public int DaysWithoutContactA { get; set; }

    /// <summary>The same for customers of tier B.</summary>
    public int DaysWithoutContactB { get; set; }

    /// <summary>The same for customers of tier C.</summary>
    public int DaysWithoutContactC { get; set; }

    /// <summary>How many customers one message speaks of at most; the rest is said on the next workdays.</summary>
    public int MostRows { get; set; } = 8;

    /// <summary>The rules.</summary>
    /// <param name="usual">After how many days without contact where nothing else is set.</param>
    public LifecycleRules RulesOver(ContactCadence usual) => LifecycleRules.Default with
    {
        DaysBeforeContractEnd = DaysBeforeContractEnd.Count == 0 ? LifecycleRules.Default.DaysBeforeContractEnd : [.. DaysBeforeContractEnd],
        DaysBeforeBirthday = DaysBeforeBirthday,
        Cadence = new ContactCadence(Or(DaysWithoutContactA, usual.A), Or(DaysWithoutContactB, usual.B), Or(DaysWithoutContactC, usual.C)),
    };

    private static int Or(int days, int usual) => days > 0 ? days : usual;
}
