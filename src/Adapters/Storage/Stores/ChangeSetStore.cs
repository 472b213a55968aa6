using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ChangeSetStore(SalesContext context, SequenceGaps gaps) : IChangeSetStore
{
    private readonly KeptFigures figures = new(context);

    public async Task AppendAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        if (changes.Events.IsEmpty)
        {
            return;
        }

        if (!changes.IsContinuation)
        {
            context.Add(ChangeSetRow.Of(changes));
        }

        if (changes.Events.Any(change => CreditRule.Concerns(change.Kind)))
        {
            await FigureGate.PassAsync(context, cancellationToken);
        }

        context.AddRange(changes.Events.Select(EventRow.Of));
        await FoldAsync(changes, SubjectKind.Customer, id => CustomerQueries.ById(context, ToGuid(id)), (Customer? customer, SalesEvent change) => SalesProjection.Apply(customer, change), cancellationToken);
        var deals = await FoldAsync(changes, SubjectKind.Deal, id => DealQueries.ById(context, id), (Deal? deal, SalesEvent change) => SalesProjection.Apply(deal, change), cancellationToken);
        await FoldAsync(changes, SubjectKind.Activity, id => ActivityQueries.ById(context, ToGuid(id)), (Activity? activity, SalesEvent change) => SalesProjection.Apply(activity, change), cancellationToken);
        await FoldAsync(changes, SubjectKind.Reminder, id => ActivityQueries.ReminderById(context, ToGuid(id)), (Reminder? reminder, SalesEvent change) => SalesProjection.Apply(reminder, change), cancellationToken);
        await FoldApplauseAsync(changes, cancellationToken);
        await FoldAsync(changes, SubjectKind.Target, id => TargetQueries.ById(context, ToGuid(id)), (Target? target, SalesEvent change) => SalesProjection.Apply(target, change), cancellationToken);
        await FoldAsync(changes, SubjectKind.Script, id => LibraryQueries.ById(context, ToGuid(id)), (Script? script, SalesEvent change) => SalesProjection.Apply(script, change), cancellationToken, SalesEventKind.ScriptRated);
        await FoldRatingsAsync(changes, cancellationToken);
        await new RewardFolding(context).FoldAsync(changes, cancellationToken);
        await figures.TakeInAsync(Counted(changes, deals), cancellationToken);
        if (changes.Events.Any(change => change.Subject.Kind == SubjectKind.Target))
        {
            await new TallyMarks(context).RenewTargetsAsync(cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        await new PointGuard(context).CheckAsync(changes, cancellationToken);
        await new OfferStock(context).TakeInAsync(changes, cancellationToken);
        context.LetGo(IsWrittenHere);
        await RaiseDealCounterAsync(changes, cancellationToken);
    }

    private static bool IsWrittenHere(object row) =>
        row is ChangeSetRow or EventRow or CreditRow or TallyRow or CounterRow
            or CustomerRow or DealRow or ActivityRow or ReminderRow or TargetRow or ScriptRow;

    public async Task<ChangeSet?> FindAsync(ChangeSetId id, CancellationToken cancellationToken) =>
        await WithEventsAsync(ChangeQueries.ById(context, id.Value), cancellationToken);

    public async Task<ChangeSet?> FindNewestUndoableAsync(MemberId actor, DateTimeOffset since, CancellationToken cancellationToken) =>
        await WithEventsAsync(ChangeQueries.Undoable(context, actor.Value, since), cancellationToken);

    public async Task<IReadOnlyList<SalesEvent>> UndoableOfAsync(MemberId actor, CustomerId customer, DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await ChangeQueries.UndoableOf(context, actor.Value, customer.Value, since).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEvent())];

    public async Task<IReadOnlyList<SalesEvent>> RemainingAsync(ChangeSetId id, CancellationToken cancellationToken) =>
        [.. (await ChangeQueries.RemainingEventsOf(context, id.Value).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEvent())];

    public async Task<SalesEvent?> FindLatestAsync(Subject subject, SalesEventKind kind, CancellationToken cancellationToken) =>
        (await ChangeQueries.OfField(context, subject.Kind, subject.Id, kind).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToEvent();

    public async Task<IReadOnlyDictionary<DealId, Money?>> AmountsBeforeAsync(IReadOnlyCollection<DealId> deals, DateTimeOffset since, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(deals.Select(deal => deal.Value), some => ChangeQueries.AmountsSince(context, some, since).AsNoTracking(), cancellationToken))
            .GroupBy(change => change.SubjectId, StringComparer.Ordinal)
            .ToDictionary(changes => new DealId(changes.Key), changes => SalesJson.Read<Money?>(changes.First().From));

    public async Task<IReadOnlyList<SalesEvent>> LatelyAsync(SalesEventKind kind, int among, int take, CancellationToken cancellationToken)
    {
        var end = await PositionAsync(cancellationToken);
        return [.. (await ChangeQueries.Lately(context, kind, end - among, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEvent())];
    }

    public async Task<ILookup<DealId, SalesEvent>> StageEventsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(deals.Select(deal => deal.Value), some => ChangeQueries.OfStages(context, some).AsNoTracking(), cancellationToken))
            .Select(row => row.ToEvent())
            .ToLookup(change => change.Deal!.Value);

    public async Task<ILookup<DealId, SalesEvent>> DealEventsSinceAsync(IReadOnlyCollection<DealId> deals, DateTimeOffset since, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(deals.Select(deal => deal.Value), some => ChangeQueries.OfDealsSince(context, some, since).AsNoTracking(), cancellationToken))
            .Select(row => row.ToEvent())
            .ToLookup(change => change.Deal!.Value);

    public async Task<IReadOnlyList<SalesEvent>> RecordedByAsync(MemberId actor, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        [.. (await ChangeQueries.RecordedBy(context, actor.Value, from, until).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEvent())];

    public async Task<IReadOnlyDictionary<MemberId, DateTimeOffset>> LastRecordedAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset before, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => ChangeQueries.LastRecorded(context, some, before), cancellationToken))
            .Where(entry => entry.At is not null)
            .ToDictionary(entry => new MemberId(entry.Member), entry => entry.At!.Value);

    public Task MarkUndoneAsync(ChangeSetId id, CancellationToken cancellationToken) =>
        ChangeQueries.ById(context, id.Value).ExecuteUpdateAsync(row => row.SetProperty(changes => changes.IsUndone, true), cancellationToken);

    public async Task<SubjectStates> StatesAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var customers = await CustomerQueries.ByIds(context, Ids(SubjectKind.Customer, ToGuid)).ToListAsync(cancellationToken);
        var deals = await DealQueries.ByIds(context, Ids(SubjectKind.Deal, id => id)).ToListAsync(cancellationToken);
        var activities = await ActivityQueries.ByIds(context, Ids(SubjectKind.Activity, ToGuid)).ToListAsync(cancellationToken);
        var reminders = await ActivityQueries.RemindersByIds(context, Ids(SubjectKind.Reminder, ToGuid)).ToListAsync(cancellationToken);
        var scripts = await LibraryQueries.ByIds(context, Ids(SubjectKind.Script, ToGuid)).AsNoTracking().ToListAsync(cancellationToken);
        var targets = await TargetQueries.ByIds(context, Ids(SubjectKind.Target, ToGuid)).ToListAsync(cancellationToken);
        return new SubjectStates(
            customers.Select(row => row.ToState()).ToDictionary(customer => customer.Id),
            deals.Select(row => row.ToState()).ToDictionary(deal => deal.Id),
            activities.Select(row => row.ToState()).ToDictionary(activity => activity.Id),
            reminders.Select(row => row.ToState()).ToDictionary(reminder => reminder.Id),
            await new LaterUse(context).OfAsync(events, cancellationToken))
        {
            Scripts = scripts.Select(row => row.ToState()).ToDictionary(script => script.Id),
            Targets = targets.Select(row => row.ToState()).ToDictionary(target => target.Id),
            Rewards = await new RewardStore(context).StandingAsync(Ids(SubjectKind.Reward, id => new RewardId(ToGuid(id))), cancellationToken),
        };

        List<TId> Ids<TId>(SubjectKind kind, Func<string, TId> parse) =>
            [.. events.Where(change => change.Subject.Kind == kind).Select(change => change.Subject.Id).Distinct(StringComparer.Ordinal).Select(parse)];
    }

    public async Task<long> PositionAsync(CancellationToken cancellationToken) =>
        await ChangeQueries.Newest(context).Select(change => (long?)change.Sequence).FirstOrDefaultAsync(cancellationToken) ?? 0;

    public async Task<CatalogueChanges> SinceAsync(long position, CancellationToken cancellationToken)
    {
        var late = gaps.Open() is { Count: > 0 } open
            ? await ChangeQueries.At(context, open).ToListAsync(cancellationToken)
            : [];
        var news = await ChangeQueries.After(context, position, StorageLimits.EventsOfReading).ToListAsync(cancellationToken);
        gaps.Notice(position, news.Select(trace => trace.Sequence));

        var subjects = late.Concat(news).Select(trace => trace.Subject).ToHashSet();
        var customers = await CustomerQueries.ByIds(context, [.. Ids(SubjectKind.Customer).Select(ToGuid)]).AsNoTracking().ToListAsync(cancellationToken);
        var deals = await DealQueries.ByIds(context, [.. Ids(SubjectKind.Deal)]).AsNoTracking().ToListAsync(cancellationToken);
        return new CatalogueChanges(
            [
                .. customers.OrderBy(row => row.Sequence).Select(row => new CatalogueChange(row.ToState(), Deal: null)),
                .. deals.OrderBy(row => row.Sequence).Select(row => new CatalogueChange(Customer: null, row.ToState())),
            ],
            news.Count == 0 ? position : news[^1].Sequence);

        IEnumerable<string> Ids(SubjectKind kind) => subjects.Where(subject => subject.Kind == kind).Select(subject => subject.Id);
    }

    private async Task<ChangeSet?> WithEventsAsync(IQueryable<ChangeSetRow> found, CancellationToken cancellationToken)
    {
        var row = await found.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var events = await ChangeQueries.EventsOf(context, row.Id).AsNoTracking().ToListAsync(cancellationToken);
        return row.ToChangeSet(events.Select(change => change.ToEvent()));
    }

    /// <returns>What the subjects are afterwards.</returns>
    private async Task<List<TState>> FoldAsync<TRow, TState>(
        ChangeSet changes,
        SubjectKind kind,
        Func<string, IQueryable<TRow>> byId,
        Func<TState?, SalesEvent, TState> apply,
        CancellationToken cancellationToken,
        SalesEventKind? otherwise = null)
        where TRow : class, IStateRow<TState>, new()
        where TState : class
    {
        var states = new List<TState>();
        foreach (var ofSubject in changes.Events.Where(change => change.Subject.Kind == kind && change.Kind != otherwise).GroupBy(change => change.Subject.Id, StringComparer.Ordinal))
        {
            var row = IsCreation(ofSubject.First()) ? null : await byId(ofSubject.Key).SingleAsync(cancellationToken);
            var state = ofSubject.Aggregate(row?.ToState(), (before, change) => apply(before, change))!;
            if (row is null)
            {
                row = new TRow();
                context.Add(row);
            }

            row.Take(state);
            states.Add(state);
        }

        return states;
    }

    /// <summary>Most amounts and shares that change are of deals that nobody has won yet, and count for nobody: their history need not be read.</summary>
    private static List<SalesEvent> Counted(ChangeSet changes, List<Deal> deals)
    {
        var won = deals.Where(deal => deal.State.Status == DealStatus.Won).Select(deal => deal.Id).ToHashSet();
        return [.. changes.Events.Where(change => change.Kind is not (SalesEventKind.DealAmount or SalesEventKind.DealSplit) || won.Contains(change.Deal!.Value))];
    }

    /// <summary>What was said stands until it is taken back.</summary>
    private async Task FoldApplauseAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes.Events.Where(change => change.Kind == SalesEventKind.Applauded))
        {
            if (SalesJson.Read<Applause>(change.To) is { } said)
            {
                context.Add(ApplauseRow.Of(said));
            }
            else
            {
                context.RemoveRange(await ApplauseQueries.ById(context, ToGuid(change.Subject.Id)).ToListAsync(cancellationToken));
            }
        }
    }

    private async Task FoldRatingsAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes.Events.Where(change => change.Kind == SalesEventKind.ScriptRated))
        {
            var (script, said) = (ToGuid(change.Subject.Id), SalesJson.Read<ScriptRating>(change.To));
            var row = await LibraryQueries.Rating(context, script, (said ?? SalesJson.Read<ScriptRating>(change.From)!).By.Value).FirstOrDefaultAsync(cancellationToken);
            if (said is null)
            {
                context.RemoveRange(row is null ? [] : new[] { row });
            }
            else if (row is null)
            {
                context.Add(new ScriptRatingRow { Script = script, By = said.By.Value, IsUseful = said.IsUseful });
            }
            else
            {
                row.IsUseful = said.IsUseful;
            }
        }
    }

    private async Task RaiseDealCounterAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var greatest = changes.Events
            .Where(change => change.Kind == SalesEventKind.DealCreated && IsCreation(change))
            .Max(change => DealNumber.Of(new DealId(change.Subject.Id)));
        if (greatest is { } number)
        {
            await CounterQueries.Below(context, CounterRow.Deals, number)
                .ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, number), cancellationToken);
        }
    }

    private static bool IsCreation(SalesEvent change) =>
        change.To is not null
        && (change.Kind is SalesEventKind.CustomerCreated or SalesEventKind.DealCreated or SalesEventKind.ActivityRecorded or SalesEventKind.ReminderSet
            || (change.Kind is SalesEventKind.TargetSet or SalesEventKind.ScriptShared && change.From is null));

    private static Guid ToGuid(string id) => Guid.Parse(id, CultureInfo.InvariantCulture);
}
