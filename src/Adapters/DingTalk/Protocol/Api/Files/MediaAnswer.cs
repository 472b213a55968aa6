namespace SalesBot.Adapters.DingTalk.Protocol.Api.Files;

/// <summary>The id under which DingTalk keeps what was uploaded.</summary>
internal sealed record MediaAnswer : LegacyAnswer
{
    public string? MediaId { get; init; }
}
