namespace SalesBot.Simulators.WeCom;

/// <summary>Posts callbacks with the platform's patience and its retries.</summary>
internal sealed class CallbackPost(WeComSimulatorOptions options) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ProductPost post = new(options.CallbackHandler, options.Time);

    public Task<CallbackAttempt> GetAsync(Uri url, TimeSpan patience, CancellationToken cancellationToken) => post.GetAsync(url, patience, cancellationToken);

    public Task<CallbackAttempt> PostAsync(Uri url, byte[] body, string contentType, CancellationToken cancellationToken) =>
        post.PostAsync(new ProductLetter(url, body, contentType), Patience, cancellationToken);

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

    public void Dispose() => post.Dispose();
}
