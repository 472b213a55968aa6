using System.Collections.Immutable;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Makes forecasts of some people's deals, also those that would have been made on an earlier morning: from the deals as they were known then. What is
/// measured is always these people's present deals, whoever had them before.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ForecastBook(ConversationOptions options, DateOnly today)
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether it can be said how earlier mornings looked.</summary>
    public required bool IsMeasured { get; init; }

    /// <summary>The deals, open and closed.</summary>
    public required ImmutableArray<Deal> Deals { get; init; }

    /// <summary>Their customers.</summary>
    public required IReadOnlyDictionary<CustomerId, Customer> Customers { get; init; }

    /// <summary>What was done for them.</summary>
    public required ILookup<DealId, DealActivity> Activities { get; init; }

    /// <summary>What has changed in them.</summary>
    public required ILookup<DealId, SalesEvent> Changes { get; init; }

    /// <summary>The company's closed deals, by which the odds are known.</summary>
    public required ImmutableArray<DealCourse> Closed { get; init; }

    /// <summary>The forecast as it is now.</summary>
    public Forecast Now(DayRange days) => Of(days, Deals, today, Activities, Closed);

    /// <summary>What would have been forecast for days that are over on the first morning, and what came.</summary>
    public ForecastCheck Check(DayRange days)
    {
        var morning = options.Clock.InstantOf(days.From, TimeOnly.MinValue);
        var known = Deals
            .Select(deal => SalesProjection.Before(deal, Changes[deal.Id].Where(change => change.RecordedAt >= morning)))
            .OfType<Deal>()
            .Where(deal => !deal.Withdrawn);
        var done = Activities.SelectMany(activities => activities).Where(activity => activity.On < days.From).ToLookup(activity => activity.Deal);
        var forecast = Of(days, [.. known], days.From, done, [.. Closed.Where(course => course.Deal.State.ClosedOn < days.From)]);
        return new ForecastCheck(days, forecast.Stated, forecast.Weighted, WonIn(days, Deals));
    }

    /// <summary>How far the forecasts of the last finished weeks were off.</summary>
    public ForecastAccuracy Accuracy() => ForecastAccuracy.Of(
        Enumerable.Range(1, options.Forecasts.Weeks).Select(back => Check(DayRange.WeekOf(today.AddDays(-DaysOfWeek * back)))));

    private Forecast Of(DayRange days, ImmutableArray<Deal> deals, DateOnly day, ILookup<DealId, DealActivity> activities, ImmutableArray<DealCourse> closed) => Forecast.Of(
        days,
        WonIn(days, deals),
        deals.Where(deal => deal.IsOpen).Select(deal => CaseOf(deal, day, activities[deal.Id].Count(activity => Activity.IsConversationKind(activity.Kind)))),
        StageOdds.Of(options.Pipeline, closed, options.Forecasts.LeastCases),
        options.Forecasts,
        day);

    private ForecastCase CaseOf(Deal deal, DateOnly day, int conversations)
    {
        var tier = Customers.TryGetValue(deal.Customer, out var customer) ? customer.Tier : Tier.C;
        var standing = StaleStanding.Of(new StaleCase(deal, tier), options.Staleness, options.Calendar, day);
        return new ForecastCase(deal, standing.State == StaleState.Red, [.. options.Pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations)]);
    }

    private static Money WonIn(DayRange days, IEnumerable<Deal> deals) =>
        deals.Where(deal => !deal.Withdrawn && deal.State is { Status: DealStatus.Won, ClosedOn: { } on } && days.Contains(on))
            .Aggregate(Money.Zero, (sum, deal) => sum + (deal.Amount ?? Money.Zero));
}
