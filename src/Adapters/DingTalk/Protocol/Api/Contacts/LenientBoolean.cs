using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

/// <summary>Reads yes and no as the legacy API writes them: as they are, as text, or as a number.</summary>
internal sealed class LenientBoolean : JsonConverter<bool?>
{
    /// <inheritdoc />
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString() is { } text && (text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase)),
        JsonTokenType.Number => reader.TryGetInt64(out var number) && number != 0,
        JsonTokenType.Null => null,
        _ => throw new JsonException(),
    };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } known)
        {
            writer.WriteBooleanValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
