using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SalesBot.EndToEnd.Tests;

namespace SalesBot.Campaigns;

/// <summary>
/// Messages are posted while the service is killed and started again; each is sent until it is answered. Every message must have exactly
/// one effect, and the same answer whenever it is asked for again.
/// </summary>
internal static class SigkillCampaign
{
    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        await using var service = await RunningService.StartFilledAsync(cancellationToken);
        using var client = new PlaygroundClient(service.Address);
        var messages = CampaignTraffic.Create(await client.FindSpeakersAsync(cancellationToken), options.Messages);

        var answers = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var progress = new SemaphoreSlim(0);
        var sending = CampaignTraffic.SendAllAsync(
            messages,
            options.Clients,
            async (message, _, token) =>
            {
                answers[message.Id] = await client.SendAsync(message, 0, token);
                progress.Release();
            },
            cancellationToken);

        var slowestStart = TimeSpan.Zero;
        var killsDone = 0;
        for (; killsDone < options.Kills; killsDone++)
        {
            // The kills are spread over the messages: after each share of them that was answered, in the middle of the others.
            for (var answered = 0; answered < options.Messages / (options.Kills + 1); answered++)
            {
                await progress.WaitAsync(cancellationToken);
            }

            await service.KillAsync();
            var watch = Stopwatch.StartNew();
            await service.RestartAsync(cancellationToken);
            slowestStart = watch.Elapsed > slowestStart ? watch.Elapsed : slowestStart;
        }

        await sending;
        var changed = 0;
        await CampaignTraffic.SendAllAsync(
            messages,
            options.Clients,
            async (message, _, token) =>
            {
                if (await client.SendAsync(message, 0, token) != answers[message.Id])
                {
                    Interlocked.Increment(ref changed);
                }
            },
            cancellationToken);
        await OutboxDrain.WaitAsync(client, messages.Count, cancellationToken);
        await service.KillAsync();

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(service.Folder, "data", "salesbot.db")};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        var count = await EffectCount.OfAsync(connection, cancellationToken);
        Console.WriteLine($"sigkill: {messages.Count} messages, {killsDone} kills, {client.Retries} retries; slowest restart {slowestStart.TotalSeconds:0.0} s");
        Console.WriteLine($"sigkill: {count}; answers that differ when asked again: {changed}");
        return count.IsExact(messages.Count) && changed == 0 ? 0 : 1;
    }
}
