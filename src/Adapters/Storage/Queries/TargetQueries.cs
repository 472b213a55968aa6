using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of targets.</summary>
internal static class TargetQueries
{
    public static IQueryable<TargetRow> ById(SalesContext context, Guid id) =>
        context.Targets.Where(target => target.Id == id);

    public static IQueryable<TargetRow> ByIds(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.Targets.Where(target => ids.Contains(target.Id));

    /// <summary>All that holders have to reach in days that touch these, those that begin first before the others.</summary>
    public static IQueryable<TargetRow> Touching(SalesContext context, IReadOnlyCollection<Guid> holders, DateOnly from, DateOnly to) =>
        context.Targets
            .Where(target => holders.Contains(target.HolderId) && target.From <= to && target.To >= from && !target.Withdrawn)
            .OrderBy(target => target.From).ThenBy(target => target.Measure);

    /// <summary>What several share in days that touch these.</summary>
    public static IQueryable<TargetRow> Shared(SalesContext context, DateOnly from, DateOnly to) =>
        context.Targets
            .Where(target => target.HolderKind == TargetHolderKind.Project && target.From <= to && target.To >= from && !target.Withdrawn)
            .OrderBy(target => target.From).ThenBy(target => target.Sequence);

    /// <summary>Everything that was set for some targets before a moment, in the order in which it was recorded.</summary>
    /// <remarks>That no deal is concerned leads to the index of deals and kinds: of ten million events, all would be gone through.</remarks>
    public static IQueryable<EventRow> SetBefore(SalesContext context, IReadOnlyCollection<string> targets, DateTimeOffset moment) =>
        context.Events
            .Where(change => change.Deal == null && change.Kind == SalesEventKind.TargetSet && targets.Contains(change.SubjectId) && change.RecordedAt < moment)
            .OrderBy(change => change.Sequence);

    /// <summary>All that was done to a target, the newest first.</summary>
    public static IQueryable<EventRow> History(SalesContext context, string target, int take) =>
        context.Events
            .Where(change => change.Deal == null && change.SubjectId == target
                && (change.Kind == SalesEventKind.TargetSet || change.Kind == SalesEventKind.TargetAnswered || change.Kind == SalesEventKind.TargetReported))
            .OrderByDescending(change => change.Sequence)
            .Take(take);

    public static IQueryable<TargetRow> Of(SalesContext context, IReadOnlyCollection<Guid> holders, TargetMeasure measure, DateOnly from, DateOnly to) =>
        context.Targets.Where(target => holders.Contains(target.HolderId) && target.Measure == measure && target.From == from && target.To == to && !target.Withdrawn);
}
