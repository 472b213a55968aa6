using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>Template cards as they are on the wire.</summary>
internal static class CardWire
{
    // Chinese characters stay as they are: escaped, each would take twice the bytes.
    private static readonly TemplateCardJson Json = new(new JsonSerializerOptions(TemplateCardJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The card as an element that fits into a request.</summary>
    public static JsonElement Element(TemplateCard card) => JsonSerializer.SerializeToElement(card, Json.TemplateCard);

    /// <summary>The card as text.</summary>
    public static string Text(TemplateCard card) => JsonSerializer.Serialize(card, Json.TemplateCard);
}
