using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what forecasts are made of: the deals as they are, what has changed in them, and what became of earlier ones.</summary>
internal static class ForecastReading
{
    /// <summary>By how many closed deals, the newest, the odds are known.</summary>
    private const int MostClosed = 1000;

    /// <summary>Of more deals it is not measured how far forecasts were off: that would read the history of each.</summary>
    private const int MostMeasured = 10_000;

    /// <summary>Reads it for these people's deals.</summary>
    /// <param name="owners">Whose.</param>
    /// <param name="days">For which days a forecast is asked.</param>
    /// <param name="options">The company's rules.</param>
    /// <param name="today">The day.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<ForecastBook> ReadAsync(
        IReadOnlyCollection<MemberId> owners, DayRange days, ConversationOptions options, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        const int daysOfWeek = 7;
        var firstWeek = DayRange.WeekOf(today).From.AddDays(-daysOfWeek * options.Forecasts.Weeks);
        var first = days.From < firstWeek ? days.From : firstWeek;
        List<Deal> deals = [.. await session.Deals.OpenOfAsync(owners, cancellationToken), .. await session.Deals.ClosedSinceAsync(owners, first, cancellationToken)];
        var changesSince = deals.Count <= MostMeasured ? options.Clock.InstantOf(first, TimeOnly.MinValue) : (DateTimeOffset?)null;
        return await ReadAsync(deals, changesSince, options, today, session, cancellationToken);
    }

    /// <summary>Reads it for what these people have open, as it is now: not how earlier mornings looked.</summary>
    public static async Task<ForecastBook> OpenAsync(IReadOnlyCollection<MemberId> owners, ConversationOptions options, DateOnly today, ISalesSession session, CancellationToken cancellationToken) =>
        await ReadAsync([.. await session.Deals.OpenOfAsync(owners, cancellationToken)], changesSince: null, options, today, session, cancellationToken);

    private static async Task<ForecastBook> ReadAsync(
        List<Deal> deals, DateTimeOffset? changesSince, ConversationOptions options, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        ImmutableArray<DealId> ids = [.. deals.Select(deal => deal.Id)];
        var asksForTalks = options.Pipeline.Stages.Any(stage => stage.EntryCriteria.OfType<ConversationsCriterion>().Any());
        return new ForecastBook(options, today)
        {
            IsMeasured = changesSince is not null,
            Deals = [.. deals],
            Customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer).Distinct()], cancellationToken),
            Activities = (asksForTalks ? await session.Activities.OfDealsAsync(ids, cancellationToken) : []).ToLookup(activity => activity.Deal),
            Changes = changesSince is { } since ? await session.Changes.DealEventsSinceAsync(ids, since, cancellationToken) : Array.Empty<SalesEvent>().ToLookup(_ => default(DealId)),
            Closed = await CourseReading.OfAsync(await session.Deals.ClosedLatelyAsync(MostClosed, cancellationToken), session, cancellationToken),
        };
    }
}
