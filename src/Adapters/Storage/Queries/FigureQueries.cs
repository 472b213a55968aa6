using SalesBot.Adapters.Storage.Model;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>Sums of what people have done in some days.</summary>
internal static class FigureQueries
{
    public static IQueryable<SignedSum> Signed(SalesContext context, DateOnly from, DateOnly to) =>
        context.Deals
            .Where(deal => deal.Status == DealStatus.Won && deal.ClosedOn >= from && deal.ClosedOn <= to && !deal.Withdrawn)
            .GroupBy(deal => deal.Owner)
            .Select(deals => new SignedSum { Member = deals.Key, Fen = deals.Sum(deal => deal.Amount ?? 0), Wins = deals.Count() });

    public static IQueryable<SignedDaySum> SignedByDay(SalesContext context, DateOnly from, DateOnly to) =>
        context.Deals
            .Where(deal => deal.Status == DealStatus.Won && deal.ClosedOn != null && deal.ClosedOn >= from && deal.ClosedOn <= to && !deal.Withdrawn)
            .GroupBy(deal => new { deal.Owner, On = deal.ClosedOn!.Value })
            .Select(deals => new SignedDaySum { Member = deals.Key.Owner, On = deals.Key.On, Fen = deals.Sum(deal => deal.Amount ?? 0), Wins = deals.Count() });

    /// <summary>Those of some people who had signed something before the day.</summary>
    public static IQueryable<Guid> SignedBefore(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly day) =>
        context.Deals
            .Where(deal => members.Contains(deal.Owner) && deal.Status == DealStatus.Won && deal.ClosedOn < day && !deal.Withdrawn)
            .Select(deal => deal.Owner).Distinct();

    public static IQueryable<DoneSum> Done(SalesContext context, DateOnly from, DateOnly to) =>
        context.Activities
            .Where(activity => activity.On >= from && activity.On <= to && !activity.Withdrawn)
            .GroupBy(activity => activity.By)
            .Select(activities => new DoneSum
            {
                Member = activities.Key,
                Activities = activities.Count(),
                Visits = activities.Count(activity => activity.Kind == ActivityKind.Visit),
            });

    /// <summary>How many customers were entered for whom.</summary>
    public static IQueryable<MemberCount> NewCustomers(SalesContext context, DateOnly from, DateOnly to) =>
        context.Events
            .Where(change => change.Kind == SalesEventKind.CustomerCreated && change.To != null && change.HappenedOn >= from && change.HappenedOn <= to
                && !context.Customers.Any(customer => customer.Id == change.Customer && customer.Withdrawn))
            .GroupBy(change => change.CountsFor)
            .Select(changes => new MemberCount { Member = changes.Key, Count = changes.Count() });

    /// <summary>How often people were thanked for help.</summary>
    public static IQueryable<MemberCount> Thanked(SalesContext context, DateOnly from, DateOnly to) =>
        context.Applause
            .Where(applause => applause.Kind == ApplauseKind.Thanks && applause.Counts && applause.On >= from && applause.On <= to)
            .GroupBy(applause => applause.To)
            .Select(applause => new MemberCount { Member = applause.Key, Count = applause.Count() });
}
