using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class WinStore(SalesContext context) : IWinStore
{
    public async Task AddAsync(WinRecord win, CancellationToken cancellationToken)
    {
        var row = await WinQueries.Of(context, win.Deal.Value, win.ChangeSet.Value).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            context.Add(WinRow.Of(win));
        }
        else
        {
            row.On = win.On;
            row.Version++;
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task ReverseAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var row in await WinQueries.StandingOf(context, deal.Value).ToListAsync(cancellationToken))
        {
            // One that waits to be told has been told nowhere; any other may stand in a report.
            row.IsUndone = true;
            row.DueAt = row.IsTold || row.DueAt is null ? at : null;
            row.Version++;
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task PutRightAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var row in (await WinQueries.StandingOf(context, deal.Value).ToListAsync(cancellationToken)).Where(row => row.IsTold))
        {
            row.DueAt = row.DueAt < at ? row.DueAt : at;
            row.Version++;
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task MoveAsync(DealId deal, DateOnly on, CancellationToken cancellationToken)
    {
        foreach (var row in await WinQueries.StandingOf(context, deal.Value).ToListAsync(cancellationToken))
        {
            row.On = on;
            row.Version++;
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <remarks>The version that was read is the one that the row must still have.</remarks>
    public async Task SaveAsync(WinRecord win, CancellationToken cancellationToken)
    {
        var row = await WinQueries.ById(context, win.Id).FirstAsync(cancellationToken);
        if (row.Version != win.Version)
        {
            throw new UnitConflictException("Another unit has changed the same win.");
        }

        (row.Wish, row.HidesCustomer, row.Approval, row.IsTold, row.DueAt) = (win.Wish, win.HidesCustomer, win.Approval, win.IsTold, win.DueAt);
        row.Version++;
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<WinRecord?> FindAsync(DealId deal, ChangeSetId changeSet, CancellationToken cancellationToken) =>
        StorableText.Is(deal.Value)
            ? (await WinQueries.Of(context, deal.Value, changeSet.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToRecord()
            : null;

    public async Task<WinRecord?> FindStandingAsync(DealId deal, CancellationToken cancellationToken) =>
        (await WinQueries.StandingOf(context, deal.Value).OrderByDescending(win => win.Id).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToRecord();

    public async Task<WinRecord?> FindAsync(long id, CancellationToken cancellationToken) =>
        (await WinQueries.ById(context, id).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToRecord();

    public async Task<IReadOnlyList<WinRecord>> DueAsync(DateTimeOffset upTo, bool withStaged, int take, CancellationToken cancellationToken) =>
        [.. (await WinQueries.Due(context, upTo, withStaged, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    public async Task<IReadOnlyList<WinRecord>> NewestOfAsync(MemberId member, int take, CancellationToken cancellationToken) =>
        [.. (await WinQueries.NewestOf(context, member.Value, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    public async Task<IReadOnlyList<WinRecord>> ConfirmedAsync(DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken) =>
        [.. (await WinQueries.Confirmed(context, after, upTo).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    /// <remarks>Where two nodes tell a chat at once, the unique index lets one pass; the other runs again and finds it told.</remarks>
    public async Task AddTellingsAsync(IReadOnlyCollection<WinTelling> tellings, CancellationToken cancellationToken)
    {
        context.AddRange(tellings.Select(WinTellingRow.Of));
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<WinTelling>> TellingsAsync(IReadOnlyCollection<long> wins, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(wins, some => WinQueries.Tellings(context, some).AsNoTracking(), cancellationToken)).Select(row => row.ToTelling())];

    public async Task<IReadOnlyList<WinTelling>> HeardAsync(ChatAddress chat, DateTimeOffset since, CancellationToken cancellationToken) =>
        [.. (await WinQueries.Heard(context, chat.Platform, chat.Kind, chat.Id, since).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToTelling())];

    public Task MarkCorrectedAsync(long win, CancellationToken cancellationToken) =>
        WinQueries.TellingsOf(context, win).ExecuteUpdateAsync(row => row.SetProperty(telling => telling.IsCorrected, true), cancellationToken);
}
