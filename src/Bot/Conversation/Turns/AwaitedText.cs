using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes what was written as the answer to a question about one field: a reason, evidence, the next step.</summary>
internal sealed class AwaitedText(TurnContext turn)
{
    /// <summary>Whether nothing was read that asks or tells anything by itself.</summary>
    public static bool IsNoCommand(Reading reading) => reading.Actions.All(action => action is ClarifyCustomerAction or ClarifyDealAction);

    /// <summary>Takes a text as the answer to an open question about one field, unless it is a command of its own.</summary>
    public async Task<bool> TryTakeAsync(AwaitedAnswer? awaited, Reading reading, string text, CancellationToken cancellationToken)
    {
        if (awaited is null || awaited.At < turn.Now - turn.Options.FocusWindow || !IsNoCommand(reading))
        {
            return await TryTakeNoNextStepAsync(reading, text, cancellationToken);
        }

        if (AnswerWords.IsSkip(text))
        {
            turn.SayPrivately(awaited is { Kind: AwaitedKind.LossReason, Proposal: not null } ? turn.Words.ReasonSkipped : turn.Words.Skipped);
            return true;
        }

        if (SmallTalk.Is(text) || QuestionForm.Is(text))
        {
            return false;
        }

        if (awaited is { Kind: AwaitedKind.LossReason, Proposal: not null })
        {
            return await TryTakeReasonAsync(awaited, text, cancellationToken);
        }

        if (awaited.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || !turn.MayChange(deal) || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        if (awaited.Kind == AwaitedKind.LossReason)
        {
            new LossReasons(turn).Take(customer, deal, text);
            return true;
        }

        if (awaited is { Kind: AwaitedKind.Evidence, Criterion: { } criterion })
        {
            // What names another customer is about that one.
            if (turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus }).Customers.Any(named => named != deal.Customer))
            {
                return false;
            }

            await new EvidenceFilling(turn).AnswerAsync(deal, criterion, text, cancellationToken);
            return true;
        }

        if (awaited.Kind == AwaitedKind.StageReason)
        {
            await new StageReasons(turn).TakeAsync(deal, text, cancellationToken);
            return true;
        }

        if (AnswerWords.IsNoNextStep(text))
        {
            return await TryTakeNoNextStepAsync(reading, text, cancellationToken);
        }

        new NextSteps(turn).Take(customer, deal, text);
        return true;
    }

    private async Task<bool> TryTakeReasonAsync(AwaitedAnswer awaited, string text, CancellationToken cancellationToken)
    {
        var proposals = new Proposals(turn);
        if (awaited.Proposal is not { } id || proposals.Find(id) is not { Outcome: ProposalOutcome.Open, Acts: [{ Kind: ActKind.Lose } act] } proposal)
        {
            return false;
        }

        await proposals.ShowAsync(proposal with { Acts = [act with { Reason = ProgressRecorder.Cut(text, ProgressRecorder.PhraseMaxLength) }] }, cancellationToken);
        return true;
    }

    /// <summary>「暂无下一步，等招标」 is a legal answer: it is kept as a note on the deal, and the question is not asked again.</summary>
    private async Task<bool> TryTakeNoNextStepAsync(Reading reading, string text, CancellationToken cancellationToken)
    {
        if (!AnswerWords.IsNoNextStep(text) || !IsNoCommand(reading) || turn.Focus?.Deal is not { } id
            || await turn.Ledger.FindAsync(id, cancellationToken) is not { IsOpen: true } deal || !turn.MayChange(deal)
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { Activity = ActivityKind.Note, On = turn.Today, Text = text }, cancellationToken);
        turn.Ledger.Mention(customer.Id, deal).HasNoNextStep = true;
        return true;
    }
}
