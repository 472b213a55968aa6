namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Places where a rule is broken.</summary>
internal static class Broken
{
    /// <summary>Fails with every place, a line each; xunit's own collection assertions cut them short.</summary>
    public static void Nowhere<T>(IEnumerable<T> places)
    {
        var found = places.Select(place => $"{place}").Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
