using Microsoft.Extensions.Options;
using SalesBot.Adapters.Redis;

namespace SalesBot.Adapters.Tests.Redis;

/// <summary>The server that the tests were given.</summary>
internal static class RedisServer
{
    /// <summary>A connection that answers; null for «memory»; for any other word one to a closed port.</summary>
    public static async Task<RedisConnection?> ConnectAsync(string kind, CancellationToken cancellationToken)
    {
        if (kind == "memory")
        {
            return null;
        }

        if (kind != "redis")
        {
            return Connect("127.0.0.1:1");
        }

        var server = Environment.GetEnvironmentVariable("SALESBOT_TEST_REDIS");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "SALESBOT_TEST_REDIS names no server.");
        var redis = Connect(server!);

        // The first calls may spend all their patience on connecting.
        for (var attempt = 0; attempt < 100 && !await redis.AnswersAsync(cancellationToken); attempt++)
        {
        }

        return redis;
    }

    public static RedisConnection Connect(string configuration) =>
        new(Options.Create(new RedisOptions { Configuration = configuration }));
}
