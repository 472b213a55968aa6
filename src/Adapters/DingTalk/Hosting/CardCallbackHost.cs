using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Tells DingTalk at start where presses of cards go, in HTTP mode; the console has no place for it.</summary>
internal sealed class CardCallbackHost(CardCallbackApi api, IOptions<DingTalkOptions> options, TimeProvider time, ILogger<CardCallbackHost> logger) : BackgroundService
{
    /// <summary>Each attempt counts on the month, and what is set up wrongly stays so until somebody mends it.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settings = options.Value.CardCallbacks;
        var route = new CardCallbackRoute(settings.RouteKey, new Uri(settings.Url), settings.ApiSecret);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (TroubleOf(await api.RegisterAsync(route, stoppingToken)) is not { } trouble)
            {
                logger.CardCallbackRegistered(settings.RouteKey);
                return;
            }

            logger.CardCallbackNotRegistered(trouble, Pause);
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static string? TroubleOf(ApiResult<CardCallbackAnswer> result) => result switch
    {
        ApiResult<CardCallbackAnswer>.Ok { Value.Success: not false } => null,
        ApiResult<CardCallbackAnswer>.Ok => "DingTalk says that it was no success",
        _ => result.Failure.Reason,
    };
}
