using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>Through which stages a deal has gone, as its events tell.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class StageHistory
{
    private StageHistory(ImmutableArray<StageVisit> visits) => Visits = visits;

    /// <summary>Every stay, the earliest first.</summary>
    public ImmutableArray<StageVisit> Visits { get; }

    /// <summary>The history of one deal. What was undone has not happened.</summary>
    /// <param name="events">All events of the deal, in the order in which they were recorded.</param>
    public static StageHistory Of(IEnumerable<SalesEvent> events)
    {
        List<SalesEvent> happened = [.. events];
        var undone = happened.Select(change => change.Reverses).OfType<SalesEventKey>().ToHashSet();
        var visits = ImmutableArray.CreateBuilder<StageVisit>();
        foreach (var change in happened.Where(change => change.Reverses is null && !undone.Contains(change.Key)))
        {
            switch (change.Kind)
            {
                case SalesEventKind.DealCreated when change.To is not null:
                    Enter(visits, SalesJson.Read<Deal>(change.To)!.Position, change.Actor);
                    break;
                case SalesEventKind.DealStage:
                    Enter(visits, SalesJson.Read<StagePosition>(change.To), change.Actor);
                    break;
                case SalesEventKind.DealDetour when visits.Count > 0:
                    visits[^1] = visits[^1] with { Detour = SalesJson.Read<Detour>(change.To) };
                    break;
                case SalesEventKind.DealState:
                    Close(visits, SalesJson.Read<DealState>(change.To)?.ClosedOn);
                    break;
            }
        }

        return new StageHistory(visits.ToImmutable());
    }

    /// <summary>The day on which the deal first entered the stage; going back and coming again does not change it. Null where it never was there.</summary>
    public DateOnly? FirstEntry(StageId stage) =>
        Visits.Where(visit => visit.Stage == stage).Select(visit => (DateOnly?)visit.Since).FirstOrDefault();

    private static void Enter(ImmutableArray<StageVisit>.Builder visits, StagePosition position, MemberId by)
    {
        Close(visits, position.Since);
        visits.Add(new StageVisit(position.Stage, position.Since, null, By: by));
    }

    // A deal that is opened again goes on with its stay: who reads durations takes closed deals.
    private static void Close(ImmutableArray<StageVisit>.Builder visits, DateOnly? on)
    {
        if (visits.Count > 0)
        {
            visits[^1] = visits[^1] with { Until = visits[^1].Until is { } earlier && on is not null && earlier < on ? earlier : on };
        }
    }
}
