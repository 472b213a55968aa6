using System.Buffers;
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
    private const int RoomForCard = 1024;

    private static readonly JsonEncodedText Offered = NameOf(nameof(ConversationState.Offered));
    private static readonly JsonEncodedText Rows = NameOf(nameof(ConversationState.Rows));

    /// <summary>The state after cards with buttons were shown, the last one last.</summary>
    /// <param name="saved">The state before; null for none, and what is no state is none.</param>
    /// <param name="shown">The cards.</param>
    public static string After(string? saved, IReadOnlyCollection<OfferedCard> shown)
    {
        try
        {
            return Write(saved, shown);
        }
        catch (JsonException)
        {
            return Write(saved: null, shown);
        }
    }

    private static string Write(string? saved, IReadOnlyCollection<OfferedCard> shown)
    {
        var (offered, rows) = (shown.Last(), shown.LastOrDefault(card => card.HasRows));
        var json = new ArrayBufferWriter<byte>((saved?.Length ?? 0) + RoomForCard);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = SalesJson.Options.Encoder, SkipValidation = true }))
        {
            writer.WriteStartObject();
            CopyOthers(saved, withRows: rows is null, writer);
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

    /// <summary>Copies what stays as it is, without taking it apart.</summary>
    private static void CopyOthers(string? saved, bool withRows, Utf8JsonWriter writer)
    {
        var json = Encoding.UTF8.GetBytes(saved ?? "{}");
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isReplaced = reader.ValueTextEquals(Offered.EncodedUtf8Bytes) || (!withRows && reader.ValueTextEquals(Rows.EncodedUtf8Bytes));
            var name = reader.ValueSpan;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (!isReplaced)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(json.AsSpan(start, (int)reader.BytesConsumed - start), skipInputValidation: true);
            }
        }
    }

    private static JsonEncodedText NameOf(string property) => JsonEncodedText.Encode(SalesJson.Options.PropertyNamingPolicy!.ConvertName(property));
}
