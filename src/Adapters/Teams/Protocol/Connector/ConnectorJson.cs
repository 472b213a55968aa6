using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>JSON as the connector speaks it. Chinese characters stay as they are: escaped, each would take twice the bytes.</summary>
internal static class ConnectorJson
{
    /// <summary>Its requests and answers.</summary>
    public static ConnectorJsonContext Context { get; } =
        new(new JsonSerializerOptions(ConnectorJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
