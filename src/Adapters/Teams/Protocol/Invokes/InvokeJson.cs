using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>How answers are written.</summary>
internal static class InvokeJson
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    // No page shows it: letters of any script stay as they are, and a card keeps its size.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    public static byte[] Write(JsonObject answer)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            answer.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
