using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds how matters stand after an event, those of the turn included.</summary>
/// <param name="scene">In what it is reckoned.</param>
/// <param name="events">All events that are looked at.</param>
/// <threadsafety>Used by one unit only.</threadsafety>
internal sealed class RewardFactReading(RewardScene scene, IReadOnlyCollection<SalesEvent> events)
{
    private readonly Dictionary<string, Activity> activities = new(StringComparer.Ordinal);

    /// <summary>What must be known of the event's deal and activity.</summary>
    public async Task<RewardFacts> OfAsync(SalesEvent change, CancellationToken cancellationToken)
    {
        var pipeline = scene.Pipeline;
        switch (change.Kind)
        {
            case SalesEventKind.DealCreated or SalesEventKind.DealStage or SalesEventKind.DealEvidence or SalesEventKind.DealState or SalesEventKind.DealAmount or SalesEventKind.DealSplit when change.Deal is { } id:
                return await DealAsync(id, cancellationToken) is { } deal
                    ? new RewardFacts(pipeline, deal, Conversations: await scene.Ledger.CountConversationsAsync(id, cancellationToken)) { SharersBefore = RewardCauses.SharersOf(id, events) }
                    : new RewardFacts(pipeline);
            case SalesEventKind.ActivityRecorded:
                return new RewardFacts(pipeline, Activity: activities[change.Subject.Id] = SalesJson.Read<Activity>(change.To ?? change.From)!);
            case SalesEventKind.ActivityAttachments:
                var before = activities.GetValueOrDefault(change.Subject.Id) ?? scene.Ledger.AllActivities.FirstOrDefault(activity => Subject.Of(activity.Id) == change.Subject);
                return new RewardFacts(pipeline, Activity: before is null ? null : activities[change.Subject.Id] = SalesProjection.Apply(before, change));
            case SalesEventKind.TargetReported when Guid.TryParse(change.Subject.Id, out var target):
                var told = SalesJson.Read<Target>(events.LastOrDefault(other => other.Kind == SalesEventKind.TargetSet && other.Subject == change.Subject)?.To);
                return new RewardFacts(pipeline) { Target = told ?? await scene.Session.Targets.FindAsync(new TargetId(target), cancellationToken) };
            default:
                return new RewardFacts(pipeline);
        }
    }

    /// <summary>The deal as it is after the turn: what an undo puts back, the ledger does not know.</summary>
    private async Task<Deal?> DealAsync(DealId id, CancellationToken cancellationToken) =>
        await scene.Ledger.FindAsync(id, cancellationToken) is { } deal
            ? scene.Others.SelectMany(set => set.Events).Where(change => change.Subject == Subject.Of(id)).Aggregate(deal, (before, change) => SalesProjection.Apply(before, change))
            : null;
}
