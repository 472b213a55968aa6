using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>Stores a deal with its history; where the deal is there already, what of the history is missing.</summary>
internal sealed class DealStep(SeedDeal world, SeedContext context) : ISeedStep
{
    public int Weight => 1 + world.Activities.Length;

    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var present = await session.Deals.FindAsync(world.Deal.Id, cancellationToken);
        if (present is null)
        {
            await session.Changes.AppendAsync(DealHistory.Tell(world, context), cancellationToken);
            return new SeedReport { Deals = SeedTally.OneAdded, Activities = new SeedTally(world.Activities.Length, 0, 0, 0) };
        }

        if (present.Withdrawn)
        {
            return new SeedReport { Deals = SeedTally.OneKept, Activities = new SeedTally(0, 0, world.Activities.Length, 0) };
        }

        var (deal, activities) = await RecordMissingAsync(session, present, cancellationToken);
        return new SeedReport { Deals = await ReplaceAsync(session, deal, cancellationToken), Activities = activities };
    }

    private async Task<(Deal Deal, SeedTally Tally)> RecordMissingAsync(ISalesSession session, Deal deal, CancellationToken cancellationToken)
    {
        if (world.Activities.IsEmpty)
        {
            return (deal, default);
        }

        var (added, history) = (0, await session.Changes.FindAsync(SeedContext.IdOf(deal.Id), cancellationToken));
        var told = history is null ? [] : history.Events.Select(change => change.Subject).ToHashSet();
        foreach (var activity in world.Activities)
        {
            if (told.Contains(Subject.Of(activity.Id)) || await session.Changes.FindAsync(SeedContext.IdOf(activity.Id), cancellationToken) is not null)
            {
                continue;
            }

            var draft = context.DraftOf(activity);
            deal = draft.Record(activity, deal)!;
            await session.Changes.AppendAsync(draft.Build(), cancellationToken);
            added++;
        }

        return (deal, new SeedTally(added, 0, 0, world.Activities.Length - added));
    }

    private async Task<SeedTally> ReplaceAsync(ISalesSession session, Deal present, CancellationToken cancellationToken)
    {
        var since = world.LastProgress ?? present.LastProgress ?? context.Today;
        var draft = context.DraftOfChange(since, world.Deal.Owner, world.Deal.Id.Value);
        var replaced = TakeFileValues(draft, present);
        if (draft.IsEmpty)
        {
            return string.Equals(replaced.Title, world.Deal.Title, StringComparison.Ordinal) ? SeedTally.OneSame : SeedTally.OneKept;
        }

        if (!context.Replace)
        {
            return SeedTally.OneKept;
        }

        await session.Changes.AppendAsync(draft.Build(), cancellationToken);
        return SeedTally.OneChanged;
    }

    /// <summary>The deal with every value that the file gives; what the file does not give stays.</summary>
    private Deal TakeFileValues(ChangeSetDraft draft, Deal deal)
    {
        var wanted = world.Deal;
        deal = draft.SetOwner(deal, wanted.Owner);
        if (wanted.Position.Stage != deal.Position.Stage || world.StageSince is not null)
        {
            deal = draft.Place(deal, new StagePosition(wanted.Position.Stage, world.StageSince ?? context.Today));
        }

        deal = wanted.Amount is { } amount ? draft.SetAmount(deal, amount) : deal;
        deal = wanted.ExpectedClose is { } close ? draft.SetExpectedClose(deal, close) : deal;
        deal = IsAsInFile(deal.State) ? deal : draft.SetState(deal, wanted.State);
        return world.LastProgress is { } on ? draft.SetProgress(deal, on) : deal;
    }

    /// <summary>The day of a win or loss counts only where the file says it; why and how long a deal rests, the file never says.</summary>
    private bool IsAsInFile(DealState present) =>
        present.Status == world.Deal.State.Status
        && (present.ClosedOn is null || world.ClosedOn is null || present.ClosedOn == world.ClosedOn);
}
