using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SalesBot.Adapters.Common.Hosting;

/// <summary>
/// Goes through the refusals of the callbacks once when the service has started, without a network and without a trace: what is compiled then
/// need not be when the first call comes, and a platform waits a second for its first answer.
/// </summary>
internal sealed class CallbackRehearsal(IEnumerable<EndpointDataSource> endpoints, IServiceScopeFactory scopes, CallbackRefusals refusals, TimeProvider time) : IHostedLifecycleService
{
    private static readonly byte[] NoEnvelope = Encoding.ASCII.GetBytes("<xml><Encrypt><![CDATA[AAAA]]></Encrypt></xml>");

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        refusals.Rehearse();
        foreach (var endpoint in endpoints.SelectMany(source => source.Endpoints))
        {
            if (endpoint is { RequestDelegate: { } answer } && endpoint.Metadata.GetMetadata<RehearsedCallback>() is { } callback)
            {
                await CallAsync(answer, callback, NoEnvelope, length: null);
                await CallAsync(answer, callback, NoEnvelope, NoEnvelope.Length);
                await CallAsync(answer, callback, new byte[CallbackBody.MaxLength + 1], length: null);
                await CallAsync(answer, callback, [], CallbackBody.MaxLength + 1);
            }
        }
    }

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task CallAsync(RequestDelegate answer, RehearsedCallback callback, byte[] body, long? length)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Post;
        context.Request.QueryString = new QueryString("?" + callback.Query(time.GetUtcNow()));
        context.Request.ContentLength = length;
        context.Request.Body = new MemoryStream(body);
        await answer(context);
    }
}
