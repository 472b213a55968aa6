using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Storage;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Seeding;

namespace SalesBot.Bot.Hosting.Rehearsals;

/// <summary>
/// A service of its own beside the real one, with the same settings: its database is a file that is thrown away, its one platform sends nothing, it shares nothing and logs
/// nothing. The model, its compiled queries and the compiled code are the process's.
/// </summary>
internal sealed class RehearsalStage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly StageFolder folder = new();
    private readonly ServiceProvider services;
    private readonly TimeProvider time;

    public RehearsalStage(IConfiguration configuration, ILoggerFactory loggers, TimeProvider time)
    {
        this.time = time;
        var settings = new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(
        [
            new("Storage:Provider", nameof(StorageProvider.Sqlite)),
            new("Storage:ConnectionString", $"Data Source={Path.Combine(folder.Path, "rehearsal.db")}"),
            new("Redis:Configuration", ""),
        ]).Build();

        // The loggers are those of the service since EF keeps its compiled queries by them.
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton(time)
            .AddSingleton(loggers)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<IChatPlatform, SilentPlatform>()
            .AddCompany(settings)
            .AddStorage(settings)
            .AddRedis(settings)
            .AddConversation(settings)
            .AddDelivery(settings)
            .AddSchedules(settings)
            .BuildServiceProvider();
    }

    /// <summary>Plays all scenes.</summary>
    /// <param name="letOthersPass">Is waited for before each step.</param>
    /// <param name="cancellationToken">Ends the play.</param>
    /// <returns>How many messages were answered.</returns>
    public async Task<int> PlayAsync(Func<CancellationToken, Task> letOthersPass, CancellationToken cancellationToken)
    {
        await letOthersPass(cancellationToken);
        await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(cancellationToken);
        await letOthersPass(cancellationToken);
        var now = time.GetUtcNow();
        await new WorldSeeder(services.GetRequiredService<ISalesDatabase>()).SeedWholeAsync(SeedWorldReader.Read(RehearsalScript.WorldOn(DateOnly.FromDateTime(now.UtcDateTime)), now), now, cancellationToken);
        await services.GetRequiredService<CatalogueFeed>().LoadAsync(cancellationToken);

        var (inbox, outbox) = (services.GetRequiredService<InboxWorker>(), services.GetRequiredService<OutboxWorker>());
        await inbox.StartAsync(cancellationToken);
        await outbox.StartAsync(cancellationToken);
        try
        {
            return await SpeakAsync(services.GetRequiredService<Reception>(), letOthersPass, cancellationToken);
        }
        finally
        {
            await inbox.StopAsync(CancellationToken.None);
            await outbox.StopAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }

    private async Task<int> SpeakAsync(Reception reception, Func<CancellationToken, Task> letOthersPass, CancellationToken cancellationToken)
    {
        var answered = 0;
        foreach (var (index, line) in RehearsalScript.Lines.Index())
        {
            await letOthersPass(cancellationToken);
            var message = new ChatMessage
            {
                Id = $"rehearsal/{index}",
                Chat = new ChatAddress(SilentPlatform.Stage, ChatKind.Direct, line.Account),
                Sender = line.Account,
                ReceivedAt = time.GetUtcNow(),
                Text = line.Text,
            };
            answered += await reception.AnswerAsync(message, Patience, cancellationToken) is null ? 0 : 1;
        }

        return answered;
    }
}
