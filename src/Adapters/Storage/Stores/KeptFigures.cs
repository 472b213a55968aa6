using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Keeps what counts for whom, and its sums, in step with the events (docs/decisions/0017-sums-are-kept.md).</summary>
internal sealed class KeptFigures(SalesContext context)
{
    private readonly TallyMarks marks = new(context);

    /// <summary>Takes in events that are not stored yet: with their unit they are saved, or not. The sums are raised at once, the credits are left to be saved.</summary>
    public async Task TakeInAsync(IReadOnlyCollection<SalesEvent> events, CancellationToken cancellationToken)
    {
        var moves = await MoveAsync(events, areStored: false, cancellationToken);
        if (moves.Count > 0)
        {
            await RaiseAllAsync(moves, cancellationToken);
            await marks.RenewAsync(moves.Select(move => (move.On, move.By.Member)), cancellationToken);
        }
    }

    /// <summary>Works out what these events count for, which are stored already, and leaves it to be saved; the sums stay as they are.</summary>
    public async Task TakeInStoredAsync(IReadOnlyCollection<SalesEvent> events, CancellationToken cancellationToken) =>
        await MoveAsync(events, areStored: true, cancellationToken);

    /// <summary>Adds to a member's sums of some periods in one group, as far as they are there.</summary>
    /// <returns>How many there are.</returns>
    public Task<int> RaiseAsync(Tally by, IReadOnlyCollection<string> periods, CancellationToken cancellationToken) =>
        FigureQueries.OfMember(context, by.Member.Value, by.Group?.Value ?? Guid.Empty, periods).ExecuteUpdateAsync(
            row => row
                .SetProperty(tally => tally.Revenue, tally => tally.Revenue + by.Revenue.Fen)
                .SetProperty(tally => tally.Wins, tally => tally.Wins + by.Wins)
                .SetProperty(tally => tally.Losses, tally => tally.Losses + by.Losses)
                .SetProperty(tally => tally.NewCustomers, tally => tally.NewCustomers + by.NewCustomers)
                .SetProperty(tally => tally.Payments, tally => tally.Payments + by.Payments.Fen)
                .SetProperty(tally => tally.Thanks, tally => tally.Thanks + by.Thanks)
                .SetProperty(tally => tally.Points, tally => tally.Points + by.Points)
                .SetProperty(tally => tally.Visits, tally => tally.Visits + by.Visits)
                .SetProperty(tally => tally.Calls, tally => tally.Calls + by.Calls)
                .SetProperty(tally => tally.Meetings, tally => tally.Meetings + by.Meetings)
                .SetProperty(tally => tally.Demos, tally => tally.Demos + by.Demos)
                .SetProperty(tally => tally.Quotes, tally => tally.Quotes + by.Quotes)
                .SetProperty(tally => tally.Activities, tally => tally.Activities + by.Activities),
            cancellationToken);

    /// <summary>Lets nobody else change what subjects count for that have no version of their own: whoever comes second sees what the first has done.</summary>
    public Task LockAsync(SubjectKind kind, string[] subjects, CancellationToken cancellationToken) =>
        FigureQueries.OfSubjects(context, kind, subjects).ExecuteUpdateAsync(row => row.SetProperty(credit => credit.Percent, credit => credit.Percent), cancellationToken);

    /// <summary>Puts the credits of all subjects concerned in place, and tells by how much the sums of which day change.</summary>
    private async Task<List<(DateOnly On, Tally By)>> MoveAsync(IReadOnlyCollection<SalesEvent> events, bool areStored, CancellationToken cancellationToken)
    {
        var subjects = events.Where(change => CreditRule.Concerns(change.Kind)).GroupBy(change => change.Subject).ToList();
        if (subjects.Count == 0)
        {
            return [];
        }

        var kept = await KeptOfAsync(subjects, cancellationToken);
        var histories = await HistoriesAsync(subjects, areStored, cancellationToken);
        var moved = new Dictionary<(MemberId Member, GroupId? Group, DateOnly On), Tally>();
        foreach (var ofSubject in subjects)
        {
            var rows = kept[ofSubject.Key].OrderBy(row => row.Part).ToList();
            var after = ofSubject.Key.Kind == SubjectKind.Deal
                ? CreditRule.OfDeal(areStored ? histories[ofSubject.Key.Id] : histories[ofSubject.Key.Id].Concat(ofSubject))
                : ofSubject.Aggregate(rows.Select(row => row.ToCredit()).ToImmutableArray(), CreditRule.After);
            Replace(rows, after, moved);
        }

        // Rows are locked in this order by everybody.
        return
        [
            .. moved
                .Where(move => !move.Value.IsEmpty)
                .OrderBy(move => move.Key.Member.Value).ThenBy(move => move.Key.Group?.Value).ThenBy(move => move.Key.On)
                .Select(move => (move.Key.On, move.Value)),
        ];
    }

    private void Replace(List<CreditRow> rows, ImmutableArray<Credit> after, Dictionary<(MemberId Member, GroupId? Group, DateOnly On), Tally> moved)
    {
        foreach (var row in rows)
        {
            var before = row.ToCredit();
            var now = after.FirstOrDefault(credit => (credit.Kind, credit.Part) == (before.Kind, before.Part));
            if (now == before)
            {
                continue;
            }

            Move(before, times: -1);
            if (now is null)
            {
                context.Remove(row);
            }
            else
            {
                Move(now, times: 1);
                row.Take(now);
            }
        }

        foreach (var credit in after.Where(credit => !rows.Exists(row => (row.Kind, row.Part) == (credit.Kind, credit.Part))))
        {
            Move(credit, times: 1);
            var row = new CreditRow();
            row.Take(credit);
            context.Add(row);
        }

        void Move(Credit credit, int times)
        {
            var key = (credit.Member, credit.Group, credit.On);
            moved[key] = (moved.GetValueOrDefault(key) ?? new Tally { Member = credit.Member, Group = credit.Group }).Plus(credit, times);
        }
    }

    private async Task<ILookup<Subject, CreditRow>> KeptOfAsync(List<IGrouping<Subject, SalesEvent>> subjects, CancellationToken cancellationToken)
    {
        var rows = new List<CreditRow>();
        foreach (var ofKind in subjects.Where(ofSubject => !CreditRule.IsFirst(ofSubject.First())).GroupBy(ofSubject => ofSubject.Key.Kind, ofSubject => ofSubject.Key.Id))
        {
            if (ofKind.Key is not (SubjectKind.Deal or SubjectKind.Customer))
            {
                await LockAsync(ofKind.Key, [.. ofKind], cancellationToken);
            }

            rows.AddRange(await Questions.AskAsync(ofKind, some => FigureQueries.OfSubjects(context, ofKind.Key, some), cancellationToken));
        }

        return rows.ToLookup(row => new Subject(row.SubjectKind, row.SubjectId));
    }

    /// <summary>What is stored of the deals' events: from the present state alone nobody could tell who won a deal that has gone to another owner since.</summary>
    private async Task<ILookup<string, SalesEvent>> HistoriesAsync(List<IGrouping<Subject, SalesEvent>> subjects, bool areStored, CancellationToken cancellationToken)
    {
        var deals = subjects
            .Where(ofSubject => ofSubject.Key.Kind == SubjectKind.Deal && (areStored || !CreditRule.IsFirst(ofSubject.First())))
            .Select(ofSubject => ofSubject.Key.Id);
        return (await Questions.AskAsync(deals, some => ChangeQueries.OfResults(context, some).AsNoTracking(), cancellationToken))
            .ToLookup(row => row.SubjectId, row => row.ToEvent(), StringComparer.Ordinal);
    }

    private async Task RaiseAllAsync(List<(DateOnly On, Tally By)> moves, CancellationToken cancellationToken)
    {
        var added = new Dictionary<(string Period, Guid Member, Guid Group), TallyRow>();
        foreach (var (on, by) in moves)
        {
            string[] periods = [.. KeptPeriod.Containing(on).Select(period => period.Name)];
            var raised = await RaiseAsync(by, periods, cancellationToken);
            if (raised == periods.Length)
            {
                continue;
            }

            var (member, group) = (by.Member.Value, by.Group?.Value ?? Guid.Empty);
            var there = await FigureQueries.OfMember(context, member, group, periods).Select(tally => tally.Period).ToListAsync(cancellationToken);
            if (there.Count != raised)
            {
                throw new UnitConflictException($"Another unit has added sums of {by.Member} after this one raised what there was.");
            }

            foreach (var period in periods.Except(there, StringComparer.Ordinal))
            {
                if (added.TryGetValue((period, member, group), out var row))
                {
                    row.Add(by);
                }
                else
                {
                    added[(period, member, group)] = row = TallyRow.Of(period, by);
                    context.Add(row);
                }
            }
        }

        if (added.Count > 0)
        {
            // Everybody locks sums before marks.
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
