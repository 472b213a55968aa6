using SalesBot.EndToEnd.Tests;

namespace SalesBot.Campaigns;

/// <summary>
/// Every message four times, shuffled, to two nodes that share a PostgreSQL database, one of which is killed and started again half-way.
/// Every message must have exactly one effect.
/// </summary>
internal static class RepeatsCampaign
{
    private const int Copies = 4;
    private const int Seed = 20260311;

    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        if (options.PostgreSql is not { Length: > 0 } server)
        {
            Console.WriteLine("repeats: skipped, since SALESBOT_TEST_POSTGRESQL names no server.");
            return ExitCodes.Skipped;
        }

        await using var database = await CampaignDatabase.CreateAsync(server, cancellationToken);
        return await RunAsync(options, database, cancellationToken);
    }

    private static async Task<int> RunAsync(CampaignOptions options, CampaignDatabase database, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] settings =
        [
            new("SALESBOT_Storage__Provider", "PostgreSql"),
            new("SALESBOT_Storage__ConnectionString", database.ConnectionString),
        ];
        await ServiceVerb.RunAsync(["migrate"], settings, cancellationToken);
        await using var first = await RunningService.StartAsync(cancellationToken, settings);
        await using var second = await RunningService.StartAsync(cancellationToken, settings);
        using var client = new PlaygroundClient(first.Address, second.Address);

        var messages = CampaignTraffic.Create(await client.FindSpeakersAsync(cancellationToken), options.Messages);
        var copies = Enumerable.Repeat(messages, Copies).SelectMany(copy => copy).ToArray();
        new Random(Seed).Shuffle(copies);
        var sent = 0;
        var restart = new Lazy<Task>(async () =>
        {
            await second.KillAsync();
            await second.RestartAsync(cancellationToken);
        });
        await CampaignTraffic.SendAllAsync(
            copies,
            options.Clients,
            async (message, index, token) =>
            {
                await client.SendAsync(message, index, token);
                if (Interlocked.Increment(ref sent) == copies.Length / 2)
                {
                    await restart.Value;
                }
            },
            cancellationToken);

        await using var connection = await database.ConnectAsync(cancellationToken);
        var count = await EffectCount.OfAsync(connection, cancellationToken);
        Console.WriteLine($"repeats: {messages.Count} messages, {Copies} times each, to 2 nodes, 1 restart, {client.Retries} retries");
        Console.WriteLine($"repeats: {count}");
        return count.Answered == messages.Count && count.Waiting == 0 && count.Once == messages.Count && count.More == 0 ? 0 : 1;
    }
}
