namespace SalesBot.Domain.Sales;

/// <summary>The present state of the subjects that an undo touches.</summary>
/// <param name="Customers">The customers by id.</param>
/// <param name="Deals">The deals by id.</param>
/// <param name="Activities">The activities by id.</param>
/// <param name="Reminders">The reminders by id.</param>
/// <param name="UsedSince">The subjects that later change sets, not undone, have touched or built upon.</param>
public sealed record SubjectStates(
    IReadOnlyDictionary<CustomerId, Customer> Customers,
    IReadOnlyDictionary<DealId, Deal> Deals,
    IReadOnlyDictionary<ActivityId, Activity> Activities,
    IReadOnlyDictionary<ReminderId, Reminder> Reminders,
    IReadOnlySet<Subject> UsedSince);
