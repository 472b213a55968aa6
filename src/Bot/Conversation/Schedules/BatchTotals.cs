using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>What became of what a schedule brought on a day, in a few numbers.</summary>
/// <param name="Sent">The platforms have taken them.</param>
/// <param name="Unknown">Nobody knows whether they arrived.</param>
/// <param name="Waiting">To be said or sent yet.</param>
/// <param name="Stopped">Stopped before they were sent.</param>
/// <param name="Dropped">Not to be said.</param>
/// <param name="Failed">Could not be said or sent, or were too late.</param>
internal sealed record BatchTotals(int Sent, int Unknown, int Waiting, int Stopped, int Dropped, int Failed)
{
    /// <summary>What somebody who stops now keeps from being sent.</summary>
    public int Unsent => Waiting + Stopped;

    /// <summary>All of them.</summary>
    public int All => Sent + Unknown + Waiting + Stopped + Dropped + Failed;

    /// <summary>Adds them up.</summary>
    public static BatchTotals Of(IEnumerable<NoticeCount> counts)
    {
        var totals = new BatchTotals(0, 0, 0, 0, 0, 0);
        foreach (var count in counts)
        {
            totals = (count.State, count.Sent) switch
            {
                (DueState.Said, OutboxState.Waiting) or (DueState.Waiting, _) => totals with { Waiting = totals.Waiting + count.Count },
                (DueState.Said, OutboxState.Unknown) => totals with { Unknown = totals.Unknown + count.Count },
                (DueState.Said, OutboxState.Failed) or (DueState.Failed or DueState.Missed, _) => totals with { Failed = totals.Failed + count.Count },
                (DueState.Said, OutboxState.Withheld) or (DueState.Stopped, _) => totals with { Stopped = totals.Stopped + count.Count },
                (DueState.Dropped, _) => totals with { Dropped = totals.Dropped + count.Count },
                _ => totals with { Sent = totals.Sent + count.Count },
            };
        }

        return totals;
    }
}
