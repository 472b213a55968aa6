using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>Makes a line of each tally, and counts how often it is made.</summary>
internal sealed class LinesRecipe(params DayRange[] days) : ITallyRecipe<string[]>
{
    public int Made { get; private set; }

    public string Name => $"lines/{Fields}/{IsOfTargets}/{string.Join('/', days)}";

    public string Basis { get; init; } = "";

    public DayRange[] Days => days;

    public IReadOnlyList<TallyRange> Reads => [.. days.Select(some => new TallyRange(some, Fields))];

    public TallyFields Fields { get; init; } = TallyFields.All;

    public bool IsOfTargets { get; init; }

    public Task<string[]> MakeAsync(IReadOnlyList<IReadOnlyList<Tally>> tallies, CancellationToken cancellationToken) => Task.FromResult(Make(tallies));

    public string[] Make(IReadOnlyList<IReadOnlyList<Tally>> tallies)
    {
        Made++;
        return [.. tallies.SelectMany(some => some.Select(tally => tally.ToString()).Order(StringComparer.Ordinal).Append("and"))];
    }

    public int RowsOf(string[] made) => made.Length;

    public void Write(string[] made, BinaryWriter writer)
    {
        writer.Write(made.Length);
        Array.ForEach(made, writer.Write);
    }

    public string[] Read(BinaryReader reader) => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
}
