using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>Who has this mobile number?</summary>
internal sealed record MobileRequest(string Mobile);

/// <summary>Who has this mail address?</summary>
/// <param name="Email">The address.</param>
/// <param name="EmailType">1 for the company's mail, 2 for a personal one.</param>
internal sealed record EmailRequest(string Email, int EmailType);

/// <summary>Who it is.</summary>
internal sealed record UserIdAnswer : ApiAnswer
{
    [JsonPropertyName("userid")]
    public string? UserId { get; init; }
}
