using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of customers.</summary>
internal static class CustomerQueries
{
    public static IQueryable<CustomerRow> ById(SalesContext context, Guid id) =>
        context.Customers.Where(customer => customer.Id == id);

    public static IQueryable<CustomerRow> ByIds(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.Customers.Where(customer => ids.Contains(customer.Id));

    public static IQueryable<CustomerRow> ByNameKey(SalesContext context, string nameKey) =>
        context.Customers.Where(customer => customer.NormalisedName == nameKey);

    public static IQueryable<CustomerRow> All(SalesContext context) =>
        context.Customers.Where(customer => !customer.Withdrawn).OrderBy(customer => customer.Sequence);
}
