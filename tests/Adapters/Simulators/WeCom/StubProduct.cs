using System.Net;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Stands where the product's callback would be.</summary>
internal sealed class StubProduct : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly List<(Uri Url, string Body)> calls = [];

    /// <summary>What it answers to a body; the default is HTTP 200 and nothing.</summary>
    public Func<Uri, string, CancellationToken, Task<(HttpStatusCode Status, string Body)>> Answer { get; set; } =
        (_, _, _) => Task.FromResult((HttpStatusCode.OK, ""));

    public IReadOnlyList<(Uri Url, string Body)> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (gate)
        {
            calls.Add((request.RequestUri!, body));
        }

        var (status, text) = await Answer(request.RequestUri!, body, cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(text) };
    }
}
