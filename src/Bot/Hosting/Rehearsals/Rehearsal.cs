using System.Diagnostics;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Hosting.Rehearsals;

/// <summary>
/// Right after the start plays a few conversations through, from the door to what is sent, on a stage beside the service: what they need is compiled before somebody
/// waits for it, and before it holds up SQLite's one writer (docs/decisions/0021-rehearsal.md). While somebody waits for an answer it stands still.
/// </summary>
internal sealed class Rehearsal(
    IConfiguration configuration,
    ILoggerFactory loggers,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    InboxWorker inbox,
    IOptions<DeliveryOptions> options,
    ILogger<Rehearsal> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Rehearse || !await HasStartedAsync(stoppingToken))
        {
            return;
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var stage = new RehearsalStage(configuration, loggers, time);
            var turns = await stage.PlayAsync(LetOthersPassAsync, stoppingToken);
            logger.Rehearsed(turns, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service ends before it was warm.
        }
#pragma warning disable CA1031 // Nobody waits for it: the first messages are slower, as they would be without it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.RehearsalFailed(error);
        }
    }

    private async Task LetOthersPassAsync(CancellationToken cancellationToken)
    {
        while (inbox.IsBusy)
        {
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <summary>The start itself is not held up.</summary>
    private async Task<bool> HasStartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var on = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var off = stoppingToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }
}
