using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds how matters stand after an event, those of the turn included.</summary>
/// <threadsafety>Used by one turn only.</threadsafety>
internal sealed class RewardFactReading(TurnContext turn)
{
    private readonly Dictionary<string, Activity> activities = new(StringComparer.Ordinal);

    /// <summary>What must be known of the event's deal and activity.</summary>
    public async Task<RewardFacts> OfAsync(SalesEvent change, CancellationToken cancellationToken)
    {
        var pipeline = turn.Options.Pipeline;
        switch (change.Kind)
        {
            case SalesEventKind.DealCreated or SalesEventKind.DealStage or SalesEventKind.DealEvidence or SalesEventKind.DealState or SalesEventKind.DealAmount when change.Deal is { } id:
                return await turn.Ledger.FindAsync(id, cancellationToken) is { } deal
                    ? new RewardFacts(pipeline, After(deal), Conversations: await turn.Ledger.CountConversationsAsync(id, cancellationToken))
                    : new RewardFacts(pipeline);
            case SalesEventKind.ActivityRecorded:
                return new RewardFacts(pipeline, Activity: activities[change.Subject.Id] = SalesJson.Read<Activity>(change.To ?? change.From)!);
            case SalesEventKind.ActivityAttachments:
                var before = activities.GetValueOrDefault(change.Subject.Id) ?? turn.Ledger.AllActivities.FirstOrDefault(activity => Subject.Of(activity.Id) == change.Subject);
                return new RewardFacts(pipeline, Activity: before is null ? null : activities[change.Subject.Id] = SalesProjection.Apply(before, change));
            default:
                return new RewardFacts(pipeline);
        }
    }

    /// <summary>The deal after the opposite events of an undo, which the ledger does not hold.</summary>
    private Deal After(Deal deal) => turn.ChangeSets.SelectMany(set => set.Events).Where(change => change.Subject == Subject.Of(deal.Id)).Aggregate(deal, (state, change) => SalesProjection.Apply(state, change));
}
