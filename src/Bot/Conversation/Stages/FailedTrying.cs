using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Counts how often in a row a customer could not be met. A try is no progress, and nothing is entered but the count.</summary>
internal sealed class FailedTrying(TurnContext turn)
{
    /// <summary>Counts the tries of the text, a line each; of which deal is asked where the customer has several.</summary>
    /// <returns>Whether one was counted or asked about.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var isTaken = false;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            isTaken |= FailedTry.AsDone(line) is { } done && await FindAsync(done, cancellationToken) switch
            {
                { Deal: { IsOpen: true } deal } => Count(deal),
                { Deal: null, Candidates: { Length: > 1 } candidates } => Ask(line, candidates),
                _ => false,
            };
        }

        return isTaken;
    }

    /// <summary>Counts a try for the deal.</summary>
    /// <returns>Whether it was one.</returns>
    public bool Count(Deal deal)
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

    private bool Ask(string line, ImmutableArray<Deal> candidates)
    {
        turn.Asked.Add(new OpenQuestion
        {
            Id = $"{turn.Turn.ChangeSet.Value:n}-{turn.Asked.Count}",
            At = turn.Now,
            Candidates = [.. candidates.Select(deal => new Candidate(deal.Customer, deal.Id))],
            Text = line,
            WrittenAt = turn.Now,
            Focus = turn.Focus,
            Progress = new Progress { On = DateOnly.FromDateTime(turn.Now.DateTime), IsFailedTry = true, Text = line },
        });
        return true;
    }

    private async Task<Resolution.Found?> FindAsync(string done, CancellationToken cancellationToken)
    {
        var reading = turn.Read(new Utterance { Text = done, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus });
        return reading.Actions is [LogAction log] ? await new SubjectResolver(turn).ResolveAsync(log.Customer.Value, log.Deal?.Value, cancellationToken) as Resolution.Found : null;
    }
}
