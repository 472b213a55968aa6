using System.Net;
using System.Text;

namespace SalesBot.Adapters.Tests.WeCom.Api;

/// <summary>Answers requests as a test says.</summary>
internal sealed class ScriptedHttp(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler, IHttpClientFactory
{
    public static ScriptedHttp Always(HttpStatusCode status, string body) => new((_, _) => Task.FromResult(Response(status, body)));

    public static HttpResponseMessage Response(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await answer(request, cancellationToken);
}
