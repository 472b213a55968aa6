using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads through which stages deals went.</summary>
internal static class CourseReading
{
    /// <summary>The deals with their stays.</summary>
    public static async Task<ImmutableArray<DealCourse>> OfAsync(IEnumerable<Deal> deals, ISalesSession session, CancellationToken cancellationToken)
    {
        List<Deal> looked = [.. deals];
        var events = await session.Changes.StageEventsAsync([.. looked.Select(deal => deal.Id)], cancellationToken);
        return [.. looked.Select(deal => new DealCourse(deal, StageHistory.Of(events[deal.Id])))];
    }
}
