using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>Reads answers of the legacy API and of webhooks: HTTP says 200 to everything, the <c>errcode</c> tells.</summary>
internal static class LegacyAnswerReader
{
    /// <summary>The answer, or what was refused. An answer that cannot be read leaves open what was done.</summary>
    public static ApiResult<TAnswer> Read<TAnswer>(string api, HttpAnswer answer, JsonTypeInfo<TAnswer> type)
        where TAnswer : LegacyAnswer
    {
        if (BanPage.Is(answer))
        {
            return new ApiResult<TAnswer>.Failed(BanPage.Error(api));
        }

        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type) switch
            {
                { Errcode: 0 } done => new ApiResult<TAnswer>.Ok(done),
                { Errcode: ErrorTable.SeeSubCode, SubCode: { Length: > 0 } code } refused =>
                    new ApiResult<TAnswer>.Failed(DingTalkErrors.Of(api, code, refused.SubMsg ?? refused.Errmsg ?? "", refused.RequestId ?? "")),
                { Errcode: { } code } refused =>
                    new ApiResult<TAnswer>.Failed(DingTalkErrors.Of(api, Text(code), refused.Errmsg ?? "", refused.RequestId ?? "")),
                { Status: { } status } when Text(status) == ErrorTable.AddressBanned => new ApiResult<TAnswer>.Failed(BanPage.Error(api)),
                _ when answer.Status >= HttpStatusCode.InternalServerError => new ApiResult<TAnswer>.Unclear($"{api}: HTTP {(int)answer.Status}"),
                _ when !answer.IsSuccess => new ApiResult<TAnswer>.Failed(DingTalkErrors.Of(api, Text((int)answer.Status), "an HTTP status that DingTalk does not use here")),
                _ => new ApiResult<TAnswer>.Unclear($"{api}: the answer has no errcode"),
            };
        }
        catch (JsonException)
        {
            return answer.IsSuccess || answer.Status >= HttpStatusCode.InternalServerError
                ? new ApiResult<TAnswer>.Unclear($"{api}: the answer is no JSON, or cut short")
                : new ApiResult<TAnswer>.Failed(DingTalkErrors.Of(api, Text((int)answer.Status), "an answer that is none of DingTalk's"));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
