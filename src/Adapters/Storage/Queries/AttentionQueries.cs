using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of when people may be spoken to.</summary>
internal static class AttentionQueries
{
    public static IQueryable<AttentionRow> Of(SalesContext context, Guid member) =>
        context.Attention.Where(attention => attention.Member == member);

    public static IQueryable<AttentionRow> OfAll(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.Attention.Where(attention => members.Contains(attention.Member));

    public static IQueryable<AttentionRow> WithZone(SalesContext context) =>
        context.Attention.Where(attention => attention.Zone != null);
}
