using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Gives a deal days of its own until it is stale, with the reason. Days that are longer than a pause may be need somebody above the owner.</summary>
internal sealed class OwnCadence(TurnContext turn)
{
    /// <summary>Sets the days; 0 for the company's.</summary>
    public async Task SetAsync(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var label = Labels.Of(customer, deal);
        if (!int.TryParse(data.GetValueOrDefault(Keys.Days), NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > Cadence.LongestDays)
        {
            turn.SayPrivately(turn.Words.CadenceInWords(Labels.Short(customer)));
            return;
        }

        if (days == 0)
        {
            turn.Ledger.Change(deal, draft => draft.SetCadence(deal, null));
            Aside.To(turn, deal, turn.Words.CadenceAsUsual);
            return;
        }

        if (data.GetValueOrDefault(Keys.Reason, "").Trim() is not { Length: > 0 } reason)
        {
            turn.SayPrivately(turn.Words.CadenceNeedsReason(label, Labels.Short(customer), days));
            return;
        }

        var cadence = Cadence.RedAfterDays(days, ProgressRecorder.Cut(reason, ProgressRecorder.PhraseMaxLength));
        var consent = new Consent(turn);
        if (turn.Options.Pauses.NeedsConsent(cadence) && consent.IsNeededFor(deal))
        {
            await AskAsync(consent, customer, deal, cadence, cancellationToken);
            return;
        }

        turn.Ledger.Change(deal, draft => draft.SetCadence(deal, cadence));
        Aside.To(turn, deal, turn.Words.CadenceSet(days));
    }

    /// <summary>Whoever is above sets the days by the button; nothing holds until then, so that there is nothing to refuse.</summary>
    private async Task AskAsync(Consent consent, Customer customer, Deal deal, Cadence cadence, CancellationToken cancellationToken)
    {
        if (await consent.FindAsync(deal, cancellationToken) is not { } reached)
        {
            return;
        }

        turn.SayPrivately(turn.Words.CadenceNeedsConsent(turn.NameOf(reached.Member), turn.Options.Pauses.LongestAlone));
        var (words, days) = (reached.Words, cadence.RedAfter.ToString(CultureInfo.InvariantCulture));
        await consent.AskAsync(
            reached,
            "cadence-asked",
            words.CadenceAskedTitle(turn.Speaker.Name, Labels.Of(customer, deal), cadence.RedAfter),
            [new CardFact(words.ReasonLabel, cadence.Reason), .. Consent.AmountOf(deal, words)],
            [Button.Of(Verbs.Cadence, words.PauseGrantButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value), (Keys.Days, days), (Keys.Reason, cadence.Reason)])],
            cancellationToken);
    }
}
