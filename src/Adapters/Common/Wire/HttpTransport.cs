using System.Net;
using System.Net.Http.Headers;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>Carries one request to a platform and says what is known afterwards: answered, not done, or unclear.</summary>
/// <param name="clients">Gives the client.</param>
/// <param name="clientName">The name of the HTTP client: the platform's.</param>
/// <param name="time">Ends requests that take too long.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class HttpTransport(IHttpClientFactory clients, string clientName, TimeProvider time)
{
    /// <summary>How long a request may take in all.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);

    /// <summary>Sends the request. Nothing of the network is thrown; only the caller's own cancellation is.</summary>
    /// <returns>The answer, also where it says that the caller is in the wrong (4xx); a server that is in trouble (5xx, 429) did nothing, or left it unclear.</returns>
    public async Task<ApiResult<HttpAnswer>> ExchangeAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var ended = new CancellationTokenSource(Budget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        using var content = request.Body is { } body ? new WatchedContent(body) : null;
        try
        {
            using var message = new HttpRequestMessage(request.Method ?? (content is null ? HttpMethod.Get : HttpMethod.Post), request.Address) { Content = content };
            if (request.Range is (var from, var to))
            {
                message.Headers.Range = new RangeHeaderValue(from, to);
            }

            foreach (var (name, value) in request.Headers)
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }

            using var client = clients.CreateClient(clientName);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var isRead = request.ReadsEveryStatus || (request.ReadsTrouble && response.StatusCode == HttpStatusCode.InternalServerError);
            return (isRead ? null : Trouble(request.Api, response.StatusCode, content))
                ?? new ApiResult<HttpAnswer>.Ok(await ReadAsync(response, request.MostBytes, either.Token));
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

    private static ApiResult<HttpAnswer>? Trouble(string api, HttpStatusCode status, WatchedContent? content) => status switch
    {
        // A gateway that got no answer had passed the request on.
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Broken(content, $"{api}: HTTP {(int)status}"),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => new ApiResult<HttpAnswer>.NotDone($"{api}: HTTP {(int)status}"),
        _ => null,
    };

    private async Task<HttpAnswer> ReadAsync(HttpResponseMessage response, int mostBytes, CancellationToken cancellationToken)
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
            response.StatusCode,
            body.GetBuffer().AsMemory(0, isCut ? mostBytes : (int)body.Length),
            isCut,
            response.Content.Headers.ContentType?.MediaType ?? "",
            FileNameOf(response.Content.Headers.ContentDisposition),
            response.Content.Headers.ContentRange?.Length)
        {
            RetryAfter = Wait(response.Headers.RetryAfter),
        };
    }

    /// <summary>How long to wait, where the platform says so: as a time, or as the moment at which it ends.</summary>
    private TimeSpan? Wait(RetryConditionHeaderValue? said) => said switch
    {
        { Delta: { } wait } => wait,
        { Date: { } end } => end - time.GetUtcNow(),
        _ => null,
    };

    private static string? FileNameOf(ContentDispositionHeaderValue? disposition) =>
        disposition?.FileNameStar ?? disposition?.FileName?.Trim('"');
}
