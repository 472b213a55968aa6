using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;

namespace SalesBot.Bot.Hosting;

/// <summary>Whether the process lives, and whether it can work.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealthEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new { status = "ok" }));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(ISalesDatabase database, IServiceProvider services, TimeProvider time, CancellationToken cancellationToken)
    {
        var checks = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["database"] = Word(await AnswersAsync(database, time, cancellationToken)),
        };
        if (services.GetService<RedisConnection>() is { } redis)
        {
            checks["redis"] = Word(await redis.AnswersAsync(cancellationToken));
        }

        var ready = checks.Values.All(word => word == Word(true));
        return Results.Json(
            new { status = Word(ready), checks },
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> AnswersAsync(ISalesDatabase database, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(time.GetUtcNow(), token), cancellationToken)
                .WaitAsync(Patience, time, cancellationToken);
            return true;
        }
        catch (Exception error) when (error is DatabaseUnavailableException or TimeoutException)
        {
            return false;
        }
    }

    private static string Word(bool answers) => answers ? "ok" : "unavailable";
}
