using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>Reads answers in JSON: HTTP says 200 to everything, the <c>errcode</c> tells.</summary>
internal static class AnswerReader
{
    /// <summary>The answer, or what was refused. An answer that cannot be read leaves open what was done.</summary>
    public static ApiResult<TAnswer> Read<TAnswer>(string api, HttpAnswer answer, JsonTypeInfo<TAnswer> type)
        where TAnswer : ApiAnswer
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type) switch
            {
                { Errcode: 0 } done => new ApiResult<TAnswer>.Ok(done),
                { Errcode: { } code } refused => new ApiResult<TAnswer>.Failed(WeComErrors.Of(api, code, refused.Errmsg ?? "")),
                _ => new ApiResult<TAnswer>.Unclear($"{api}: the answer has no errcode"),
            };
        }
        catch (JsonException)
        {
            return new ApiResult<TAnswer>.Unclear($"{api}: the answer is no JSON, or cut short");
        }
    }
}
