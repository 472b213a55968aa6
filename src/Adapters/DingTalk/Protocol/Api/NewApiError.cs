using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>How the new API refuses.</summary>
internal sealed record NewApiError
{
    public string? Code { get; init; }

    public string? Message { get; init; }

    /// <summary>What DingTalk's support asks for. It is spelled in lower case.</summary>
    [JsonPropertyName("requestid")]
    public string? RequestId { get; init; }

    /// <summary>What an app was not granted.</summary>
    [JsonPropertyName("accessdenieddetail")]
    public DeniedAccess? Denied { get; init; }

    /// <summary>With 1111 the machine's address is banned.</summary>
    public int? Status { get; init; }
}

/// <summary>Which permissions are missing.</summary>
internal sealed record DeniedAccess(IReadOnlyList<string>? RequiredScopes);
