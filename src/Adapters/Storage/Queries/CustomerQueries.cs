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

    public static IQueryable<CustomerRow> OfOwners(SalesContext context, IReadOnlyCollection<Guid> owners) =>
        context.Customers.Where(customer => customer.Owner != null && owners.Contains(customer.Owner.Value) && !customer.Withdrawn).OrderBy(customer => customer.Sequence);

    /// <summary>The last activity with each customer, and the last progress and beginning of its deals; each looked up by the customer, however many others there are.</summary>
    public static IQueryable<LastDays> LastDaysOf(SalesContext context, IReadOnlyCollection<Guid> owners) =>
        OfOwners(context, owners).Select(customer => new LastDays
        {
            Customer = customer.Id,
            Activity = context.Activities.Where(activity => activity.Customer == customer.Id && !activity.Withdrawn).Max(activity => (DateOnly?)activity.On),
            Progress = context.Deals.Where(deal => deal.Customer == customer.Id && !deal.Withdrawn).Max(deal => deal.LastProgress),
            Beginning = context.Deals.Where(deal => deal.Customer == customer.Id && !deal.Withdrawn).Max(deal => (DateOnly?)deal.CreatedOn),
        });

    public static IQueryable<CustomerRow> All(SalesContext context) =>
        context.Customers.Where(customer => !customer.Withdrawn).OrderBy(customer => customer.Sequence);
}
