using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Which of several deals are in a stage whose criteria they do not meet, asked with one question.</summary>
internal sealed class MissingEvidence(TurnContext turn)
{
    /// <summary>Those of the deals that lack evidence (证据不足).</summary>
    public async Task<IReadOnlySet<DealId>> AmongAsync(IReadOnlyCollection<Deal> deals, CancellationToken cancellationToken)
    {
        var pipeline = turn.Options.Pipeline;
        List<Deal> gated = [.. deals.Where(deal => deal.IsOpen && pipeline.Find(deal.Position.Stage) is { EntryCriteria.Length: > 0 })];
        if (gated.Count == 0)
        {
            return new HashSet<DealId>();
        }

        var conversations = await turn.Session.Activities.CountConversationsAsync([.. gated.Select(deal => deal.Id)], cancellationToken);
        return gated.Where(deal => pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations.GetValueOrDefault(deal.Id)).Count > 0).Select(deal => deal.Id).ToHashSet();
    }
}
