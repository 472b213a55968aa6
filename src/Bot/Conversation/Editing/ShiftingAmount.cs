using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「那就降5万」 of the deal that is talked of: the sum is worked out and asked, never written unasked. What the customer would like is kept as a note.</summary>
internal sealed class ShiftingAmount(TurnContext turn)
{
    /// <summary>Takes the text.</summary>
    /// <returns>Whether it tells by how much an amount changes.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard)
        {
            return false;
        }

        if (SpokenShift.IsHearsay(text))
        {
            return await TryNoteAsync(text, cancellationToken);
        }

        if (SpokenShift.Read(text) is not { } shift || await FindAsync(shift.Name, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        if ((Waiting(deal) ?? deal.Amount) is not { } before || shift.Of(before) is not { } after)
        {
            turn.SayPrivately(turn.Words.NoAmountToShift(Labels.Of(customer, deal)));
            return true;
        }

        turn.Proposed.Add(ProposedAct.OfAmount(customer, deal, after, turn.Today));
        return true;
    }

    /// <summary>「客户说再便宜5万就签」: what they would like changes nothing.</summary>
    private async Task<bool> TryNoteAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.Focus?.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { IsOpen: true } deal || !turn.MayChange(deal)
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer
            || turn.Read(new Understanding.Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions.Length > 0)
        {
            return false;
        }

        await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { Activity = ActivityKind.Note, On = turn.Today, Text = text }, cancellationToken);
        return true;
    }

    /// <summary>The deal that is named, or the one that is talked of; null where it is not one of the speaker's that can have another amount.</summary>
    private async Task<Deal?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (name.Length > 0)
        {
            return await new DealNaming(turn).FindAsync(name, deal => deal.IsOpen, cancellationToken) is { Deals: [var only] } ? only : null;
        }

        return turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { State.Status: not DealStatus.Lost } deal && turn.MayChange(deal) ? deal : null;
    }

    /// <summary>The amount that was worked out a moment ago and waits: 「再便宜5万」 goes on from there.</summary>
    private Money? Waiting(Deal deal) =>
        new Proposals(turn).Newest is { Acts: [{ Kind: ActKind.Amount or ActKind.SignedAmount } act] } && act.Deal == deal.Id ? act.Amount : null;
}
