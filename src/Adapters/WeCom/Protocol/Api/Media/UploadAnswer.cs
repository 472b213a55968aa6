namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>A file that was uploaded.</summary>
internal sealed record UploadAnswer : ApiAnswer
{
    /// <summary>By which it is sent, for three days.</summary>
    public string? MediaId { get; init; }

    /// <summary>When, in seconds since 1970; WeCom writes it as text.</summary>
    public long CreatedAt { get; init; }
}
