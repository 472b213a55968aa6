using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ApplauseStore(SalesContext context) : IApplauseStore
{
    public async Task<IReadOnlyList<Applause>> OfWinAsync(ChangeSetId win, CancellationToken cancellationToken) =>
        [.. (await ApplauseQueries.OfWin(context, win.Value).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToApplause())];

    public async Task<IReadOnlyList<Applause>> OfDayAsync(MemberId member, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await ApplauseQueries.OfDay(context, member.Value, on).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToApplause())];
}
