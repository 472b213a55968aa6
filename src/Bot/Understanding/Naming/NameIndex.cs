using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Finds names in text by hash: the first two characters tell which lengths to look up.</summary>
/// <remarks>The time is the text's length times the few lengths of names that begin alike, however many customers there are.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameIndex
{
    private readonly OverlayMap<string, CustomerSet> names;
    private readonly OverlayMap<int, LengthMask> lengths;

    private NameIndex(OverlayMap<string, CustomerSet> names, OverlayMap<int, LengthMask> lengths) => (this.names, this.lengths) = (names, lengths);

    /// <summary>An index of these names, each with those who bear it.</summary>
    public static NameIndex Build(IEnumerable<(string Name, CustomerId Customer)> bearers)
    {
        var byName = new Dictionary<string, CustomerSet>(StringComparer.Ordinal);
        var byStart = new Dictionary<int, LengthMask>();
        foreach (var (name, customer) in bearers.Where(bearer => IsFindable(bearer.Name)))
        {
            byName[name] = byName.TryGetValue(name, out var holders) ? holders.With(customer) : new CustomerSet([customer]);
            var start = Start(name);
            var bits = byStart.GetValueOrDefault(start)?.Bits ?? UInt128.Zero;
            byStart[start] = new LengthMask(bits | (UInt128.One << name.Length));
        }

        return new NameIndex(new OverlayMap<string, CustomerSet>(byName), new OverlayMap<int, LengthMask>(byStart));
    }

    /// <summary>An index in which a customer bears other names than before.</summary>
    public NameIndex With(IEnumerable<(CustomerId Customer, ImmutableArray<string> Before, ImmutableArray<string> After)> changes)
    {
        var changedNames = new Dictionary<string, CustomerSet?>(StringComparer.Ordinal);
        var changedLengths = new Dictionary<int, LengthMask?>();
        foreach (var (customer, before, after) in changes)
        {
            foreach (var name in before.Where(name => IsFindable(name) && !after.Contains(name, StringComparer.Ordinal)))
            {
                changedNames[name] = Current(name)?.Without(customer);
            }

            foreach (var name in after.Where(name => IsFindable(name) && !before.Contains(name, StringComparer.Ordinal)))
            {
                changedNames[name] = Current(name)?.With(customer) ?? new CustomerSet([customer]);
                var start = Start(name);
                var bits = (changedLengths.GetValueOrDefault(start) ?? lengths.Find(start))?.Bits ?? UInt128.Zero;
                changedLengths[start] = new LengthMask(bits | (UInt128.One << name.Length));
            }
        }

        return new NameIndex(names.With(changedNames), lengths.With(changedLengths));

        CustomerSet? Current(string name) => changedNames.TryGetValue(name, out var changed) ? changed : names.Find(name);
    }

    /// <summary>Those who bear exactly that name, or null.</summary>
    public CustomerSet? Find(ReadOnlySpan<char> name) => names.Find(name);

    /// <summary>The longest name that begins at the place and for which the test holds; 0 where none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int at, Func<ReadOnlySpan<char>, int, int, CustomerSet, bool> accepts, out CustomerSet? holders)
    {
        holders = null;
        if (at + 1 >= text.Length || lengths.Find(Start(text[at..])) is not { } mask)
        {
            return 0;
        }

        var bits = mask.Bits;
        while (bits != UInt128.Zero)
        {
            var length = LengthMask.Longest - (int)UInt128.LeadingZeroCount(bits);
            bits ^= UInt128.One << length;
            if (at + length <= text.Length && names.Find(text.Slice(at, length)) is { } found && accepts(text, at, length, found))
            {
                holders = found;
                return length;
            }
        }

        return 0;
    }

    private static bool IsFindable(string name) => name.Length is >= 2 and <= LengthMask.Longest;

    private static int Start(ReadOnlySpan<char> name) => (name[0] << 16) | name[1];
}
