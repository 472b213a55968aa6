using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Messages;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Says a line in answer to a message without the service, by the address that came with it.</summary>
internal sealed class ImmediateReplies(HttpTransport transport, WebhookHosts hosts, TimeProvider time, ILogger<ImmediateReplies> logger)
{
    private const string Api = "robot/sendBySession";
    private const int MostAnswer = 16 * 1024;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Says it to the sender, and in a group so that the sender is told. Where that fails, only operators learn of it.</summary>
    public async Task SayAsync(RobotMessage message, string text, CancellationToken cancellationToken)
    {
        if (message.SessionWebhook is not { } webhook || !hosts.IsDingTalks(webhook) || message.SessionWebhookUntil <= time.GetUtcNow())
        {
            logger.NotSaid(message.MessageId, "there is no address to answer at");
            return;
        }

        string[] mentioned = message is { IsGroup: true, SenderStaffId: { } sender } ? [sender] : [];
        var content = string.Concat(mentioned.Select(person => $"@{person} ")) + text;
        var body = JsonSerializer.SerializeToUtf8Bytes(new { msgtype = "text", text = new { content }, at = new { atUserIds = mentioned } }, Json);
        var request = new ApiRequest(Api, webhook) { Body = RequestBody.Json(body), MostBytes = MostAnswer };
        if (FindTrouble(await transport.ExchangeAsync(request, cancellationToken)) is { } trouble)
        {
            logger.NotSaid(message.MessageId, trouble);
        }
    }

    private static string? FindTrouble(ApiResult<HttpAnswer> result) => result switch
    {
        ApiResult<HttpAnswer>.Ok ok => FindTrouble(ok.Value),
        ApiResult<HttpAnswer>.NotDone notDone => notDone.Reason,
        ApiResult<HttpAnswer>.Unclear unclear => unclear.Reason,
        _ => Api,
    };

    private static string? FindTrouble(HttpAnswer answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            return json.RootElement.Text("errcode") is "0" ? null : $"{Api}: {json.RootElement.Text("errcode")}";
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return $"{Api}: HTTP {(int)answer.Status}, and the answer is no JSON";
        }
    }
}
