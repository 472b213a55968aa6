using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>Reads pressed cards, as they come over the stream and over HTTP.</summary>
internal static class CardCallbackReader
{
    /// <summary>No id of DingTalk, and none of a card, is nearly as long.</summary>
    private const int MaxIdLength = 256;

    /// <summary>A person may be named by another id than the one that is known here.</summary>
    private const string ByUserId = "1";

    /// <summary>The pressed card; null where it is none.</summary>
    public static CardCallback? Find(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var card = root.Text("outTrackId");
            var user = root.Text("userId");
            if (card.Length is 0 or > MaxIdLength || user.Length is 0 or > MaxIdLength || root.Text("spaceId").Length > MaxIdLength || root.Text("userIdType") is not (ByUserId or ""))
            {
                return null;
            }

            // The second is the older name of the first.
            var content = root.Text("content") is { Length: > 0 } newer ? newer : root.Text("value");
            return new CardCallback(card, user, root.Text("spaceId"), content, ReadParameters(content));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    /// <summary>They stand in either of two places. What stands beside them, such as lists and objects, is left out.</summary>
    private static ImmutableSortedDictionary<string, string> ReadParameters(string content)
    {
        if (content.Length == 0)
        {
            return ImmutableSortedDictionary<string, string>.Empty;
        }

        using var json = JsonDocument.Parse(content);
        var parameters = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var place in (JsonElement[])[json.RootElement.Part("cardPrivateData").Part("params"), json.RootElement.Part("params")])
        {
            foreach (var parameter in place.ValueKind == JsonValueKind.Object ? place.EnumerateObject() : default)
            {
                if (FindText(parameter.Value) is { } value)
                {
                    parameters.TryAdd(parameter.Name, value);
                }
            }
        }

        return parameters.ToImmutable();
    }

    private static string? FindText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
