using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Sends what is to go out, on each platform apart, so that one that is slow keeps none of the others waiting.</summary>
internal sealed class OutboxWorker : BackgroundService
{
    /// <summary>How often the table is looked through for what was put off, or left by a dead node.</summary>
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(1);

    private readonly FrozenDictionary<string, OutboxLane> lanes;
    private readonly OutboxLane withoutPlatform;
    private readonly TimeProvider time;

    public OutboxWorker(
        ISalesDatabase database,
        IEnumerable<IChatPlatform> platforms,
        Node node,
        IOptions<DeliveryOptions> options,
        TimeProvider time,
        ILogger<OutboxWorker> logger,
        ISendWindow? window = null)
    {
        List<IChatPlatform> enabled = [.. platforms];
        var keeping = new SendKeeping(enabled, time, logger);
        lanes = enabled.ToFrozenDictionary(platform => platform.Name, platform => LaneOf(platform, []), StringComparer.Ordinal);
        withoutPlatform = LaneOf(null, [.. enabled.Select(platform => new ChatRoute(platform.Name, ""))]);
        this.time = time;

        OutboxLane LaneOf(IChatPlatform? platform, IReadOnlyCollection<ChatRoute> servedByOthers) =>
            new(platform, servedByOthers, database, node, keeping, window, options.Value.SendLease, time, logger);
    }

    /// <summary>There is something to send.</summary>
    public void Wake()
    {
        foreach (var lane in lanes.Values)
        {
            lane.Wake();
        }
    }

    /// <summary>There is something to send, and somebody in this chat waits for an answer.</summary>
    public void Wake(ChatAddress chat)
    {
        if (lanes.TryGetValue(chat.Platform, out var lane))
        {
            lane.Hurry(chat);
        }

        Wake();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.WhenAll([TickAsync(stoppingToken), withoutPlatform.RunAsync(stoppingToken), .. lanes.Values.Select(lane => lane.RunAsync(stoppingToken))]);

    private async Task TickAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(SweepInterval, time);
        do
        {
            Wake();
            withoutPlatform.Wake();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
