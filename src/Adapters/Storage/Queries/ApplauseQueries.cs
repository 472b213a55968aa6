using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of congratulations and thanks.</summary>
internal static class ApplauseQueries
{
    public static IQueryable<ApplauseRow> ById(SalesContext context, Guid id) =>
        context.Applause.Where(applause => applause.Id == id);

    public static IQueryable<ApplauseRow> OfWin(SalesContext context, Guid win) =>
        context.Applause.Where(applause => applause.Win == win).OrderBy(applause => applause.Sequence);

    public static IQueryable<ApplauseRow> OfDay(SalesContext context, Guid member, DateOnly on) =>
        context.Applause.Where(applause => (applause.From == member || applause.To == member) && applause.On == on).OrderBy(applause => applause.Sequence);
}
