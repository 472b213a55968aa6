using System.Globalization;

namespace SalesBot.Bot.Roster;

/// <summary>Makes names unique, as the organisation needs them: contacts have namesakes, and departments of the same name.</summary>
internal static class RosterNames
{
    private const int MaxLength = 50;

    /// <summary>Names in the order of those who bear them.</summary>
    /// <param name="bearers">For each its name, and the names by which it is told from others of that name, the best first.</param>
    /// <param name="taken">Names that are taken; the new ones are added.</param>
    public static IReadOnlyList<string> Unique(IReadOnlyList<(string Name, IEnumerable<string> Fuller)> bearers, ISet<string> taken)
    {
        var count = bearers.CountBy(bearer => bearer.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. bearers.Select(bearer => (count[bearer.Name] > 1 ? bearer.Fuller : bearer.Fuller.Prepend(bearer.Name))
                .Concat(Numbered(bearer.Name))
                .First(taken.Add)),
        ];
    }

    /// <summary>The name as it is, or with the first number that is free.</summary>
    public static string GiveWay(string name, ISet<string> taken) => Numbered(name).Prepend(name).First(taken.Add);

    /// <summary>The name with what tells its bearer from namesakes.</summary>
    public static string Marked(string name, string mark) => $"{name}（{mark}）";

    /// <summary>Whether the name in the organisation is the name in the contacts, perhaps with what tells it from others.</summary>
    public static bool AreSame(string inOrganisation, string inContacts) =>
        inOrganisation.StartsWith(inContacts, StringComparison.Ordinal) && inOrganisation[inContacts.Length..] is "" or ['（' or ' ', ..];

    /// <summary>The name, cut to what the organisation keeps.</summary>
    public static string Cut(string name)
    {
        var end = Math.Min(name.Length, MaxLength);
        return name[..(end < name.Length && char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)];
    }

    private static IEnumerable<string> Numbered(string name) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name} ({number})"));
}
