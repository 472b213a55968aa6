using System.Security.Cryptography;

namespace SalesBot.Simulators;

/// <summary>Carries what a platform pushes to the product, and waits for the answer no longer than the platform does.</summary>
internal sealed class ProductPost(HttpMessageHandler? handler, TimeProvider time) : IDisposable
{
    private readonly HttpClient client = handler is not null
        ? new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }
        : new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public static Uri WithQuery(Uri url, params (string Name, string Value)[] parameters)
    {
        var query = string.Join('&', parameters.Select(parameter => parameter.Name + "=" + Uri.EscapeDataString(parameter.Value)));
        return new UriBuilder(url) { Query = url.Query.Length > 1 ? url.Query[1..] + "&" + query : query }.Uri;
    }

    public static byte[] NewRandom() => RandomNumberGenerator.GetBytes(16);

    public static string NewNonce() => RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public async Task<CallbackAttempt> GetAsync(Uri url, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        return await SendAsync(request, patience, cancellationToken);
    }

    public async Task<CallbackAttempt> PostAsync(ProductLetter letter, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, letter.Url) { Content = new ByteArrayContent(letter.Body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", letter.ContentType);
        foreach (var (name, value) in letter.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await SendAsync(request, patience, cancellationToken);
    }

    public void Dispose() => client.Dispose();

    private async Task<CallbackAttempt> SendAsync(HttpRequestMessage request, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var answer = await client.SendAsync(request, either.Token);
            return new CallbackAttempt((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(either.Token)) { ContentType = answer.Content.Headers.ContentType?.MediaType ?? "" };
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new CallbackAttempt(null, "no answer in time");
        }
        catch (HttpRequestException exception)
        {
            return new CallbackAttempt(null, exception.Message);
        }
    }
}

/// <summary>A request to the product.</summary>
internal sealed record ProductLetter(Uri Url, byte[] Body, string ContentType = "application/json")
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}

/// <summary>One delivery to the product.</summary>
/// <param name="StatusCode">The HTTP status; null where no answer came in time.</param>
/// <param name="Body">The answer's body.</param>
public sealed record CallbackAttempt(int? StatusCode, string Body)
{
    /// <summary>The media type of the body; empty where there is none.</summary>
    public string ContentType { get; init; } = "";
}
