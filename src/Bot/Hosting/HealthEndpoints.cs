using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Storage;

namespace SalesBot.Bot.Hosting;

/// <summary>Whether the process lives, and whether it can work.</summary>
internal static class HealthEndpoints
{
    private const string Ok = "ok";
    private const string NoAnswer = "does not answer";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealthEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new { status = Ok }));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IDatabaseHealth database, IServiceProvider services, TimeProvider time, CancellationToken cancellationToken)
    {
        var checks = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["database"] = await CheckAsync(database, time, cancellationToken),
        };
        if (services.GetService<RedisConnection>() is { } redis)
        {
            checks["redis"] = await redis.AnswersAsync(cancellationToken) ? Ok : NoAnswer;
        }

        foreach (var platform in services.GetServices<IPlatformHealth>())
        {
            checks[platform.Platform] = platform.FindTrouble() ?? Ok;
        }

        var isReady = checks.Values.All(check => check == Ok);
        return Results.Json(
            new { status = isReady ? Ok : "unavailable", checks },
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string> CheckAsync(IDatabaseHealth database, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            return await database.FindTroubleAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken) is null ? Ok : NoAnswer;
        }
        catch (TimeoutException)
        {
            return NoAnswer;
        }
    }
}
