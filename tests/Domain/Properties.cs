using FsCheck;
using FsCheck.Fluent;

namespace SalesBot.Domain.Tests;

/// <summary>Something that holds for all values of a kind; a failure shows the smallest value found, and the seed.</summary>
internal static class Properties
{
    public static void HoldFor<T>(Gen<T> values, Action<T> property) =>
        Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();

    /// <summary>The same for sequences, made shorter one by one where the property fails.</summary>
    public static void HoldForAll<T>(Gen<T> elements, Action<T[]> property) =>
        Prop.ForAll(Arb.From(elements.ArrayOf(), Shorter), property).QuickCheckThrowOnFailure();

    /// <summary>The same for two sequences.</summary>
    public static void HoldForAll<T>(Gen<T> elements, Action<T[], T[]> property)
    {
        var sequences = Arb.From(elements.ArrayOf(), Shorter);
        Prop.ForAll(sequences, sequences, property).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<T[]> Shorter<T>(T[] sequence) =>
        sequence.Select((_, left) => sequence.Where((_, index) => index != left).ToArray());
}
