using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>JSON as the APIs speak it. Chinese characters stay as they are: escaped, each would take twice the bytes.</summary>
internal static class ApiJson
{
    /// <summary>The new API's, and that of webhooks.</summary>
    public static NewJsonContext New { get; } =
        new(new JsonSerializerOptions(NewJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The legacy API's.</summary>
    public static LegacyJsonContext Legacy { get; } =
        new(new JsonSerializerOptions(LegacyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
