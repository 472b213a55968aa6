using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>
/// The composed service over a company's SQLite file: it takes messages in and handles them, and its jobs are run by hand for a time that is given. Nothing is
/// sent: what is measured ends in the outbox.
/// </summary>
internal sealed class BenchService : IAsyncDisposable
{
    private readonly WebApplication host;

    private BenchService(WebApplication host, ScheduleWorld world) => (this.host, World) = (host, world);

    /// <summary>The company.</summary>
    public ScheduleWorld World { get; }

    /// <summary>The database.</summary>
    public ISalesDatabase Database => host.Services.GetRequiredService<ISalesDatabase>();

    /// <summary>Where messages come in.</summary>
    public Reception Reception => host.Services.GetRequiredService<Reception>();

    /// <summary>The company's clock and calendar.</summary>
    public CompanyProfile Company => host.Services.GetRequiredService<CompanyProfile>();

    /// <summary>Opens the file, and makes it where there is none.</summary>
    public static async Task<BenchService> OpenAsync(string file, ScheduleWorld world, CancellationToken cancellationToken)
    {
        var composed = ServiceHost.Create(
        [
            $"--Storage:ConnectionString=Data Source={file}", "--Playground:Enabled=true", "--Logging:LogLevel:Default=Error",

            // Briefs and warnings are measured apart.
            "--Schedules:TogetherMinutes=0",
        ]);
        var service = new BenchService(composed, world);
        try
        {
            await ServicePreparation.MigrateOrRefuseAsync(composed.Services, cancellationToken);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the names, and handles messages from then on.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await ServicePreparation.LoadAsync(host.Services, cancellationToken);
        await host.Services.GetRequiredService<InboxWorker>().StartAsync(cancellationToken);
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
    }
}
