using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Robots;

/// <summary>The groups' webhook robots. Each has a key that is all it takes to write to the group: it is in no log and no reason.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RobotApi(Uri baseUrl, WeComTransport transport)
{
    /// <summary>Says something in the robot's group.</summary>
    public async Task<ApiResult<ApiAnswer>> SendAsync(string key, RobotMessage message, CancellationToken cancellationToken)
    {
        var body = RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(message, ApiJson.Types.RobotMessage));
        var answer = await transport.ExchangeAsync(Request("webhook/send", $"key={Uri.EscapeDataString(key)}", body), cancellationToken);
        return answer.Then(raw => AnswerReader.Read("webhook/send", raw, ApiJson.Types.ApiAnswer));
    }

    /// <summary>Uploads a file that this robot can send, for three days.</summary>
    public async Task<ApiResult<UploadAnswer>> UploadAsync(string key, UploadFile file, CancellationToken cancellationToken)
    {
        var query = $"key={Uri.EscapeDataString(key)}&type={file.WireType}";
        var answer = await transport.ExchangeAsync(Request("webhook/upload_media", query, file.ToBody()), cancellationToken);
        return answer.Then(raw => AnswerReader.Read("webhook/upload_media", raw, ApiJson.Types.UploadAnswer));
    }

    private ApiRequest Request(string api, string query, RequestBody body) => new(api, ApiAddress.Of(baseUrl, api, query)) { Body = body };
}
