using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Playground;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>
/// The composed service over a SQLite database of its own, filled with a company: it takes messages in and handles them, and its jobs are run by hand for a
/// time that is given. Nothing is sent: what is measured ends in the outbox.
/// </summary>
internal sealed class BenchService : IAsyncDisposable
{
    private const int CustomersOfUnit = 1_000;

    private readonly DirectoryInfo folder;
    private readonly WebApplication host;

    private BenchService(DirectoryInfo folder, WebApplication host, ScheduleWorld world) => (this.folder, this.host, World) = (folder, host, world);

    /// <summary>The company.</summary>
    public ScheduleWorld World { get; }

    /// <summary>The database.</summary>
    public ISalesDatabase Database => host.Services.GetRequiredService<ISalesDatabase>();

    /// <summary>Where messages come in.</summary>
    public Reception Reception => host.Services.GetRequiredService<Reception>();

    /// <summary>The company's clock and calendar.</summary>
    public CompanyProfile Company => host.Services.GetRequiredService<CompanyProfile>();

    /// <summary>Makes the database and fills it.</summary>
    public static async Task<BenchService> StartAsync(ScheduleWorld world, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-bench-");
        var composed = ServiceHost.Create(
            [$"--Storage:ConnectionString=Data Source={Path.Combine(data.FullName, "salesbot.db")}", "--Playground:Enabled=true", "--Logging:LogLevel:Default=Error"]);
        var service = new BenchService(data, composed, world);
        try
        {
            await ServicePreparation.MigrateOrRefuseAsync(composed.Services, cancellationToken);
            await service.FillAsync(cancellationToken);
            await composed.Services.GetRequiredService<CatalogueFeed>().LoadAsync(cancellationToken);
            await composed.Services.GetRequiredService<InboxWorker>().StartAsync(cancellationToken);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a job as by the clock.</summary>
    public Task<JobReport> TickAsync(string job, TimeOnly at, CancellationToken cancellationToken) =>
        host.Services.GetRequiredService<ScheduledJobs>().Find(job)!.RunAsync(new JobTime(Company.Clock.InstantOf(ScheduleWorld.Today, at), IsStaged: false), cancellationToken);

    /// <summary>Runs a unit.</summary>
    public Task WriteAsync(Func<ISalesSession, CancellationToken, Task> unit, CancellationToken cancellationToken) => Database.WriteAsync(
        async (session, token) =>
        {
            await unit(session, token);
            return true;
        },
        cancellationToken);

    /// <summary>What happens in one change set.</summary>
    public ChangeSet Change(Action<ChangeSetDraft> happen)
    {
        var now = Company.Clock.InstantOf(ScheduleWorld.Today.AddDays(-1), new TimeOnly(17, 0));
        var draft = new ChangeSetDraft(new ChangeContext(
            new ChangeSetId(Guid.NewGuid()), World.Rep(0).Id, new MessageSource("Bench", Guid.NewGuid().ToString()), now, ScheduleWorld.Today.AddDays(-1), World.Chart));
        happen(draft);
        return draft.Build();
    }

    public async ValueTask DisposeAsync()
    {
        await host.Services.GetRequiredService<InboxWorker>().StopAsync(CancellationToken.None);
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        await WriteAsync(
            async (session, token) =>
            {
                await session.Organisation.SaveAsync(World.Chart, token);
                foreach (var member in World.Chart.Members)
                {
                    var accounts = ImmutableSortedDictionary<string, string>.Empty.Add(PlaygroundPlatform.PlatformName, member.Name);
                    await session.Organisation.SaveProfileAsync(new MemberProfile(member.Id, Mobile: null, Email: null, Prefers: null, Language: null, accounts), token);
                }
            },
            cancellationToken);
        foreach (var some in World.Customers().Chunk(CustomersOfUnit))
        {
            var changes = Change(draft =>
            {
                foreach (var (customer, deal) in some)
                {
                    draft.Create(customer);
                    draft.Create(deal);
                }
            });
            await WriteAsync((session, token) => session.Changes.AppendAsync(changes, token), cancellationToken);
        }
    }
}
