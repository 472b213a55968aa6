using System.Net;
using System.Net.Http.Headers;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Transport;

/// <summary>Carries one request to WeCom and says what is known afterwards: answered, not done, or unclear.</summary>
/// <param name="clients">Gives the client named <see cref="ClientName"/>.</param>
/// <param name="time">Ends requests that take too long.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class WeComTransport(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "WeCom";

    /// <summary>How long a request may take in all.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);

    /// <summary>Sends the request. Nothing of the network is thrown; only the caller's own cancellation is.</summary>
    public async Task<ApiResult<HttpAnswer>> ExchangeAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var ended = new CancellationTokenSource(Budget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        using var content = request.Body is { } body ? new WatchedContent(body) : null;
        try
        {
            using var message = new HttpRequestMessage(content is null ? HttpMethod.Get : HttpMethod.Post, request.Address) { Content = content };
            if (request.Range is (var from, var to))
            {
                message.Headers.Range = new RangeHeaderValue(from, to);
            }

            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.PartialContent
                ? new ApiResult<HttpAnswer>.Ok(await ReadAsync(response, request.MostBytes, either.Token))
                : OfStatus(request.Api, response.StatusCode, content);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Broken(content, $"{request.Api}: no answer in time");
        }
        catch (HttpRequestException error)
        {
            // Its message may name the address; the kind of error says enough.
            return Broken(content, $"{request.Api}: {error.HttpRequestError}");
        }
        catch (IOException error)
        {
            return Broken(content, $"{request.Api}: {error.GetType().Name} while the answer was read");
        }
    }

    /// <summary>A request without a body changes nothing, so it was not done whatever broke.</summary>
    private static ApiResult<HttpAnswer> Broken(WatchedContent? content, string reason) =>
        content is { IsStarted: true } ? new ApiResult<HttpAnswer>.Unclear(reason) : new ApiResult<HttpAnswer>.NotDone(reason);

    private static ApiResult<HttpAnswer> OfStatus(string api, HttpStatusCode status, WatchedContent? content) => status switch
    {
        // A gateway that got no answer had passed the request on.
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Broken(content, $"{api}: HTTP {(int)status}"),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => new ApiResult<HttpAnswer>.NotDone($"{api}: HTTP {(int)status}"),
        _ => new ApiResult<HttpAnswer>.Failed(new WeComError(api, (int)status, "an HTTP status that WeCom does not use")),
    };

    private static async Task<HttpAnswer> ReadAsync(HttpResponseMessage response, int mostBytes, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while (body.Length <= mostBytes && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            body.Write(buffer, 0, read);
        }

        var isCut = body.Length > mostBytes;
        return new HttpAnswer(
            body.GetBuffer().AsMemory(0, isCut ? mostBytes : (int)body.Length),
            isCut,
            response.Content.Headers.ContentType?.MediaType ?? "",
            FileNameOf(response.Content.Headers.ContentDisposition),
            response.Content.Headers.ContentRange?.Length);
    }

    private static string? FileNameOf(ContentDispositionHeaderValue? disposition) =>
        disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
}
