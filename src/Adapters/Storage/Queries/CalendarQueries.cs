using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of years that were fetched.</summary>
internal static class CalendarQueries
{
    public static IQueryable<FetchedYearRow> All(SalesContext context) =>
        context.CalendarYears.OrderBy(year => year.Calendar).ThenBy(year => year.Year);

    public static IQueryable<FetchedYearRow> Of(SalesContext context, string calendar, int year) =>
        context.CalendarYears.Where(row => row.Calendar == calendar && row.Year == year);
}
