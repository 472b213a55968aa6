using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>How long closed deals were in each stage of the pipeline as it stands.</summary>
/// <param name="Durations">The stages; none where too few deals are closed.</param>
/// <param name="Deals">Of how many closed deals.</param>
/// <param name="Version">The version of the pipeline.</param>
internal sealed record StageNews(ImmutableArray<StageDurations> Durations, int Deals, int Version)
{
    /// <summary>How many closed deals are looked at, the newest.</summary>
    private const int MostDeals = 1000;

    /// <summary>What they propose that does not stand yet.</summary>
    public ImmutableArray<(StageId Stage, DayBand Days)> Proposed { get; } = [.. Durations.Where(stage => stage.IsNews).Select(stage => (stage.Stage.Id, stage.Proposed!.Value))];

    /// <summary>Reads it.</summary>
    public static async Task<StageNews> ReadAsync(Pipeline settled, WorkCalendar calendar, DayCount counted, ISalesSession session, CancellationToken cancellationToken)
    {
        var stored = await session.Pipelines.FindAsync(cancellationToken);
        var closed = await session.Deals.ClosedLatelyAsync(MostDeals, cancellationToken);
        if (closed.Count < UsualDaysProposal.LeastStays)
        {
            return new StageNews([], closed.Count, stored?.Version ?? 0);
        }

        var events = await session.Changes.StageEventsAsync([.. closed.Select(deal => deal.Id)], cancellationToken);
        return new StageNews(StageDurations.Of(stored?.Pipeline ?? settled, [.. events.Select(StageHistory.Of)], calendar, counted), closed.Count, stored?.Version ?? 0);
    }
}
