using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Tallies that this process has read, by the marks under which they hold. Where there are too many, the period goes that nobody has asked for longest.</summary>
/// <param name="most">How many tallies there are at most.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TallyMemory(int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Period>> periods = new(StringComparer.Ordinal);
    private readonly LinkedList<Period> byUse = new();
    private int count;

    /// <summary>How many tallies there are.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return count;
            }
        }
    }

    /// <summary>The part's tallies under exactly this mark, or null.</summary>
    public Tally[]? Find(TallyPart part, TallyMark mark)
    {
        lock (gate)
        {
            if (!periods.TryGetValue(part.Period, out var node))
            {
                return null;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Parts[part.Number] is { } kept && kept.Mark == mark ? kept.Tallies : null;
        }
    }

    /// <summary>Keeps a part's tallies in place of its older ones.</summary>
    public void Keep(TallyPart part, TallyMark mark, Tally[] tallies)
    {
        lock (gate)
        {
            if (!periods.TryGetValue(part.Period, out var node))
            {
                periods[part.Period] = node = byUse.AddFirst(new Period(part.Period));
            }

            ref var kept = ref node.Value.Parts[part.Number];
            count += tallies.Length - (kept?.Tallies.Length ?? 0);
            kept = new Part(mark, tallies);
            while (count > most && byUse.Last is { } last && last != node)
            {
                count -= last.Value.Parts.Sum(old => old?.Tallies.Length ?? 0);
                periods.Remove(last.Value.Name);
                byUse.RemoveLast();
            }
        }
    }

    private sealed record Part(TallyMark Mark, Tally[] Tallies);

    private sealed class Period(string name)
    {
        public string Name { get; } = name;

        public Part?[] Parts { get; } = new Part?[TallyPart.OfPeriod];
    }
}
