using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

/// <summary>Posts to webhooks, without a token. Their addresses are all that it takes to write to the chat: they are in no log and no reason.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class WebhookApi(ApiHosts hosts, HttpTransport transport, TimeProvider time)
{
    /// <summary>What an answer by a session's webhook is called in reasons.</summary>
    public const string ToSession = "robot/sendBySession";

    /// <summary>What a post to a custom robot is called in reasons.</summary>
    public const string ToRobot = "robot/send";

    /// <summary>Answers where a message came from, while its session lives.</summary>
    public Task<ApiResult<LegacyAnswer>> AnswerAsync(Uri session, WebhookMessage message, CancellationToken cancellationToken) =>
        PostAsync(ToSession, session, message, cancellationToken);

    /// <summary>Speaks by a custom robot.</summary>
    /// <param name="accessToken">The robot's own token.</param>
    /// <param name="secret">What its posts are signed with; empty for none.</param>
    /// <param name="message">What it says.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<ApiResult<LegacyAnswer>> SpeakAsync(string accessToken, string secret, WebhookMessage message, CancellationToken cancellationToken)
    {
        var query = $"access_token={Uri.EscapeDataString(accessToken)}";
        if (secret.Length > 0)
        {
            var timestamp = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
            query += $"&timestamp={timestamp}&sign={Uri.EscapeDataString(PushSignature.OfRobot(timestamp, secret))}";
        }

        return PostAsync(ToRobot, hosts.OfLegacy(ToRobot, query), message, cancellationToken);
    }

    private async Task<ApiResult<LegacyAnswer>> PostAsync(string api, Uri address, WebhookMessage message, CancellationToken cancellationToken)
    {
        var body = RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(message, ApiJson.New.WebhookMessage));
        var answer = await transport.ExchangeAsync(new ApiRequest(api, address) { Body = body, ReadsTrouble = true }, cancellationToken);
        return answer.Then(raw => LegacyAnswerReader.Read(api, raw, ApiJson.Legacy.LegacyAnswer));
    }
}
