using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>
/// Tells how a deal came to be what it is: each event has the day and the person of its own, so that whoever counts events counts them
/// right. Nothing is invented but what must have been: a deal that is known from before its stage began had begun in the first one.
/// What the file says of the last progress holds, whatever else it says.
/// </summary>
internal static class DealHistory
{
    /// <summary>The change set of the deal (<see cref="SeedContext.IdOf(DealId)"/>), its events in the order of their days.</summary>
    public static ChangeSet Tell(SeedDeal seed, SeedContext context)
    {
        Deal? deal = null;
        var moments = Moments(seed, context).OrderBy(moment => moment.Draft.Context.Today).ToList();
        foreach (var moment in moments)
        {
            deal = moment.Happen(moment.Draft, deal);
        }

        return SeedContext.Together([.. moments.Select(moment => moment.Draft)]);
    }

    private static IEnumerable<Moment> Moments(SeedDeal seed, SeedContext context)
    {
        var now = seed.Deal;
        var firstDay = seed.FirstDay(context.Today);
        var moved = seed.StageSince is { } since && since > firstDay && now.Position.Stage != context.Pipeline.First.Id;

        var begun = now with
        {
            Position = moved ? new StagePosition(context.Pipeline.First.Id, firstDay) : new StagePosition(now.Position.Stage, seed.StageSince ?? firstDay),
            State = DealState.Open,
            LastProgress = null,
            CreatedOn = firstDay,
        };
        var first = context.DraftOn(firstDay, now.Owner, now.Id.Value, SeedContext.IdOf(now.Id));
        yield return new Moment(first, (draft, _) => draft.Create(begun));

        if (moved)
        {
            yield return new Moment(OnDay(seed.StageSince!.Value), (draft, deal) => draft.MoveTo(deal!, now.Position.Stage));
        }

        foreach (var activity in seed.Activities)
        {
            yield return new Moment(context.DraftOf(activity), (draft, deal) => draft.Record(activity, deal)!);
        }

        if (now.State != DealState.Open)
        {
            yield return new Moment(OnDay(now.State.ClosedOn ?? seed.LastDay(context.Today)), (draft, deal) => draft.SetState(deal!, now.State));
        }

        if (seed.LastProgress is { } progress)
        {
            yield return new Moment(OnDay(seed.KnownDays.Max()), (draft, deal) => draft.SetProgress(deal!, progress));
        }

        ChangeSetDraft OnDay(DateOnly day) => context.DraftOn(day, now.Owner, now.Id.Value);
    }

    private sealed record Moment(ChangeSetDraft Draft, Func<ChangeSetDraft, Deal?, Deal> Happen);
}
