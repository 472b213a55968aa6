using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>Cards as they are on the wire.</summary>
internal static class CardWire
{
    /// <summary>
    /// The most characters of a card: an activity of more than 28 KB, two bytes for each character of its JSON, is refused in some places where
    /// the same card may be shown; the rest is for what stands around the card. Whoever writes the activity must leave Chinese characters as they are.
    /// </summary>
    public const int MostCharacters = (28 * 1024 / 2) - 1_800;

    // Escaped, a Chinese character would be six.
    private static readonly AdaptiveCardJson Json = new(new JsonSerializerOptions(AdaptiveCardJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The card as an element that fits into an activity.</summary>
    public static JsonElement Element(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, Json.AdaptiveCard);

    /// <summary>How many characters an element takes.</summary>
    public static int Length(CardElement element) => JsonSerializer.Serialize(element, Json.CardElement).Length;

    /// <summary>How many characters an action takes.</summary>
    public static int Length(AdaptiveAction action) => JsonSerializer.Serialize(action, Json.AdaptiveAction).Length;

    /// <summary>The card as text.</summary>
    public static string Text(AdaptiveCard card) => JsonSerializer.Serialize(card, Json.AdaptiveCard);
}
