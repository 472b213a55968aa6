using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Redis;

namespace SalesBot.Adapters.Tests.Redis;

public sealed class RedisConnectionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunningServer_Answers()
    {
        var server = Environment.GetEnvironmentVariable("SALESBOT_TEST_REDIS");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "SALESBOT_TEST_REDIS names no server.");
        using var redis = Connect(server!);

        // The first call may spend all its patience on connecting.
        var answers = false;
        for (var attempt = 0; attempt < 100 && !answers; attempt++)
        {
            answers = await redis.AnswersAsync(Cancellation);
        }

        Assert.True(answers);
    }

    [Fact]
    public async Task ClosedPort_IsAMissAndNoError()
    {
        using var redis = Connect("127.0.0.1:1");

        Assert.False(await redis.AnswersAsync(Cancellation));
    }

    [Fact]
    public async Task ServerThatAcceptsAndSaysNothing_IsAMissAndHoldsNobodyUp()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var redis = Connect($"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

        Assert.False(await redis.AnswersAsync(Cancellation));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("127.0.0.1:6379", true)]
    public void Registration_IsThereOnlyWhereAServerIsNamed(string configuration, bool registered)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new KeyValuePair<string, string?>("Redis:Configuration", configuration)])
            .Build();

        using var services = new ServiceCollection().AddRedis(settings).BuildServiceProvider();

        Assert.Equal(registered, services.GetService<RedisConnection>() is not null);
    }

    private static RedisConnection Connect(string configuration) => new(Options.Create(new RedisOptions { Configuration = configuration }));
}
