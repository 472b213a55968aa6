using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Roster;

/// <summary>Keeps the organisation as the platform has it: at start, every six hours, and soon after its contacts have changed.</summary>
internal sealed class RosterWorker(RosterRound round, RosterSignal signal, TimeProvider time, ILogger<RosterWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Regularly = TimeSpan.FromHours(6);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan WhileBusy = TimeSpan.FromMinutes(1);

    /// <summary>An administrator who changes one thing mostly changes several.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            signal.Clear();
            var wait = await RunAsync(stoppingToken) switch
            {
                RosterRoundResult.Done => Regularly,
                RosterRoundResult.Busy => WhileBusy,
                _ => AfterFailure,
            };
            if (await signal.WaitAsync(wait, stoppingToken))
            {
                await Task.Delay(Gathering, time, stoppingToken);
            }
        }
    }

    private async Task<RosterRoundResult> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await round.RunAsync(cancellationToken);
        }
        catch (DatabaseUnavailableException error)
        {
            logger.DatabaseUnavailable(error);
            return RosterRoundResult.Failed;
        }
#pragma warning disable CA1031 // Contacts that nobody foresaw must not end the service; the organisation stays as it is.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.RosterUnusable(error);
            return RosterRoundResult.Failed;
        }
    }
}
