using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>
/// Tells how a deal came to be what it is: one change set for each day and person, so that whoever counts events counts them on their
/// days. Nothing is invented but what must have been: a deal that is known from before its stage began had begun in the first one.
/// What the file says of the last progress holds, whatever else it says.
/// </summary>
internal static class DealHistory
{
    /// <summary>The change sets, the oldest first.</summary>
    public static IEnumerable<ChangeSet> Tell(SeedDeal seed, SeedContext context)
    {
        Deal? deal = null;
        ChangeSetDraft? draft = null;
        foreach (var moment in Moments(seed, context).OrderBy(moment => moment.On))
        {
            if (draft is { IsEmpty: false } && (draft.Context.Today != moment.On || draft.Context.Actor != moment.By))
            {
                yield return draft.Build();
                draft = null;
            }

            draft ??= context.DraftOn(moment.On, moment.By, seed.Deal.Id.Value);
            deal = moment.Happen(draft, deal);
        }

        if (draft is { IsEmpty: false })
        {
            yield return draft.Build();
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
        yield return new Moment(firstDay, now.Owner, (draft, _) => draft.Create(begun));

        if (moved)
        {
            yield return new Moment(seed.StageSince!.Value, now.Owner, (draft, deal) => draft.MoveTo(deal!, now.Position.Stage));
        }

        foreach (var activity in seed.Activities)
        {
            yield return new Moment(activity.On, activity.By, (draft, deal) => draft.Record(activity, deal)!);
        }

        if (now.State != DealState.Open)
        {
            yield return new Moment(now.State.ClosedOn ?? seed.LastDay(context.Today), now.Owner, (draft, deal) => draft.SetState(deal!, now.State));
        }

        if (seed.LastProgress is { } progress)
        {
            yield return new Moment(seed.KnownDays.Max(), now.Owner, (draft, deal) => draft.SetProgress(deal!, progress));
        }
    }

    private sealed record Moment(DateOnly On, MemberId By, Func<ChangeSetDraft, Deal?, Deal> Happen);
}
