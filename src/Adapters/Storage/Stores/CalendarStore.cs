using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class CalendarStore(SalesContext context) : ICalendarStore
{
    public async Task<IReadOnlyList<FetchedYear>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await CalendarQueries.All(context).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToYear())];

    /// <remarks>Where two nodes keep the same year first at once, the primary key lets one pass; the other runs again and finds it.</remarks>
    public async Task SaveAsync(FetchedYear year, CancellationToken cancellationToken)
    {
        var row = await CalendarQueries.Of(context, year.Calendar, year.Year).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new FetchedYearRow();
            row.Take(year);
            context.Add(row);
        }
        else
        {
            row.Take(year);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
