using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>What became of an update.</summary>
internal sealed record CardUpdateAnswer : ApiAnswer
{
    /// <summary>An array here, other than in the answer to a message.</summary>
    [JsonPropertyName("invaliduser")]
    public IReadOnlyList<string>? InvalidUser { get; init; }
}
