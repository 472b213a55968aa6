using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Targets;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of targets.</summary>
internal static class TargetQueries
{
    public static IQueryable<TargetRow> ById(SalesContext context, Guid id) =>
        context.Targets.Where(target => target.Id == id);

    public static IQueryable<TargetRow> Of(SalesContext context, IReadOnlyCollection<Guid> holders, TargetMeasure measure, DateOnly from, DateOnly to) =>
        context.Targets.Where(target => holders.Contains(target.HolderId) && target.Measure == measure && target.From == from && target.To == to && !target.Withdrawn);
}
