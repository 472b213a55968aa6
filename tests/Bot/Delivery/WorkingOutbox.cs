using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>An outbox worker at work until it is disposed of; then its platforms answer what still hangs.</summary>
internal sealed class WorkingOutbox : IAsyncDisposable
{
    private readonly IReadOnlyList<HangingPlatform> platforms;

    private WorkingOutbox(OutboxWorker worker, IReadOnlyList<HangingPlatform> platforms) => (Worker, this.platforms) = (worker, platforms);

    public OutboxWorker Worker { get; }

    public static WorkingOutbox Start(ISalesDatabase database, IReadOnlyList<HangingPlatform> platforms, TimeProvider time)
    {
        var worker = new OutboxWorker(database, platforms, new Node(), Options.Create(new DeliveryOptions()), time, NullLogger<OutboxWorker>.Instance);
        _ = worker.StartAsync(CancellationToken.None);
        worker.Wake();
        return new WorkingOutbox(worker, platforms);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var platform in platforms)
        {
            platform.Answer();
        }

        await Worker.StopAsync(CancellationToken.None);
        Worker.Dispose();
    }
}
