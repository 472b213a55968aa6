using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using SalesBot.EndToEnd.Tests;
using SalesBot.EndToEnd.Tests.DingTalk;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Campaigns;

/// <summary>
/// DingTalk closes every connection every 2 s, refuses every fifth new one, hands out tickets that are over, leaves a connection open in appearance only,
/// tears frames in two, sends frames that nobody knows, and repeats what was acknowledged; meanwhile people write. Every message must have exactly one
/// effect. Before that it prints what a reconnection costs the service.
/// </summary>
internal static class StreamCampaign
{
    private const string Gateway = "/v1.0/gateway/connections/open";
    private static readonly TimeSpan StormInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan TicketInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(500);

    /// <summary>A connection that lived for less than a second is made again after a wait only.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(1100);

    private static readonly string[] StrangeFrames =
    [
        """{"specVersion":"1.0","type":"CALLBACK","headers":{"messageId":"strange-1","topic":"/v1.0/nobody/knows"},"data":"{}"}""",
        """{"type":"SYSTEM","headers":{"topic":"REGISTERED"}}""",
        """{"type":"WHAT"}""",
        "no JSON",
    ];

    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        var switches = new DingTalkSwitches
        {
            KeepsWithoutConnection = true,
            MessagesAgainAfter = TimeSpan.FromSeconds(3),
            AcknowledgedAgainAfter = TimeSpan.FromSeconds(4),
            PingInterval = TimeSpan.FromSeconds(1),
            SplitsFrames = true,
        };
        await using var company = await DingTalkCompany.StartAsync(PushMode.Stream, hasTemplate: false, switches, cancellationToken);

        // First, since what the storm leaves behind, such as replies that wait for their limit, would be counted too.
        await MeasureAsync(company, cancellationToken);
        return await StormAsync(company, options, cancellationToken) ? 0 : 1;
    }

    private static async Task<bool> StormAsync(DingTalkCompany company, CampaignOptions options, CancellationToken cancellationToken)
    {
        company.Platform.Faults.Add(new FaultRule(Gateway, FaultKind.ServerError) { Probability = 0.2 });
        var before = company.Platform.Stream.Opened;
        using var calm = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var storm = company.Platform.Stream.StormsAsync(StormInterval, CutManner.Abort, calm.Token);
        var strange = SendStrangeFramesAsync(company, calm.Token);
        var expiring = ExpireTicketsAsync(company, calm.Token);

        var sent = new List<Task<PushReport>>();
        using (var pace = new PeriodicTimer(TimeSpan.FromSeconds((double)options.Seconds / options.Messages)))
        {
            for (var number = 0; number < options.Messages; number++)
            {
                if (number == options.Messages / 3)
                {
                    // From here on it answers no ping and does not end either, until the service notices; the other one goes on being closed.
                    company.Platform.Stream.LeavesOneHalfOpen();
                }

                sent.Add(WriteAsync(company, number, cancellationToken));
                await pace.WaitForNextTickAsync(cancellationToken);
            }
        }

        await calm.CancelAsync();
        await Task.WhenAll(storm, strange, expiring);
        company.Platform.Faults.Clear();
        var reports = await Task.WhenAll(sent);
        await Task.WhenAll(reports.Select(report => report.Settled));

        var count = await HandledAsync(company, options.Messages, cancellationToken);
        Console.WriteLine($"stream: {options.Messages} messages in {options.Seconds} s, {company.Platform.Stream.Opened - before} reconnections meanwhile");
        Console.WriteLine($"stream: {count}");
        return count.Answered == options.Messages && count.Waiting == 0 && count.Once == options.Messages && count.More == 0;
    }

    private static Task<PushReport> WriteAsync(DingTalkCompany company, int number, CancellationToken cancellationToken)
    {
        var rep = company.Rep(number % SalesTeam.Reps.Length);
        var id = string.Create(CultureInfo.InvariantCulture, $"{CampaignTraffic.IdPrefix}{number:D6}");
        return rep.Chat.WritesAsync($"拜访了{rep.Customer}", new MessageManner { ExtraFields = new JsonObject { ["msgId"] = id } }, cancellationToken);
    }

    private static async Task SendStrangeFramesAsync(DingTalkCompany company, CancellationToken cancellationToken)
    {
        for (var index = 0; !cancellationToken.IsCancellationRequested; index++)
        {
            company.Platform.Stream.Sends(StrangeFrames[index % StrangeFrames.Length]);
            await Task.Delay(Apart, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ExpireTicketsAsync(DingTalkCompany company, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(TicketInterval, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            company.Platform.Stream.ExpiresTickets();
        }
    }

    private static async Task<EffectCount> HandledAsync(DingTalkCompany company, int messages, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(company.Database + ";Mode=ReadOnly");
        await connection.OpenAsync(cancellationToken);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var count = await EffectCount.OfAsync(connection, cancellationToken);
            if (count.Answered == messages || waited.Elapsed > Patience)
            {
                return count;
            }

            await Task.Delay(Apart, cancellationToken);
        }
    }

    /// <summary>What the service uses while DingTalk asks it again and again to connect anew, less what it uses in quiet.</summary>
    private static async Task MeasureAsync(DingTalkCompany company, CancellationToken cancellationToken)
    {
        // What runs for the first time is compiled first.
        _ = await UsedAsync(company, token => company.Platform.Stream.StormsAsync(LongEnough, CutManner.Disconnect, token), cancellationToken);
        await company.Platform.Stream.ConnectedAsync(1, cancellationToken);
        var quiet = await UsedAsync(company, _ => Task.CompletedTask, cancellationToken);
        var before = company.Platform.Stream.Opened;
        var stormy = await UsedAsync(company, token => company.Platform.Stream.StormsAsync(LongEnough, CutManner.Disconnect, token), cancellationToken);
        var reconnections = Math.Max(company.Platform.Stream.Opened - before, 1);
        var each = (stormy - quiet).TotalMilliseconds / reconnections;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"stream: a reconnection costs {each:F1} ms of CPU ({reconnections} in {Measured.TotalSeconds} s: {stormy.TotalMilliseconds:F0} ms, in quiet {quiet.TotalMilliseconds:F0} ms)"));
    }

    private static async Task<TimeSpan> UsedAsync(DingTalkCompany company, Func<CancellationToken, Task> meanwhile, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var before = company.Service.ProcessorTime;
        var running = meanwhile(over.Token);
        await Task.Delay(Measured, cancellationToken);
        await over.CancelAsync();
        await running;
        return company.Service.ProcessorTime - before;
    }
}
