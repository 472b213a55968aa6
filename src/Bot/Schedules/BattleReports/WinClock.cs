namespace SalesBot.Bot.Schedules;

/// <summary>Looks every second whether a win's hold is over: praise is worth most in its minute. The table decides, so that every node may look.</summary>
internal sealed class WinClock(WinJob job, TimeProvider time, ILogger<WinClock> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await job.RunAsync(new JobTime(time.GetUtcNow(), IsStaged: false), stoppingToken);
            }
#pragma warning disable CA1031 // The outermost loop: one win that cannot be told must not keep the next from being told.
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                logger.WinsFailed(error);
            }
        }
    }
}
