using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>Reads answers of the connector.</summary>
internal static class ConnectorAnswerReader
{
    /// <summary>What is known after an answer.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="answer">What came back.</param>
    /// <param name="type">What an answer of success holds.</param>
    /// <param name="empty">What stands for one that holds nothing; null where it must.</param>
    public static ApiResult<TAnswer> Read<TAnswer>(ConnectorRequest request, HttpAnswer answer, JsonTypeInfo<TAnswer> type, TAnswer? empty)
        where TAnswer : class
    {
        if (answer.IsSuccess)
        {
            return (Parse(answer, type) ?? empty) is { } read ? new ApiResult<TAnswer>.Ok(read) : new ApiResult<TAnswer>.NotDone($"{request.Api}: the answer is no JSON, or cut short");
        }

        var error = ConnectorErrors.Of(request.Api, answer);
        return answer.Status is < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout || (request.IsRepeatable && answer.Status == HttpStatusCode.InternalServerError)
            ? new ApiResult<TAnswer>.Failed(error)
            : Broken<TAnswer>(request, error.Reason);
    }

    /// <summary>A call during which something broke: what may be done twice was as good as not done.</summary>
    public static ApiResult<TAnswer> Broken<TAnswer>(ConnectorRequest request, string reason) =>
        request.IsRepeatable ? new ApiResult<TAnswer>.NotDone(reason) : new ApiResult<TAnswer>.Unclear(reason);

    private static TAnswer? Parse<TAnswer>(HttpAnswer answer, JsonTypeInfo<TAnswer> type)
        where TAnswer : class
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
