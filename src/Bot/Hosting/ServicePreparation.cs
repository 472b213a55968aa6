using System.Runtime;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Schedules;

namespace SalesBot.Bot.Hosting;

/// <summary>What must be so before the first message: settings checked, tables up to date, names loaded.</summary>
internal static class ServicePreparation
{
    public static async Task PrepareAsync(IServiceProvider services, bool isDevelopment, CancellationToken cancellationToken)
    {
        await MigrateOrRefuseAsync(services, cancellationToken);
        var database = services.GetRequiredService<ISalesDatabase>();
        if (!database.SupportsSeveralNodes)
        {
            await ReleaseLeasesAsync(database, cancellationToken);
        }

        if (isDevelopment)
        {
            await services.GetRequiredService<DemoFiller>().FillIfEmptyAsync(cancellationToken);
        }

        await WarmUpAsync(database, services.GetRequiredService<TimeProvider>(), cancellationToken);
        await LoadAsync(services, cancellationToken);
    }

    /// <summary>Reads what is kept in memory.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // Nobody waits for an answer yet: what is collected beside the reading comes later, and the memory is the most that the process ever takes.
        var usual = GCSettings.LatencyMode;
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        try
        {
            await services.GetRequiredService<CatalogueFeed>().LoadAsync(cancellationToken);
            await services.GetRequiredService<CalendarFeed>().LoadAsync(cancellationToken);
        }
        finally
        {
            GCSettings.LatencyMode = usual;
        }

        // Reading leaves behind as much again as the names take, and later it would stay for hours.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>All settings at once, so that a wrong one stops the start before anything is touched.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static void ValidateSettings(IServiceProvider services) =>
        services.GetRequiredService<IStartupValidator>().Validate();

    /// <summary>An embedded database is brought up to date by whoever opens it; a company's only by the verb.</summary>
    /// <exception cref="InvalidConfigurationException">A company's database is behind.</exception>
    public static async Task MigrateOrRefuseAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        ValidateSettings(services);
        var migrator = services.GetRequiredService<IDatabaseMigrator>();
        if (!services.GetRequiredService<ISalesDatabase>().SupportsSeveralNodes)
        {
            await migrator.MigrateAsync(cancellationToken);
        }
        else if (await migrator.PendingAsync(cancellationToken) is { Count: > 0 } pending)
        {
            throw new InvalidConfigurationException($"The database lacks {pending.Count} migrations ({string.Join(", ", pending)}). Run the verb migrate first.");
        }
    }

    /// <summary>Takes a message in and leaves it out again: what the first real one needs is compiled before somebody waits a second for it and is refused.</summary>
    private static async Task WarmUpAsync(ISalesDatabase database, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var message = new ChatMessage { Id = "warm-up", Chat = new ChatAddress("Preparation", ChatKind.Direct, "warm-up"), Sender = "warm-up", ReceivedAt = now, Text = "" };
        try
        {
            await database.WriteAsync<bool>(
                async (session, token) =>
                {
                    await session.Inbox.AddAsync(message, "warm-up", now, token);
                    throw new NotKeptException();
                },
                cancellationToken);
        }
        catch (NotKeptException)
        {
            return;
        }
    }

    private static Task<bool> ReleaseLeasesAsync(ISalesDatabase database, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (session, token) =>
            {
                await session.Inbox.ReleaseAllAsync(token);
                await session.Outbox.ReleaseAllAsync(token);
                await session.Due.ReleaseAllAsync(token);
                return true;
            },
            cancellationToken);

    /// <summary>Ends a unit of which nothing is to be kept.</summary>
    private sealed class NotKeptException : Exception;
}
