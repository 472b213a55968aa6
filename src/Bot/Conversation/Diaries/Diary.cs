using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody recorded on some days, put together from the events that still hold.</summary>
internal sealed class Diary
{
    private Diary(IReadOnlyList<SalesEvent> events)
    {
        Events = [.. events.Where(change => !change.IsBookkeeping)];
        Activities = [.. Events.Where(change => change is { Kind: SalesEventKind.ActivityRecorded, To: not null }).Select(change => SalesJson.Read<Activity>(change.To)!)];
        List<DiaryPart> parts = [.. Events.Where(change => change.Customer is not null).GroupBy(change => (Customer: change.Customer!.Value, change.Deal)).Select(about => new DiaryPart(about.Key.Customer, about.Key.Deal, [.. about]))];

        // A customer that came to be with its deal is told of there.
        Parts = [.. parts.Where(part => !(part.IsNothingButNew && parts.Exists(other => other.Customer == part.Customer && other != part)))];
    }

    /// <summary>The changes, in the order in which they were recorded.</summary>
    public ImmutableArray<SalesEvent> Events { get; }

    /// <summary>What was done with customers.</summary>
    public ImmutableArray<Activity> Activities { get; }

    /// <summary>The changes by customer and deal, the one first that was told of first.</summary>
    public ImmutableArray<DiaryPart> Parts { get; }

    /// <summary>How many things there are to tell: all that is counted by kind, and what else was changed.</summary>
    public int Entries => Activities.Length + CountNew(SalesEventKind.CustomerCreated) + CountNew(SalesEventKind.DealCreated) + CountMoved() + Closed(DealStatus.Won).Count() + Closed(DealStatus.Lost).Count() + CountNew(SalesEventKind.ReminderSet) + CountOthers();

    /// <summary>What the events tell.</summary>
    public static Diary Of(IReadOnlyList<SalesEvent> events) => new(events);

    /// <summary>How many customers or deals came to be.</summary>
    public int CountNew(SalesEventKind kind) => Events.Count(change => change.Kind == kind && change.To is not null);

    /// <summary>How many deals went into another stage.</summary>
    public int CountMoved() => Parts.Count(part => part.Events.Any(change => change.Kind == SalesEventKind.DealStage));

    /// <summary>How many deals or customers only had fields changed, or were closed and opened again.</summary>
    public int CountOthers() => Parts.Count(part => !part.Events.Any(IsCounted) && StatusOf(part) is not (DealStatus.Won or DealStatus.Lost));

    /// <summary>The deals that were closed so.</summary>
    public IEnumerable<DealId> Closed(DealStatus status) => Parts.Where(part => StatusOf(part) == status).Select(part => part.Deal!.Value);

    /// <summary>Whether it is counted by its kind; how a deal ended is counted by its last word.</summary>
    private static bool IsCounted(SalesEvent change) => change is { Kind: SalesEventKind.DealStage }
        or { Kind: SalesEventKind.ActivityRecorded or SalesEventKind.CustomerCreated or SalesEventKind.DealCreated or SalesEventKind.ReminderSet, To: not null };

    /// <summary>How the deal was left in these days; null where nothing was said of that.</summary>
    private static DealStatus? StatusOf(DiaryPart part) =>
        part.Events.LastOrDefault(change => change.Kind == SalesEventKind.DealState) is { To: { } state } ? SalesJson.Read<DealState>(state)!.Status : null;
}
