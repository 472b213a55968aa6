using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>
/// Tells how a deal came to be what it is: a change set for each thing that happened, so that whoever counts events counts them on their
/// days. Nothing is invented but what must have been: a deal that is known from before its stage began had begun in the first one.
/// What the file says of the last progress holds, whatever else it says.
/// </summary>
internal static class DealHistory
{
    /// <summary>The change sets, the oldest first.</summary>
    public static IEnumerable<ChangeSet> Tell(SeedDeal seed, SeedContext context)
    {
        Deal? deal = null;
        foreach (var moment in Moments(seed, context).OrderBy(moment => moment.Draft.Context.Today))
        {
            deal = moment.Happen(moment.Draft, deal);
            if (!moment.Draft.IsEmpty)
            {
                yield return moment.Draft.Build();
            }
        }
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
        yield return new Moment(OnDay(firstDay), (draft, _) => draft.Create(begun));

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
