using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of activities and reminders.</summary>
internal static class ActivityQueries
{
    public static IQueryable<ActivityRow> ById(SalesContext context, Guid id) =>
        context.Activities.Where(activity => activity.Id == id);

    public static IQueryable<ActivityRow> ByIds(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.Activities.Where(activity => ids.Contains(activity.Id));

    /// <summary>The same kinds as <see cref="Activity.IsConversation"/>.</summary>
    public static IQueryable<ActivityRow> Conversations(SalesContext context, string deal) =>
        context.Activities.Where(activity => activity.Deal == deal && !activity.Withdrawn
            && (activity.Kind == ActivityKind.Visit || activity.Kind == ActivityKind.Call || activity.Kind == ActivityKind.Meeting || activity.Kind == ActivityKind.Demo));

    public static IQueryable<ConversationCount> ConversationCounts(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Activities
            .Where(activity => activity.Deal != null && deals.Contains(activity.Deal) && !activity.Withdrawn
                && (activity.Kind == ActivityKind.Visit || activity.Kind == ActivityKind.Call || activity.Kind == ActivityKind.Meeting || activity.Kind == ActivityKind.Demo))
            .GroupBy(activity => activity.Deal!)
            .Select(activities => new ConversationCount { Deal = activities.Key, Count = activities.Count() });

    public static IQueryable<ActivityTrace> OfDeals(SalesContext context, IReadOnlyCollection<string> deals) =>
        context.Activities
            .Where(activity => activity.Deal != null && deals.Contains(activity.Deal) && !activity.Withdrawn)
            .Select(activity => new ActivityTrace { Deal = activity.Deal!, Kind = activity.Kind, On = activity.On });

    public static IQueryable<RecentCount> Recent(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly from, DateOnly since) =>
        context.Activities
            .Where(activity => members.Contains(activity.By) && activity.On >= from && !activity.Withdrawn)
            .GroupBy(activity => activity.By)
            .Select(activities => new RecentCount { By = activities.Key, LastOn = activities.Max(activity => activity.On), Count = activities.Count(activity => activity.On >= since) });

    public static IQueryable<ActivityRow> OfDeal(SalesContext context, string deal) =>
        context.Activities.Where(activity => activity.Deal == deal && !activity.Withdrawn).OrderBy(activity => activity.On).ThenBy(activity => activity.Sequence);

    public static IQueryable<ActivityRow> Latest(SalesContext context, Guid customer, int take) =>
        context.Activities.Where(activity => activity.Customer == customer && !activity.Withdrawn)
            .OrderByDescending(activity => activity.On).ThenByDescending(activity => activity.Sequence).Take(take);

    public static IQueryable<ReminderRow> ReminderById(SalesContext context, Guid id) =>
        context.Reminders.Where(reminder => reminder.Id == id);

    public static IQueryable<ReminderRow> RemindersByIds(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.Reminders.Where(reminder => ids.Contains(reminder.Id));
}
