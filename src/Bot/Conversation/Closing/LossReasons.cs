using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Why a deal was lost: asked for once, by ready reasons or in one's own words.</summary>
internal sealed class LossReasons(TurnContext turn)
{
    /// <summary>A deal that was lost longer ago is not what a message tells of.</summary>
    private const int SpokenOfDays = 30;

    /// <summary>The ready reasons.</summary>
    public static IEnumerable<CardAction> Buttons(DealId deal, Wording words) =>
        words.ReadyLossReasons.Select(reason => Button.Of(Verbs.LossReason, reason, data: [(Keys.Deal, deal.Value), (Keys.Reason, reason)]));

    /// <summary>The deal of the customer that was lost last and not long ago, and that the speaker may change; null for none.</summary>
    public async Task<Deal?> FindAsync(Customer customer, CancellationToken cancellationToken) =>
        (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken))
            .Where(deal => deal is { Withdrawn: false, State: { Status: DealStatus.Lost, ClosedOn: { } on } } && on >= turn.Today.AddDays(-SpokenOfDays) && turn.MayChange(deal))
            .MaxBy(deal => deal.State.ClosedOn);

    /// <summary>Keeps the reason; without one, or of a deal that is not lost, says how it stands.</summary>
    public void Take(Customer customer, Deal deal, string? text)
    {
        var reason = ProgressRecorder.Cut(text?.Trim() ?? "", ProgressRecorder.PhraseMaxLength);
        turn.State = turn.State with { Awaited = null };
        if (reason.Length == 0 || deal.State is not { Status: DealStatus.Lost, ClosedOn: { } on })
        {
            turn.Ledger.Mention(customer.Id, deal).Notes.Add(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
            return;
        }

        turn.Ledger.Change(deal, draft => draft.SetState(deal, DealState.Lost(on, reason)));
    }
}
