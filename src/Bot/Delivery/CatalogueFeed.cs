using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Delivery;

/// <summary>Keeps the names by which messages are understood in step with the database: a snapshot, and what has come since.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CatalogueFeed(ISalesDatabase database, CompanyProfile company, TimeProvider time, ILogger<CatalogueFeed> logger)
    : BackgroundService
{
    /// <summary>How soon a change that another node made is known here.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>After how many intervals the organisation, which changes rarely, is read again.</summary>
    private const int OrganisationEvery = 10;

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private long position;
    private int pipelineVersion;

    private volatile Snapshot current = new(OrganisationChart.Empty, Catalogue.Build(OrganisationChart.Empty, company.Pipeline, [], []));

    /// <summary>The names as they are now.</summary>
    public Catalogue Catalogue => current.Catalogue;

    /// <summary>The organisation as it is now.</summary>
    public OrganisationChart Chart => current.Chart;

    /// <summary>Reads everything; before any message is handled.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            var (draft, deals) = (new CatalogueDraft(), 0);
            var chart = await database.ReadAsync(
                async (session, token) =>
                {
                    // The position is read first: what changes while the rest is read comes once more with the next refresh.
                    position = await session.Changes.PositionAsync(token);
                    await foreach (var deal in session.Deals.AllAsync(token))
                    {
                        draft.Add(deal);
                        deals++;
                    }

                    await foreach (var customer in session.Customers.AllAsync(token))
                    {
                        draft.Add(customer);
                    }

                    Follow(await session.Pipelines.FindAsync(token));
                    return await session.Organisation.LoadAsync(token);
                },
                cancellationToken);
            current = new Snapshot(chart, Catalogue.Build(chart, company.Pipeline, draft));
            logger.CatalogueLoaded(draft.Customers.Count, deals);
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>Takes up what has changed since.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            var (since, pipeline) = await database.ReadAsync(
                async (session, token) => (
                    await session.Changes.SinceAsync(position, token),
                    await session.Pipelines.VersionAsync(token) == pipelineVersion ? null : await session.Pipelines.FindAsync(token)),
                cancellationToken);
            if (Follow(pipeline))
            {
                current = current with { Catalogue = current.Catalogue.With(company.Pipeline) };
            }

            if (since.Changes.Length > 0)
            {
                var customers = since.Changes.Select(change => change.Customer).OfType<Customer>();
                var deals = since.Changes.Select(change => change.Deal).OfType<Deal>();
                current = current with { Catalogue = current.Catalogue.With([.. customers], [.. deals]) };
            }

            position = since.Position;
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        for (var tick = 1; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            try
            {
                await RefreshAsync(stoppingToken);
                if (tick % OrganisationEvery == 0 && await HasOrganisationChangedAsync(stoppingToken))
                {
                    await LoadAsync(stoppingToken);
                }
            }
            catch (DatabaseUnavailableException error)
            {
                logger.DatabaseUnavailable(error);
            }
        }
    }

    /// <summary>The company's stages are what somebody has changed them to, on whichever node.</summary>
    private bool Follow(StoredPipeline? stored)
    {
        if (stored is null)
        {
            return false;
        }

        company.Follow(stored.Pipeline);
        pipelineVersion = stored.Version;
        return true;
    }

    private async Task<bool> HasOrganisationChangedAsync(CancellationToken cancellationToken)
    {
        var chart = await database.ReadAsync((session, token) => session.Organisation.LoadAsync(token), cancellationToken);
        return !chart.Members.SequenceEqual(Chart.Members) || !chart.Groups.SequenceEqual(Chart.Groups) || !chart.Regions.SequenceEqual(Chart.Regions);
    }

    private sealed record Snapshot(OrganisationChart Chart, Catalogue Catalogue);
}
