using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Gives a deal days of its own until it is stale, with the reason.</summary>
internal sealed class OwnCadence(TurnContext turn)
{
    /// <summary>Sets the days; 0 for the company's.</summary>
    public void Set(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data)
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
        turn.Ledger.Change(deal, draft => draft.SetCadence(deal, cadence));
        Aside.To(turn, deal, turn.Words.CadenceSet(days));
    }
}
