using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Figures;

/// <summary>A company of four people and two groups, whose history is stored as the conversation stores it. Its clock is in Shanghai.</summary>
internal sealed class FigureWorld(ISalesDatabase database, CancellationToken cancellation)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    private readonly List<CustomerId> customers = [];
    private readonly List<DealId> deals = [];
    private readonly List<ActivityId> activities = [];
    private readonly List<ChangeSet> changeSets = [];
    private readonly GroupId[] groups = [new(Guid.NewGuid()), new(Guid.NewGuid())];
    private readonly Dictionary<MemberId, GroupId?> groupOf = [];

    // Two minutes before a new day, week, month, quarter and year... of Shanghai; in London it is yesterday afternoon.
    private DateTimeOffset now = new(2025, 12, 28, 15, 58, 0, TimeSpan.Zero);

    /// <summary>Everybody.</summary>
    public MemberId[] Members { get; } = [Some.Member(), Some.Member(), Some.Member(), Some.Member()];

    /// <summary>All that was stored, in its order.</summary>
    public IEnumerable<SalesEvent> Events => changeSets.SelectMany(changes => changes.Events);

    private DateOnly Today => DateOnly.FromDateTime(now.ToOffset(Shanghai).DateTime);

    public async Task PlayAsync(IEnumerable<FigureStep> steps)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            groupOf[Members[i]] = i < groups.Length ? groups[i] : i == groups.Length ? groups[0] : null;
        }

        foreach (var step in steps.Prepend(new FigureStep(FigureAct.NewDeal, 1, 1, 0, 0)).Prepend(new FigureStep(FigureAct.NewCustomer, 1, 1, 0, 0)))
        {
            now = now.AddMinutes(step.Minutes);
            if (await database.WriteAsync((session, _) => PlayAsync(step, session), cancellation) is { Events.IsEmpty: false } changes)
            {
                changeSets.Add(changes);
            }
        }
    }

    private async Task<ChangeSet?> PlayAsync(FigureStep step, ISalesSession session)
    {
        var (member, on) = (Pick(Members, step.Second), Today.AddDays(-step.DaysBack));
        switch (step.Act)
        {
            case FigureAct.ChangeGroup:
                groupOf[member] = (step.First % 3) switch { 0 => null, 1 => groups[0], _ => groups[1] };
                return null;
            case FigureAct.Undo or FigureAct.UndoLatest when changeSets.Count > 0:
                return await UndoAsync(step.Act == FigureAct.Undo ? Pick(changeSets, step.First) : changeSets[^1], session);
        }

        var draft = new ChangeSetDraft(Context());
        var deal = deals.Count == 0 ? null : await session.Deals.FindAsync(Pick(deals, step.First), cancellation);
        if (deal is { Withdrawn: false })
        {
            OfDeal(step, draft, deal, member, on);
        }

        switch (step.Act)
        {
            case FigureAct.NewCustomer:
                customers.Add(draft.Create(Some.Customer() with { Owner = step.First % 4 == 0 ? null : member }).Id);
                break;
            case FigureAct.NewDeal or FigureAct.NewDealWonAlready when customers.Count > 0:
                var state = step.Act == FigureAct.NewDeal ? DealState.Open : DealState.Won(on);
                deals.Add(draft.Create(Some.Deal(Some.Customer() with { Id = Pick(customers, step.First) }, member) with { Amount = Amount(step), State = state }).Id);
                break;
            case FigureAct.ActivityWithoutDeal when customers.Count > 0:
                Record(step, draft, Some.Activity(Some.Deal(Some.Customer() with { Id = Pick(customers, step.First) }, member)) with { Deal = null, On = on }, deal: null);
                break;
            case FigureAct.Colleague when activities.Count > 0 && await FindAsync(Pick(activities, step.First), session) is { Withdrawn: false } activity:
                draft.AddColleague(activity, activity.By == member ? Members[(Array.IndexOf(Members, member) + 1) % Members.Length] : member);
                break;
            case FigureAct.Thanks:
                draft.Applaud(new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = step.First % 3 == 0 ? ApplauseKind.Cheer : ApplauseKind.Thanks, From = Members[0], To = member, On = on, Counts = step.First % 5 > 0 });
                break;
        }

        var changes = draft.Build();
        await session.Changes.AppendAsync(changes, cancellation);
        return changes;
    }

    private void OfDeal(FigureStep step, ChangeSetDraft draft, Deal deal, MemberId member, DateOnly on)
    {
        switch (step.Act)
        {
            case FigureAct.Amount:
                draft.SetAmount(deal, Amount(step) ?? Money.Zero);
                break;
            case FigureAct.Win:
                draft.SetState(deal, DealState.Won(on));
                break;
            case FigureAct.WinWithAmountAndVisit:
                Record(step, draft, Some.Activity(deal) with { On = on }, draft.SetAmount(draft.SetState(deal, DealState.Won(on)), Money.FromFen(step.Second + 1)));
                break;
            case FigureAct.Lose:
                draft.SetState(deal, DealState.Lost(on, "价格"));
                break;
            case FigureAct.Reopen:
                draft.SetState(deal, DealState.Open);
                break;
            case FigureAct.Handover:
                draft.SetOwner(deal, member);
                break;
            case FigureAct.Pay:
                draft.AddPayment(deal, new Payment(Money.FromFen(step.Second), on));
                break;
            case FigureAct.Split when CreditSplit.Give(deal.Shares, deal.Owner, member, step.First) is { } shares:
                draft.Split(deal, shares);
                break;
            case FigureAct.Unsplit:
                draft.Split(deal, []);
                break;
            case FigureAct.Activity:
                Record(step, draft, Some.Activity(deal) with { By = member, On = on }, deal);
                break;
        }
    }

    private void Record(FigureStep step, ChangeSetDraft draft, Activity activity, Deal? deal)
    {
        draft.Record(activity with { Kind = (ActivityKind)(step.Second % 7) }, deal);
        activities.Add(activity.Id);
    }

    private async Task<ChangeSet?> UndoAsync(ChangeSet undone, ISalesSession session)
    {
        if (undone.Undoes is not null)
        {
            return null;
        }

        var remaining = await session.Changes.RemainingAsync(undone.Id, cancellation);
        var plan = Undo.Plan(Context(), undone.Id, remaining, await session.Changes.StatesAsync(remaining, cancellation));
        await session.Changes.AppendAsync(plan.Changes, cancellation);
        await session.Changes.MarkUndoneAsync(undone.Id, cancellation);
        return plan.Changes;
    }

    private async Task<Activity> FindAsync(ActivityId id, ISalesSession session)
    {
        var states = await session.Changes.StatesAsync([Events.First(change => change.Subject == Subject.Of(id))], cancellation);
        return states.Activities[id];
    }

    private ChangeContext Context() => Some.Context(Members[0], now) with
    {
        Today = Today,
        Chart = new OrganisationChart(
            [],
            [.. groups.Select((group, index) => new Group(group, $"{index}组", new RegionId(Guid.Empty), Members[index]))],
            [.. Members.Select((member, index) => new Member(member, $"{index}号", Role.Rep, groupOf[member]))]),
    };

    private static Money? Amount(FigureStep step) => step.Second % 10 == 0 ? null : Money.FromFen((long)step.Second * step.Second * 1013);

    private static T Pick<T>(IReadOnlyList<T> from, int number) => from[number % from.Count];
}
