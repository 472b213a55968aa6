using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>A card for readers whose answer nobody hears: what choices and inputs say stays, that one could choose or fill in does not.</summary>
public static class UnheardCard
{
    /// <summary>The card without anything to press, fill in or answer.</summary>
    public static Card Of(Card card)
    {
        var facts = card.Inputs.Where(input => input.Value.Length > 0).Select(input => new CardFact(input.Label, CardPhrases.Value(input)));
        var choices = card.Actions.Where(action => action.Hint.Length > 0).Select((action, index) => new CardFact((index + 1).ToString(CultureInfo.InvariantCulture), CardPhrases.Choice(action)));
        var rest = new CardSection { Facts = [.. facts, .. choices] };
        return card with { Inputs = [], Actions = [], Sections = rest.Facts.Length == 0 ? card.Sections : card.Sections.Add(rest) };
    }
}
