using System.Security.Cryptography;

namespace SalesBot.Simulators.WeCom;

/// <summary>Carries callbacks to the product and waits for its answers, no longer than the platform does.</summary>
internal sealed class CallbackPost(WeComSimulatorOptions options) : IDisposable
{
    /// <summary>How long the platform waits for an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HttpClient client = options.CallbackHandler is { } handler
        ? new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }
        : new HttpClient { Timeout = Timeout.InfiniteTimeSpan };

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

    public async Task<CallbackAttempt> PostAsync(Uri url, byte[] body, string contentType, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(request, Patience, cancellationToken);
    }

    /// <summary>Posts until there is HTTP 200, with at most three retries.</summary>
    public async Task<List<CallbackAttempt>> PostUntilTakenAsync(Func<(Uri Url, byte[] Body)> sealedAnew, string contentType, int retries, CancellationToken cancellationToken)
    {
        var attempts = new List<CallbackAttempt>();
        var letter = sealedAnew();
        while (true)
        {
            attempts.Add(await PostAsync(letter.Url, letter.Body, contentType, cancellationToken));
            if (attempts[^1].StatusCode == 200 || attempts.Count > retries)
            {
                return attempts;
            }

            await Task.Delay(options.Switches.RetrySpacing, options.Time, cancellationToken);
            letter = options.Switches.EncryptsRetriesAnew ? sealedAnew() : letter;
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<CallbackAttempt> SendAsync(HttpRequestMessage request, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(patience, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var answer = await client.SendAsync(request, either.Token);
            return new CallbackAttempt((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(either.Token));
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
