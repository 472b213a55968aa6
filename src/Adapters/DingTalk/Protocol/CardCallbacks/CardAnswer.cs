using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>What a pressed card is answered with, over the stream and over HTTP: JSON. What the press does is shown by an update when it is done.</summary>
internal static class CardAnswer
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing changes on the card.</summary>
    public static string Unchanged { get; } = Write([]);

    /// <summary>
    /// Whoever pressed sees that it is being handled. It has a variable of its own, <c>working</c>, which the template shows while there is no outcome:
    /// data for one person hides what is later said to everybody under the same name.
    /// </summary>
    public static string Working(string text) => Write(new Dictionary<string, string>(StringComparer.Ordinal) { ["working"] = text });

    private static string Write(Dictionary<string, string> forPresser) => JsonSerializer.Serialize(
        new
        {
            cardUpdateOptions = new { updateCardDataByKey = true, updatePrivateDataByKey = true },
            cardData = new { cardParamMap = new { } },
            userPrivateData = new { cardParamMap = forPresser },
        },
        Json);
}
