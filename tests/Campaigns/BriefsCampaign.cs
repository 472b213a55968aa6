using System.Diagnostics;
using System.Net.Http.Json;
using Npgsql;
using SalesBot.EndToEnd.Tests;

namespace SalesBot.Campaigns;

/// <summary>
/// The morning briefs of a whole company, on two nodes that share a PostgreSQL database and are told of the same morning at the same moment; one of them is
/// killed in the middle, again and again. Each brief must be taken once by its platform; what was in flight at a kill is repeated only where the platform
/// knows it again, and elsewhere is said to be unknown. Meanwhile reps write to the node that lives, and are answered.
/// </summary>
internal static class BriefsCampaign
{
    private const string Job = "playground/jobs/morning-brief";

    private static readonly DateTimeOffset Morning = new(2026, 3, 11, 8, 50, 0, TimeSpan.FromHours(8));

    /// <summary>When the lease of what a killed node was writing is over.</summary>
    private static readonly DateTimeOffset Later = Morning.AddMinutes(3);

    private static readonly TimeSpan SendLease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        if (options.PostgreSql is not { Length: > 0 } server)
        {
            Console.WriteLine("briefs: skipped, since SALESBOT_TEST_POSTGRESQL names no server.");
            return ExitCodes.Skipped;
        }

        await using var database = await CampaignDatabase.CreateAsync(server, cancellationToken);
        await using var company = await BriefedCompany.StartAsync(options.Messages, cancellationToken);
        var settings = await company.SettingsAsync(database.ConnectionString, SendLease, cancellationToken);
        await company.SeedAsync(settings, cancellationToken);
        await using var first = await RunningService.StartAsync(cancellationToken, settings);
        await using var second = await RunningService.StartAsync(cancellationToken, settings);
        await company.ConnectAsync(first, cancellationToken);

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reps = new WritingReps(company);
        var writing = reps.WriteAsync(over.Token);
        var watch = Stopwatch.StartNew();
        var runs = Task.WhenAll(RunAsync(first, Morning, cancellationToken), RunAsync(second, Morning, cancellationToken));
        var seenAtKills = new List<int>();
        for (var kill = 1; kill <= options.Kills; kill++)
        {
            seenAtKills.Add(await SeesAsync(company, options.Messages * kill / (options.Kills + 1), cancellationToken));
            await second.KillAsync();
            await second.RestartAsync(cancellationToken);
        }

        await runs;
        await RunAsync(first, Later, cancellationToken);
        await using var connection = await database.ConnectAsync(cancellationToken);
        var count = await SettlesAsync(company, connection, cancellationToken);
        var settled = watch.Elapsed;
        await over.CancelAsync();
        await writing;
        Console.WriteLine($"briefs: {company.People.Count} briefs in WeCom, DingTalk and Teams, 2 nodes, killed when {string.Join(", ", seenAtKills)} were read; all settled after {settled.TotalSeconds:0.0} s");
        Console.WriteLine($"briefs: {count}");
        Console.WriteLine($"briefs: sent again under the platform's own key, and shown once: {company.Repeated.WeCom} in WeCom, {company.Repeated.DingTalk} in DingTalk");
        Console.WriteLine($"briefs: {reps}");
        return count.Holds(company.People.Count, options.Kills) && reps.Holds(options.Within) ? 0 : 1;
    }

    /// <summary>Runs the job on a node; where the node is killed meanwhile, the other one has it.</summary>
    private static async Task RunAsync(RunningService service, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = service.Address, Timeout = Patience };
        try
        {
            using var response = await http.PostAsJsonAsync(new Uri(Job, UriKind.Relative), new { now }, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception error) when (error is HttpRequestException { StatusCode: null } or IOException)
        {
            Console.WriteLine("briefs: a node was killed while it wrote briefs.");
        }
    }

    private static async Task<int> SeesAsync(BriefedCompany company, int briefs, CancellationToken cancellationToken)
    {
        using var pace = new PeriodicTimer(Pause);
        var waited = Stopwatch.StartNew();
        while (company.Seen < briefs && waited.Elapsed < Patience)
        {
            await pace.WaitForNextTickAsync(cancellationToken);
        }

        return company.Seen;
    }

    private static async Task<BriefCount> SettlesAsync(BriefedCompany company, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var pace = new PeriodicTimer(Pause);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var count = await BriefCount.OfAsync(company, connection, cancellationToken);
            if (count.IsSettled(company.People.Count) || waited.Elapsed > Patience)
            {
                return count;
            }

            await pace.WaitForNextTickAsync(cancellationToken);
        }
    }
}
