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

    /// <summary>The last activity with each customer that has had one.</summary>
    public static IQueryable<LastDay> LastActivities(SalesContext context, IReadOnlyCollection<Guid> owners) =>
        context.Activities
            .Where(activity => !activity.Withdrawn && OfOwners(context, owners).Any(customer => customer.Id == activity.Customer))
            .GroupBy(activity => activity.Customer)
            .Select(activities => new LastDay { Customer = activities.Key, On = activities.Max(activity => activity.On) });

    /// <summary>The last progress, and the last beginning, of each customer's deals.</summary>
    public static IQueryable<LastDay> LastOfDeals(SalesContext context, IReadOnlyCollection<Guid> owners) =>
        context.Deals
            .Where(deal => !deal.Withdrawn && OfOwners(context, owners).Any(customer => customer.Id == deal.Customer))
            .GroupBy(deal => deal.Customer)
            .Select(deals => new LastDay { Customer = deals.Key, On = deals.Max(deal => deal.LastProgress), OtherOn = deals.Max(deal => deal.CreatedOn) });

    public static IQueryable<CustomerRow> All(SalesContext context) =>
        context.Customers.Where(customer => !customer.Withdrawn).OrderBy(customer => customer.Sequence);
}
