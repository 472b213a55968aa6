using System.Text;
using System.Text.Json;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>
/// A card as the values of the suggested template's variables: <c>title</c>, <c>body</c> (markdown), <c>status</c> (how it stands out), <c>buttons</c>
/// (JSON) and <c>outcome</c> (a line in the place of the buttons; empty while there is something to press).
/// </summary>
/// <param name="Values">The values.</param>
/// <param name="IsCut">Whether a part did not fit; the body says so.</param>
internal sealed record CardVariables(IReadOnlyDictionary<string, string> Values, bool IsCut)
{
    private const string Title = "title";
    private const string Body = "body";
    private const string Status = "status";
    private const string Buttons = "buttons";
    private const string Outcome = "outcome";

    /// <summary>The values of a new card; null where there is nothing to press on it, so that another form serves as well.</summary>
    public static CardVariables? Of(OutgoingMessage message) => message.Card is { Actions.Length: > 0 } ? Whatever(message) : null;

    /// <summary>The values of a new card, also where there is nothing to press on it; null for a message without a card.</summary>
    public static CardVariables? Whatever(OutgoingMessage message) => message.Card is { } card ? Of(card, CardWording.For(message), "") : null;

    /// <summary>The values that put a message in the place of a pressed card.</summary>
    public static CardVariables InPlace(OutgoingMessage message)
    {
        var words = CardWording.For(message);
        if (message.Card is { } card)
        {
            return Of(card, words, card.Actions.Length == 0 ? words.Handled : "");
        }

        // A few words in the place of the buttons: all else stays.
        var outcome = Within(PlainText.Line(message.Text), words);
        return new CardVariables(Map((Outcome, outcome.Text), (Buttons, "[]")), outcome.IsCut);
    }

    private static CardVariables Of(Card untitled, CardWording words, string outcome)
    {
        var card = DingTalkDrawing.Titled(untitled, words);
        var markdown = new DingTalkMarkdown(words);
        var (buttons, pressable) = ButtonsOf(card);
        var isSaid = pressable < card.Actions.Length || CardPhrases.HasChoices(card);
        var title = Within(PlainText.Line(card.Title), words);
        var (body, isCut) = LinesWithin.Fit(markdown.BodyLines(card), isSaid ? markdown.Answers(card) : [], CardData.MostBytes, words.Cut, DingTalkMarkdown.NewLine);
        return new CardVariables(
            Map((Title, title.Text), (Body, body), (Status, StatusOf(card.Emphasis)), (Buttons, buttons), (Outcome, outcome)),
            isCut || title.IsCut || pressable < card.Actions.Length);
    }

    /// <summary>As many of the first buttons as the value holds.</summary>
    private static (string Json, int Count) ButtonsOf(Card card)
    {
        CardButton[] buttons = [.. card.Actions.Select(action => new CardButton(PlainText.Line(action.Label), action.Verb, new ButtonKey(action.Verb, action.Data).ToString(), ColourOf(action.Style)))];
        var count = buttons.TakeWhile(button => button.Text.Length > 0).Count();
        while (true)
        {
            var json = JsonSerializer.Serialize(buttons[..count], ApiJson.New.CardButtonArray);
            if (count == 0 || Encoding.UTF8.GetByteCount(json) <= CardData.MostBytes)
            {
                return (json, count);
            }

            count--;
        }
    }

    private static (string Text, bool IsCut) Within(string text, CardWording words) =>
        Encoding.UTF8.GetByteCount(text) <= CardData.MostBytes
            ? (text, false)
            : (TextCut.ToBytes(text, CardData.MostBytes - Encoding.UTF8.GetByteCount(words.Cut)) + words.Cut, true);

    private static string StatusOf(CardEmphasis emphasis) => emphasis switch
    {
        CardEmphasis.Good => "good",
        CardEmphasis.Warning => "warning",
        CardEmphasis.Bad => "bad",
        _ => "normal",
    };

    private static string ColourOf(CardActionStyle style) => style switch
    {
        CardActionStyle.Primary => "blue",
        CardActionStyle.Destructive => "red",
        _ => "gray",
    };

    private static Dictionary<string, string> Map(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            map.Add(name, value);
        }

        return map;
    }
}
