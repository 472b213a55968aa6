using SalesBot.Bot.Understanding.Revisions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Takes an amount without its unit for the deal that is named or talked of: written where it can mean nothing else, asked otherwise.</summary>
internal sealed class BareAmounts(TurnContext turn)
{
    /// <summary>Takes a text of which nothing else is understood.</summary>
    /// <returns>Whether it tells an amount.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        // 「不是77是78」, whatever 77 was: what is right is what counts.
        text = LaterBit.Read(text) is { Kind: BitKind.Correction, Right: var right } ? right : text;
        if (turn.IsOverheard || !text.Any(char.IsAsciiDigit) || await FindAsync(text, cancellationToken) is not { Amount: { } known } deal
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer || BareAmount.Read(text, known) is not { } said)
        {
            return false;
        }

        if (said.IsSure && deal.IsOpen)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { On = turn.Today, Amount = said.Amount, Text = text }, cancellationToken);
        }
        else
        {
            Ask(customer, deal, said.Amount);
        }

        return true;
    }

    /// <summary>The progress with the amount that its text tells without a unit; what is not sure is asked.</summary>
    public Progress With(Customer customer, Deal? deal, Progress progress)
    {
        if (deal is not { IsOpen: true, Amount: { } known } || progress is not { Amount: null, Vague: null } || !turn.MayChange(deal) || BareAmount.Read(progress.Text, known) is not { } said)
        {
            return progress;
        }

        if (said.IsSure)
        {
            return progress with { Amount = said.Amount };
        }

        Ask(customer, deal, said.Amount);
        return progress;
    }

    private void Ask(Customer customer, Deal deal, Money amount) => turn.Proposed.Add(ProposedAct.OfAmount(customer, deal, amount, turn.Today));

    /// <summary>The deal of the one customer who is named, else the one that is talked of.</summary>
    private async Task<Deal?> FindAsync(string text, CancellationToken cancellationToken)
    {
        if (await new EvidenceSubject(turn).FindNamedAsync(text, cancellationToken) is { } named)
        {
            return named.Deals is [var only] ? only : null;
        }

        // Whoever is named and not known is not the one who was talked of.
        return turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { State.Status: not DealStatus.Lost, Amount: { } known } deal
            && turn.MayChange(deal) && BareAmount.Read(text, known) is { Name.Length: 0 } ? deal : null;
    }
}
