using System.Text.Json;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws what can be pressed: an action that the bot answers at once, and for a client that does not know such, one that tells it the same.</summary>
internal sealed class CardButtons(string messageKey)
{
    // Both actions carry it, so that it counts twice.
    private const int MostData = 700;
    private const int LongestTitle = 40;

    private readonly string op = ButtonData.OpOf(messageKey);

    /// <summary>The button; null where it has no label, or carries more than a card has room for.</summary>
    public AdaptiveAction? Find(CardAction action) => Find(action, action.Label, LongestTitle);

    /// <summary>The same for a row that can be pressed, whose name only screen readers say.</summary>
    public AdaptiveAction? FindForRow(CardAction action) => Find(action, CardPhrases.Choice(action), 2 * LongestTitle);

    /// <summary>A button of <see cref="MoreParts"/>.</summary>
    public AdaptiveAction More(string label, int from)
    {
        var button = MoreParts.Button(label, messageKey, from);
        return Of(button, label, Data(button));
    }

    private ExecuteAction? Find(CardAction action, string title, int longest)
    {
        var name = TextCut.ToLength(PlainText.Line(title), longest);
        var data = Data(action);
        return name.Length == 0 || data.GetRawText().Length > MostData ? null : Of(action, name, data);
    }

    private JsonElement Data(CardAction action) => new ButtonData(action.Verb, action.Data, op).ToElement();

    private static ExecuteAction Of(CardAction action, string title, JsonElement data)
    {
        var look = action.Style switch
        {
            CardActionStyle.Primary => CardActionLook.Positive,
            CardActionStyle.Destructive => CardActionLook.Destructive,
            _ => CardActionLook.Default,
        };

        // What takes something away wants nothing of what was filled in, and need not be right.
        var inputs = action.Style == CardActionStyle.Destructive ? AdaptiveAction.NoInputs : null;
        return new ExecuteAction(action.Verb)
        {
            Title = title,
            Style = look,
            Data = data,
            AssociatedInputs = inputs,
            Fallback = new SubmitAction { Title = title, Style = look, Data = data, AssociatedInputs = inputs },
        };
    }
}
