using SalesBot.EndToEnd.Tests;

namespace SalesBot.Campaigns;

/// <summary>
/// Watches the service's system calls: no answer may leave before the write-ahead log that holds its message was synced to the disk.
/// The same check must fail with <c>synchronous=NORMAL</c>, which shows that it bites.
/// </summary>
internal static class DurabilityCampaign
{
    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        var full = await TraceAsync(options, "Full", cancellationToken);
        var normal = await TraceAsync(options, "Normal", cancellationToken);
        Console.WriteLine($"durability: synchronous=FULL: {full}");
        Console.WriteLine($"durability: synchronous=NORMAL (must be early): {normal}");
        return full.Answers == options.Messages && full.Early == 0 && full.Unwritten == 0 && normal.Early > 0 ? 0 : 1;
    }

    private static async Task<TraceVerdict> TraceAsync(CampaignOptions options, string synchronous, CancellationToken cancellationToken)
    {
        var trace = Path.GetTempFileName();
        try
        {
            string[] strace = ["strace", "-f", "-y", "-s", "300000", "-e", "trace=pwrite64,fdatasync,fsync,sendto,sendmsg,write", "-e", "signal=none", "-o", trace];
            await using (var service = await RunningService.StartFilledAsync(strace, [new("SALESBOT_Storage__Synchronous", synchronous)], cancellationToken))
            {
                using var client = new PlaygroundClient(service.Address);
                var messages = CampaignTraffic.Create(await client.FindSpeakersAsync(cancellationToken), options.Messages);
                await CampaignTraffic.SendAllAsync(messages, options.Clients, (message, _, token) => client.SendAsync(message, 0, token), cancellationToken);
            }

            return SystemCallTrace.Judge(File.ReadLines(trace));
        }
        finally
        {
            File.Delete(trace);
        }
    }
}
