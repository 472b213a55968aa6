using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the leases.</summary>
internal static class LeaseQueries
{
    public static IQueryable<LeaseRow> Named(SalesContext context, string name) =>
        context.Leases.Where(lease => lease.Name == name);

    /// <summary>The lease, where the node has it or nobody does.</summary>
    public static IQueryable<LeaseRow> FreeFor(SalesContext context, string name, string node, DateTimeOffset now) =>
        context.Leases.Where(lease => lease.Name == name && (lease.Node == node || lease.Until <= now));

    public static IQueryable<LeaseRow> HeldBy(SalesContext context, string name, string node) =>
        context.Leases.Where(lease => lease.Name == name && lease.Node == node);
}
