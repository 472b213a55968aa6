using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace SalesBot.Adapters.Redis;

/// <summary>The process's one connection to Redis. What is kept there may be lost at any time, so every failure is only a miss.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class RedisConnection : IDisposable
{
    /// <summary>How long anybody waits for Redis.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private const int ReconnectAfterMilliseconds = 500;

    private readonly Lazy<Task<ConnectionMultiplexer>> multiplexer;

    /// <summary>Prepares the connection; it is made when it is first used.</summary>
    public RedisConnection(IOptions<RedisOptions> options) =>
        multiplexer = new Lazy<Task<ConnectionMultiplexer>>(() => ConnectAsync(options.Value.Configuration));

    /// <summary>Whether Redis answers within <see cref="Patience"/>.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken) =>
        await AskAsync(database => database.PingAsync(), cancellationToken) is not null;

    /// <summary>Asks Redis something, within <see cref="Patience"/>; null where it does not answer.</summary>
    internal async Task<Answer<T>?> AskAsync<T>(Func<IDatabase, Task<T>> question, CancellationToken cancellationToken)
    {
        try
        {
            var connection = await multiplexer.Value.WaitAsync(Patience, cancellationToken);
            return new Answer<T>(await question(connection.GetDatabase()).WaitAsync(Patience, cancellationToken));
        }
        catch (Exception error) when (error is TimeoutException or RedisException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (multiplexer.IsValueCreated && multiplexer.Value.IsCompletedSuccessfully)
        {
            multiplexer.Value.Result.Dispose();
        }
    }

    private static async Task<ConnectionMultiplexer> ConnectAsync(string configuration)
    {
        var options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;
        options.ReconnectRetryPolicy = new ExponentialRetry(ReconnectAfterMilliseconds);
        var connection = await ConnectionMultiplexer.ConnectAsync(options);

        // Otherwise one continuation that blocks holds up all others (seen with 1.2.6; a newer client has no such property).
        connection.PreserveAsyncOrder = false;
        return connection;
    }
}
