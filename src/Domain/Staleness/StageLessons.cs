using System.Collections.Frozen;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>What colleagues' deals did in a stage before they went on: counted from the history, and silent where it tells too little.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageLessons
{
    /// <summary>Fewer deals than this tell nothing.</summary>
    public const int LeastDeals = 5;

    private readonly FrozenDictionary<StageId, List<StageExit>> exits;

    private StageLessons(FrozenDictionary<StageId, List<StageExit>> exits) => this.exits = exits;

    /// <summary>Nothing is known.</summary>
    public static StageLessons None { get; } = new(FrozenDictionary<StageId, List<StageExit>>.Empty);

    /// <summary>The lessons of these moves.</summary>
    /// <param name="moves">Moves of deals to another stage (<see cref="SalesEventKind.DealStage"/>) that still hold.</param>
    /// <param name="activities">What was done for those deals.</param>
    /// <param name="pipeline">Which stage comes after which: only moves forward count.</param>
    public static StageLessons Of(IEnumerable<SalesEvent> moves, IEnumerable<DealActivity> activities, Pipeline pipeline)
    {
        var order = pipeline.Stages.Select((stage, index) => (stage.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var done = activities.ToLookup(activity => activity.Deal);
        var found = new List<StageExit>();
        foreach (var move in moves.Where(move => move.Deal is not null && move.From is not null && move.To is not null))
        {
            var (from, to) = (SalesJson.Read<StagePosition>(move.From), SalesJson.Read<StagePosition>(move.To));
            if (order.TryGetValue(from.Stage, out var before) && order.TryGetValue(to.Stage, out var after) && after > before && move.HappenedOn >= from.Since)
            {
                var last = done[move.Deal!.Value].Where(activity => activity.On >= from.Since && activity.On <= move.HappenedOn).MaxBy(activity => activity.On);
                found.Add(new StageExit(from.Stage, move.CountsFor, move.HappenedOn.DayNumber - from.Since.DayNumber, last?.Kind));
            }
        }

        return new StageLessons(found.GroupBy(exit => exit.Stage).ToFrozenDictionary(group => group.Key, group => group.ToList()));
    }

    /// <summary>What others than the owner did in the stage; null where too few deals tell, or no one thing was done in most.</summary>
    public StageLesson? Find(StageId stage, MemberId owner)
    {
        var others = exits.GetValueOrDefault(stage)?.Where(exit => exit.Owner != owner).ToList();
        if (others is null || others.Count < LeastDeals)
        {
            return null;
        }

        var usual = others.Where(exit => exit.Last is not null).GroupBy(exit => exit.Last!.Value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        var days = others.Select(exit => exit.Days).Order().ElementAt(others.Count / 2);
        return usual is null || usual.Count() * 3 < others.Count ? null : new StageLesson(others.Count, days, usual.Key, usual.Count());
    }

    private sealed record StageExit(StageId Stage, MemberId Owner, int Days, ActivityKind? Last);
}
