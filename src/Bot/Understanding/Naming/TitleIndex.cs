using System.Runtime.InteropServices;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The open deals of one member by the pairs of characters in their titles: a text that tells a title has one of its pairs.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class TitleIndex
{
    private readonly Dictionary<string, List<(CustomerId Customer, DealId Deal)>> deals = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<string>> byPair = [];

    /// <summary>The index of these deals.</summary>
    public TitleIndex(IEnumerable<(CustomerId Customer, CatalogueDeal Deal)> open)
    {
        foreach (var (customer, deal) in open)
        {
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(deals, deal.Title, out var isKnown);
            alike ??= [];
            alike.Add((customer, deal.Id));
            for (var i = 1; i < deal.Title.Length && !isKnown; i++)
            {
                ref var titles = ref CollectionsMarshal.GetValueRefOrAddDefault(byPair, Pair(deal.Title[i - 1], deal.Title[i]), out _);
                titles ??= [];
                titles.Add(deal.Title);
            }
        }
    }

    /// <summary>The titles with that pair of characters.</summary>
    public IReadOnlyList<string> TitlesWith(char first, char second) => byPair.GetValueOrDefault(Pair(first, second)) ?? [];

    /// <summary>The deals of exactly that title.</summary>
    public IReadOnlyList<(CustomerId Customer, DealId Deal)> DealsOf(string title) => deals[title];

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;
}
