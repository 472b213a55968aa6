using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Protocol.Api.AiBot;

/// <summary>Answers of the intelligent robot at the address that came with a message: once, within an hour. The address is a secret.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ResponseUrlApi(Uri baseUrl, WeComTransport transport)
{
    private const string Name = "aibot/response";

    /// <summary>Says it.</summary>
    public async Task<ApiResult<ApiAnswer>> SendAsync(Uri address, ResponseUrlRequest request, CancellationToken cancellationToken)
    {
        if (!TrustedAddress.Is(address, baseUrl))
        {
            return new ApiResult<ApiAnswer>.Failed(WeComErrors.Of(Name, 0, "the address is not safe to call"));
        }

        var body = RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(request, ApiJson.Types.ResponseUrlRequest));
        var answer = await transport.ExchangeAsync(new ApiRequest(Name, address) { Body = body }, cancellationToken);
        return answer.Then(raw => AnswerReader.Read(Name, raw, ApiJson.Types.ApiAnswer));
    }
}
