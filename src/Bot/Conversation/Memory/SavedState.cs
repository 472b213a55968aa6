using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// A <see cref="ConversationState"/> as it is saved. Where thousands of people are shown something at once, only what a number means changes: the rest of
/// each state is neither read nor written anew.
/// </summary>
internal static class SavedState
{
    private static readonly JsonEncodedText Offered = NameOf(nameof(ConversationState.Offered));
    private static readonly JsonEncodedText Rows = NameOf(nameof(ConversationState.Rows));

    /// <summary>The state after cards with buttons were shown, the last one last.</summary>
    /// <param name="saved">The state before; null for none, and what is no state is none.</param>
    /// <param name="shown">The cards.</param>
    public static string After(string? saved, IReadOnlyCollection<OfferedCard> shown)
    {
        var (offered, rows) = (shown.Last(), shown.LastOrDefault(card => card.HasRows));
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = SalesJson.Options.Encoder, SkipValidation = true }))
        {
            writer.WriteStartObject();
            CopyOthers(saved, isReplaced: property => property.NameEquals(Offered.EncodedUtf8Bytes) || (rows is not null && property.NameEquals(Rows.EncodedUtf8Bytes)), writer);
            writer.WritePropertyName(Offered);
            JsonSerializer.Serialize(writer, offered, SalesJson.Options);
            if (rows is not null)
            {
                writer.WritePropertyName(Rows);
                JsonSerializer.Serialize(writer, rows, SalesJson.Options);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static void CopyOthers(string? saved, Func<JsonProperty, bool> isReplaced, Utf8JsonWriter writer)
    {
        using var document = Parse(saved);
        if (document?.RootElement.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in document.RootElement.EnumerateObject().Where(property => !isReplaced(property)))
        {
            writer.WritePropertyName(property.Name);
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(property.Value), skipInputValidation: true);
        }
    }

    private static JsonDocument? Parse(string? saved)
    {
        try
        {
            return saved is null ? null : JsonDocument.Parse(saved);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonEncodedText NameOf(string property) => JsonEncodedText.Encode(SalesJson.Options.PropertyNamingPolicy!.ConvertName(property));
}
