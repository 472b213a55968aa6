using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The form of a signed token, written for the simulator alone.</summary>
internal static class Jwt
{
    public static string Write(JsonObject header, JsonObject payload, Func<byte[], byte[]> sign)
    {
        var signed = Segment(header) + "." + Segment(payload);
        return signed + "." + Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)));
    }

    public static string Segment(JsonNode json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    /// <summary>The parts of a token; null where it is none.</summary>
    public static JwtParts? Read(string token)
    {
        var parts = token.Split('.');
        try
        {
            return parts.Length == 3 && Parse(parts[0]) is { } header && Parse(parts[1]) is { } payload
                ? new JwtParts(header, payload, Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]), Base64Url.DecodeFromChars(parts[2]))
                : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private static JsonObject? Parse(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part)) as JsonObject;
}

/// <summary>A token that was read and not yet verified.</summary>
internal sealed record JwtParts(JsonObject Header, JsonObject Payload, byte[] Signed, byte[] Signature);
