using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>JSON as the API speaks it.</summary>
internal static class ApiJson
{
    /// <summary>How requests are written and answers read. Chinese characters stay as they are: escaped, each would take twice the bytes.</summary>
    public static ApiJsonContext Types { get; } =
        new(new JsonSerializerOptions(ApiJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
