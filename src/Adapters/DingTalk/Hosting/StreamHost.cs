using Microsoft.Extensions.Hosting;
using SalesBot.Adapters.DingTalk.Protocol.Stream;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Holds the stream's connections while the service runs. Every node has its own: DingTalk shares out what it pushes.</summary>
internal sealed class StreamHost(StreamClient client, StreamListener listener) : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => client.RunAsync(listener, stoppingToken);
}
