using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>«One more week»: nobody is warned of the deal until then. It needs a reason, is no progress, and a third one in a silence is a pause to which somebody above agrees.</summary>
internal sealed class MoreTime(TurnContext turn)
{
    /// <summary>Gives the week where a reason is said; asks for one otherwise.</summary>
    public async Task PressAsync(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (data.GetValueOrDefault(Keys.Reason, "").Trim() is not { Length: > 0 } reason)
        {
            Ask(customer, deal);
            return;
        }

        var postponement = Postponement.OneMoreWeek(turn.Today, ProgressRecorder.Cut(reason, ProgressRecorder.PhraseMaxLength)).After(deal);
        if (turn.Options.Pauses.NeedsConsent(postponement) && await new Pausing(turn).TryAskInsteadAsync(customer, deal, postponement, cancellationToken))
        {
            return;
        }

        turn.Ledger.Change(deal, draft => draft.Postpone(deal, postponement));
        Aside.To(turn, deal, turn.Words.PostponedNote(turn.Words.Day(postponement.Until.AddDays(1))));
    }

    private void Ask(Customer customer, Deal deal)
    {
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.MoreTimeQuestion(Labels.Of(customer, deal), turn.Words.Day(turn.Today.AddDays(7))),
                Sections = [new CardSection { Notes = [turn.Words.ReasonInWords] }],
                Actions = [.. turn.Words.MoreTimeReasons.Select(reason => Button.Of(Verbs.MoreTime, reason, data: [(Keys.Deal, deal.Id.Value), (Keys.Reason, reason)]))],
            },
            [deal]);
        turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.MoreTimeReason, turn.Now) { Deal = deal.Id } };
        turn.Asks = new Asks("slot", []);
    }
}
