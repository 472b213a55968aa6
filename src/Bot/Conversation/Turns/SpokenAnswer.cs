using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes what is written as an answer to what was last shown or asked.</summary>
internal sealed class SpokenAnswer(TurnContext turn)
{
    /// <summary>A number that comes again so soon was typed twice.</summary>
    private static readonly TimeSpan TwiceWithin = TimeSpan.FromMinutes(1);

    /// <summary>Whoever goes on to another customer has left the list: a number no longer means its rows.</summary>
    public void LeaveRows(string text)
    {
        if (turn.State.Rows is not null && turn.State.Offered is not { HasRows: true } && NumberWord.ReadFirst(text).Number is null && NumberWord.Read(text) is null
            && !turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.IsEmpty)
        {
            turn.State = turn.State with { Rows = null };
        }
    }

    /// <summary>A number, a name or a word that answers what was last shown or asked.</summary>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Offered is { } offered)
        {
            if (OfferedAnswer.Find(offered, text) is { } answer)
            {
                if (answer.Verb is Verbs.Undo && offered.Follows is { } typed && NumberWord.Read(text) == typed && offered.At >= turn.Now - TwiceWithin)
                {
                    turn.SayPrivately(turn.Words.NumberTwice);
                    return true;
                }

                if (answer.Verb is Verbs.Undo && NumberWord.Read(text) is not null && await IsWinAsync(answer, cancellationToken))
                {
                    turn.State = turn.State with { UndoAsked = new AskedUndo(new ChangeSetId(Guid.Parse(answer.Data[Keys.ChangeSet])), turn.Now) };
                    turn.SayPrivately(turn.Words.WinNotUndoneByNumber);
                    return true;
                }

                if (NumberWord.Read(text) is { } late && offered.IsInterrupted && answer is { OnlyShows: false, Verb: not Verbs.Confirm })
                {
                    turn.State = turn.State with { Offered = offered with { IsInterrupted = false, IsPassed = false } };
                    turn.SayPrivately(turn.Words.NumberIsLate(late, answer.Names[0]));
                    return true;
                }

                await TakeAsync(answer, cancellationToken);
                return true;
            }

            if (await new Clarifying(turn).TryTakeSeveralAsync(offered, text, cancellationToken))
            {
                return true;
            }
        }

        if (NumberWord.Read(text) is { } number && turn.State.Row(number) is { } row)
        {
            await new Presses(turn).HandleAsync(new CardPress(row.Verb, row.Data), cancellationToken);
            return true;
        }

        if (RowQuestion.Read(text) is { } asked && turn.State.Row(asked) is { } seen)
        {
            await new Presses(turn).HandleAsync(new CardPress(seen.Verb, seen.Data), cancellationToken);
            return true;
        }

        if (await new Clarifying(turn).TryTakeAsync(text, cancellationToken))
        {
            return true;
        }

        var proposals = new Proposals(turn);
        if (proposals.Newest is not { } proposal)
        {
            return false;
        }

        if (AnswerWords.IsConfirm(text))
        {
            await proposals.ConfirmByWordAsync(proposal, cancellationToken);
            return true;
        }

        if (AnswerWords.IsDiscard(text) || (AnswerWords.IsNeverMind(text) && proposal.At >= turn.Now - turn.Options.FocusWindow))
        {
            await proposals.DiscardAsync(proposal, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Whether the button would take back a win, which nobody does with a digit.</summary>
    private async Task<bool> IsWinAsync(OfferedAction undo, CancellationToken cancellationToken) =>
        Guid.TryParse(undo.Data.GetValueOrDefault(Keys.ChangeSet), out var id)
        && (await turn.Session.Changes.RemainingAsync(new ChangeSetId(id), cancellationToken)).Any(change => change.Kind == SalesEventKind.DealState && SalesJson.Read<DealState>(change.To)?.Status == DealStatus.Won);

    /// <summary>A word or number may mean something else that was said since.</summary>
    private async Task TakeAsync(OfferedAction answer, CancellationToken cancellationToken)
    {
        var proposals = new Proposals(turn);
        if (answer.Verb is Verbs.Confirm && proposals.Find(answer.Data.GetValueOrDefault(Keys.Proposal, "")) is { } proposal)
        {
            await proposals.ConfirmByWordAsync(proposal, cancellationToken);
            return;
        }

        await new Presses(turn).HandleAsync(new CardPress(answer.Verb, answer.Data), cancellationToken);
    }
}
