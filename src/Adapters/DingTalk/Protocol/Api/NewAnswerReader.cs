using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>Reads answers of the new API: the HTTP status tells, and an error says more in its body.</summary>
internal static class NewAnswerReader
{
    /// <summary>The answer, or what was refused. An answer that cannot be read leaves open what was done.</summary>
    public static ApiResult<TAnswer> Read<TAnswer>(string api, HttpAnswer answer, JsonTypeInfo<TAnswer> type)
    {
        if (BanPage.Is(answer))
        {
            return new ApiResult<TAnswer>.Failed(BanPage.Error(api));
        }

        if (!answer.IsSuccess)
        {
            // A server that broke down over the request may have done it; one that says that it is busy has not.
            var error = ErrorOf(api, answer);
            return answer.Status >= HttpStatusCode.InternalServerError && error.Kind != ApiErrorKind.Busy
                ? new ApiResult<TAnswer>.Unclear(error.Reason)
                : new ApiResult<TAnswer>.Failed(error);
        }

        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type) is { } read
                ? new ApiResult<TAnswer>.Ok(read)
                : new ApiResult<TAnswer>.Unclear($"{api}: the answer is empty");
        }
        catch (JsonException)
        {
            return new ApiResult<TAnswer>.Unclear($"{api}: the answer is no JSON, or cut short");
        }
    }

    private static ApiError ErrorOf(string api, HttpAnswer answer)
    {
        var status = ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
        try
        {
            if (JsonSerializer.Deserialize(answer.Body.Span, ApiJson.New.NewApiError) is { } error)
            {
                var scopes = error.Denied?.RequiredScopes is { Count: > 0 } missing ? $" [{string.Join(", ", missing)}]" : "";
                return DingTalkErrors.Of(api, error.Code is { Length: > 0 } code ? code : error.Status?.ToString(CultureInfo.InvariantCulture) ?? status, error.Message + scopes, error.RequestId ?? "");
            }
        }
        catch (JsonException)
        {
            // The status is all that is known.
        }

        return DingTalkErrors.Of(api, status, "an answer that is none of DingTalk's");
    }
}
