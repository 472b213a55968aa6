namespace SalesBot.Bot.Conversation;

/// <summary>Takes the figure of an amount that was told only roughly before.</summary>
internal sealed class AmountAsking(TurnContext turn)
{
    /// <summary>Takes the text as that figure.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Awaited is not { Kind: AwaitedKind.Amount, Vague: { } vague, Deal: { } id }
            || (turn.Focus is { Deal: { } focus } && focus != id)
            || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal
            || !turn.MayChange(deal)
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is null)
        {
            return false;
        }

        if (AnswerWords.IsSkip(text))
        {
            turn.State = turn.State with { Awaited = null };
            turn.SayPrivately(turn.Words.Skipped);
            return true;
        }

        if (AmountAnswer.Read(text, vague) is not { } amount)
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        if (await Continuation.FindAsync(turn, cancellationToken) is { } last && last.Subjects.Any(subject => subject.Deal == id))
        {
            await last.BeginAsync(cancellationToken);
        }

        deal = (await turn.Ledger.FindAsync(id, cancellationToken))!;
        var customer = (await turn.Ledger.FindAsync(deal.Customer, cancellationToken))!;
        await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { On = turn.Today, Amount = amount, Text = text }, cancellationToken);
        return true;
    }
}
