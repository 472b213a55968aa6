using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Counts how often in a row a customer could not be met. A try is no progress, and nothing is entered but the count.</summary>
internal sealed class FailedTrying(TurnContext turn)
{
    /// <summary>Counts the tries of the text, a line each.</summary>
    /// <returns>Whether one was counted.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var counted = false;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (FailedTry.AsDone(line) is { } done && await DealOfAsync(done, cancellationToken) is { } deal)
            {
                counted |= Count(deal);
            }
        }

        return counted;
    }

    private bool Count(Deal deal)
    {
        // 「两次都没约上，今天总算见到陈总」: in the end it was a success.
        if (turn.Ledger.Activities.Exists(activity => activity.Deal == deal.Id && activity.Kind is ActivityKind.Visit or ActivityKind.Meeting or ActivityKind.Demo))
        {
            return false;
        }

        // 「打电话没约上」 told of a call, which took the count back.
        var before = turn.Ledger.Mention(deal.Customer, deal).Before ?? deal;
        turn.Ledger.Change(deal, draft => draft.SetFailedTries(deal, before.FailedTries + 1));
        return true;
    }

    private async Task<Deal?> DealOfAsync(string done, CancellationToken cancellationToken)
    {
        var reading = turn.Read(new Utterance { Text = done, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus });
        if (reading.Actions is not [LogAction log])
        {
            return null;
        }

        return await new SubjectResolver(turn).ResolveAsync(log.Customer.Value, log.Deal?.Value, cancellationToken) is Resolution.Found { Deal: { IsOpen: true } deal } ? deal : null;
    }
}
