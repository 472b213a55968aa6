using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class DueStore(SalesContext context) : IDueStore
{
    public async Task<DateTimeOffset?> SettledAsync(string schedule, CancellationToken cancellationToken) =>
        (await DueQueries.Schedule(context, schedule).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.SettledUpTo;

    /// <remarks>Where two nodes settle a schedule for the first time at once, the primary key lets one pass; the other runs again.</remarks>
    public async Task SettleAsync(string schedule, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        if (await DueQueries.Schedule(context, schedule).AnyAsync(cancellationToken))
        {
            await DueQueries.Schedule(context, schedule).Where(row => row.SettledUpTo < upTo)
                .ExecuteUpdateAsync(row => row.SetProperty(settled => settled.SettledUpTo, upTo), cancellationToken);
            return;
        }

        context.Add(new ScheduleRow { Name = schedule, SettledUpTo = upTo });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <remarks>Where two nodes add the same key at once, the unique index lets one pass; the other runs again and finds it.</remarks>
    public async Task AddAsync(IReadOnlyCollection<DueNotice> notices, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(notices, cancellationToken);
        await context.InsertAsync([.. notices.Where(notice => known.Add(notice.Key)).Select(DueRow.Of)], cancellationToken);
    }

    public async Task AddMissedAsync(DueNotice occurrence, string reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if ((await KnownAsync([occurrence], cancellationToken)).Count > 0)
        {
            return;
        }

        var row = DueRow.Of(occurrence);
        (row.State, row.Reason, row.EndedAt) = (DueState.Missed, StorableText.Trim(reason, DueRow.ReasonMaxLength), at);
        context.Add(row);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(keys, some => DueQueries.ByKeys(context, some).Where(row => !row.IsWithdrawn).Select(row => row.Key), cancellationToken)).ToHashSet(StringComparer.Ordinal);

    public async Task<IReadOnlyList<DueNotice>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(keys, some => DueQueries.SaidUnder(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToEntry().Notice)];

    /// <remarks>What was withdrawn and is said again keeps its row, which belongs to the newer message from then on.</remarks>
    public async Task AddSaidAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(notices, cancellationToken);
        foreach (var again in notices.Where(notice => known.Contains(notice.Key)).GroupBy(notice => (notice.Message, notice.Day)))
        {
            await DueQueries.WithdrawnOf(context, [.. again.Select(notice => notice.Key)]).ExecuteUpdateAsync(
                row => row
                    .SetProperty(due => due.IsWithdrawn, false)
                    .SetProperty(due => due.Message, again.Key.Message)
                    .SetProperty(due => due.Day, again.Key.Day)
                    .SetProperty(due => due.EndedAt, at),
                cancellationToken);
        }

        await AddEndedAsync(notices, known, DueState.Said, reason: null, at, cancellationToken);
    }

    public async Task AddUnreachedAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken) =>
        await AddEndedAsync(notices, await KnownAsync(notices, cancellationToken), DueState.Failed, NoticeTrouble.Unreachable, at, cancellationToken);

    public async Task<IReadOnlyList<ToldPart>> ToldOfAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(deals.Select(deal => deal.Value), some => DueQueries.PartsAbout(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToPart())];

    public async Task<IReadOnlyList<ToldPart>> PartsOfAsync(string message, CancellationToken cancellationToken) =>
        [.. (await DueQueries.PartsOf(context, message).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToPart())];

    public Task WithdrawAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        DueQueries.ByKeys(context, keys).ExecuteUpdateAsync(row => row.SetProperty(due => due.IsWithdrawn, true), cancellationToken);

    public Task<bool> HasWaitingAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken) =>
        DueQueries.Free(context, schedule, now, withStaged, 1).AnyAsync(cancellationToken);

    public async Task<IReadOnlyList<DueEntry>> ClaimAsync(
        string schedule,
        string node,
        DateTimeOffset now,
        DateTimeOffset leasedUntil,
        bool withStaged,
        int take,
        CancellationToken cancellationToken)
    {
        var free = await DueQueries.Free(context, schedule, now, withStaged, take).AsNoTracking().ToListAsync(cancellationToken);
        return await TakeAsync(free, node, now, leasedUntil, cancellationToken);
    }

    public async Task<IReadOnlyList<DueEntry>> ClaimForAsync(
        string schedule,
        IReadOnlyCollection<MemberId> recipients,
        string node,
        DateTimeOffset now,
        DateTimeOffset by,
        DateTimeOffset leasedUntil,
        bool withStaged,
        CancellationToken cancellationToken)
    {
        var free = await DueQueries.FreeFor(context, schedule, [.. recipients.Select(recipient => recipient.Value)], now, by, withStaged).AsNoTracking().ToListAsync(cancellationToken);
        return await TakeAsync(free, node, now, leasedUntil, cancellationToken);
    }

    public async Task EndWithAsync(IReadOnlyCollection<long> ids, string node, string message, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var ended = await DueQueries.TakenBy(context, ids, node).ExecuteUpdateAsync(
            row => row
                .SetProperty(due => due.State, DueState.Said)
                .SetProperty(due => due.Message, message)
                .SetProperty(due => due.Reason, (string?)null)
                .SetProperty(due => due.EndedAt, at)
                .SetProperty(due => due.LeaseOwner, (string?)null)
                .SetProperty(due => due.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
        RequireAll(ended, ids);
    }

    private async Task<IReadOnlyList<DueEntry>> TakeAsync(List<DueRow> free, string node, DateTimeOffset now, DateTimeOffset leasedUntil, CancellationToken cancellationToken)
    {
        if (free.Count == 0)
        {
            return [];
        }

        var taken = await DueQueries.StillFree(context, [.. free.Select(row => row.Id)], now).ExecuteUpdateAsync(
            row => row.SetProperty(due => due.LeaseOwner, node).SetProperty(due => due.LeaseUntil, leasedUntil),
            cancellationToken);
        return taken == free.Count
            ? [.. free.Select(row => row.ToEntry())]
            : throw new UnitConflictException("Another node took some of the same notices.");
    }

    public async Task EndAsync(IReadOnlyCollection<long> ids, string node, DueState state, string? reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var kept = reason is null ? null : StorableText.Trim(reason, DueRow.ReasonMaxLength);
        var ended = await DueQueries.TakenBy(context, ids, node).ExecuteUpdateAsync(
            row => row
                .SetProperty(due => due.State, state)
                .SetProperty(due => due.Reason, kept)
                .SetProperty(due => due.EndedAt, at)
                .SetProperty(due => due.LeaseOwner, (string?)null)
                .SetProperty(due => due.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
        RequireAll(ended, ids);
    }

    public async Task HoldAsync(IReadOnlyCollection<long> ids, string node, DateTimeOffset until, string reason, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(reason, DueRow.ReasonMaxLength);
        var held = await DueQueries.TakenBy(context, ids, node).ExecuteUpdateAsync(
            row => row
                .SetProperty(due => due.NotBefore, until)
                .SetProperty(due => due.Reason, kept)
                .SetProperty(due => due.LeaseOwner, (string?)null)
                .SetProperty(due => due.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
        RequireAll(held, ids);
    }

    public async Task SupersedeAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken)
    {
        var waiting = await DueQueries.WaitingFor(context, schedule, now, withStaged).ToListAsync(cancellationToken);
        foreach (var some in waiting.GroupBy(notice => notice.Recipient).SelectMany(notices => notices.SkipLast(1)).Select(notice => notice.Id).Chunk(StorageLimits.IdsOfQuestion))
        {
            await DueQueries.StillFree(context, some, now).ExecuteUpdateAsync(
                row => row
                    .SetProperty(due => due.State, DueState.Dropped)
                    .SetProperty(due => due.Reason, nameof(OccurrenceFate.Superseded))
                    .SetProperty(due => due.EndedAt, now),
                cancellationToken);
        }
    }

    public async Task<IReadOnlyDictionary<MemberId, int>> ToldAsync(
        IReadOnlyCollection<MemberId> members, IReadOnlyCollection<string> schedules, DateOnly day, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => DueQueries.Told(context, some, schedules, day), cancellationToken))
            .ToDictionary(told => new MemberId(told.Member), told => told.Count);

    public async Task<IReadOnlyList<NoticeCount>> CountAsync(string schedule, DateOnly day, CancellationToken cancellationToken) =>
        [.. (await DueQueries.Tally(context, schedule, day).ToListAsync(cancellationToken)).Select(tally => new NoticeCount(tally.State, tally.Reason, tally.Sent, tally.Count))];

    public async Task<IReadOnlyDictionary<DateOnly, DateTimeOffset?>> SaidAtAsync(string schedule, DateOnly from, DateOnly before, CancellationToken cancellationToken) =>
        (await DueQueries.Outcomes(context, schedule, from, before).ToListAsync(cancellationToken))
            .GroupBy(outcome => outcome.Day).ToDictionary(outcomes => outcomes.Key, outcomes => outcomes.Where(outcome => outcome.State == DueState.Said).Max(outcome => outcome.EndedAt));

    public async Task<IReadOnlyList<NoticeTrouble>> TroublesAsync(string schedule, DateOnly day, int take, CancellationToken cancellationToken) =>
        [
            .. (await DueQueries.Troubles(context, schedule, day, take).AsNoTracking().ToListAsync(cancellationToken))
                .Select(row => new NoticeTrouble(new MemberId(row.Recipient), row.State, row.Reason, row.NotBefore)),
        ];

    public async Task<IReadOnlyList<UnreachedCount>> UnreachedAsync(IReadOnlyCollection<string> schedules, DateOnly since, CancellationToken cancellationToken) =>
        [.. (await DueQueries.Unreached(context, schedules, since).ToListAsync(cancellationToken)).Select(tally => new UnreachedCount(new MemberId(tally.Member), tally.Schedule, tally.Count))];

    public Task ReleaseAllAsync(CancellationToken cancellationToken) =>
        DueQueries.Leased(context).ExecuteUpdateAsync(
            row => row.SetProperty(due => due.LeaseOwner, (string?)null).SetProperty(due => due.LeaseUntil, (DateTimeOffset?)null), cancellationToken);

    // Whoever was slower than its lease must not say what the next one says.
    private static void RequireAll(int changed, IReadOnlyCollection<long> ids)
    {
        if (changed != ids.Count)
        {
            throw new UnitConflictException("Another node has taken over some of the notices.");
        }
    }

    private async Task AddEndedAsync(IReadOnlyCollection<DueNotice> notices, HashSet<string> known, DueState state, string? reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        List<DueRow> rows = [.. notices.Where(notice => known.Add(notice.Key)).Select(DueRow.Of)];
        rows.ForEach(row => (row.State, row.Reason, row.EndedAt) = (state, reason, at));
        await context.InsertAsync(rows, cancellationToken);
    }

    private async Task<HashSet<string>> KnownAsync(IReadOnlyCollection<DueNotice> notices, CancellationToken cancellationToken) =>
        [.. await Questions.AskAsync(notices.Select(notice => notice.Key), some => DueQueries.ByKeys(context, some).Select(row => row.Key), cancellationToken)];
}
