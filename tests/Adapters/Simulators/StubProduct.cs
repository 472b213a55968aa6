using System.Net;
using System.Text;

namespace SalesBot.Adapters.Tests.Simulators;

/// <summary>Stands where the product would be called.</summary>
internal sealed class StubProduct : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly List<(Uri Url, string Body)> calls = [];
    private readonly List<Dictionary<string, string>> headers = [];

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

    /// <summary>The headers of each call.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Headers
    {
        get
        {
            lock (gate)
            {
                return [.. headers];
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (gate)
        {
            calls.Add((request.RequestUri!, body));
            headers.Add(request.Headers.ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase));
        }

        var (status, text) = await Answer(request.RequestUri!, body, cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, text.StartsWith('{') ? "application/json" : "text/plain") };
    }
}
