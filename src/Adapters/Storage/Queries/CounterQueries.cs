using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the counters.</summary>
internal static class CounterQueries
{
    public static IQueryable<CounterRow> Of(SalesContext context, string name) =>
        context.Counters.Where(counter => counter.Name == name);

    public static IQueryable<CounterRow> Several(SalesContext context, IReadOnlyCollection<string> names) =>
        context.Counters.Where(counter => names.Contains(counter.Name));

    public static IQueryable<CounterRow> Below(SalesContext context, string name, long value) =>
        context.Counters.Where(counter => counter.Name == name && counter.Value < value);
}
