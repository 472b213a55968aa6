using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>A database of its own with three years of a company's raw events, and the credits and sums that follow from them.</summary>
internal sealed class BoardDatabase : IAsyncDisposable
{
    /// <summary>The last day of the story.</summary>
    public static readonly DateOnly Last = new(2026, 3, 31);

    /// <summary>How many days it has.</summary>
    public const int Days = 1096;

    private readonly BoardPlace place;
    private readonly ServiceProvider storage;
    private readonly string? redis;
    private readonly WebApplication host;

    private BoardDatabase(BoardPlace place, string? redis)
    {
        (this.place, this.redis) = (place, redis);
        storage = Storage(place.Provider, place.Connection);
        host = AnotherNode();
    }

    /// <summary>The database alone, in which nothing is ready-made.</summary>
    public ISalesDatabase Database => storage.GetRequiredService<ISalesDatabase>();

    /// <summary>The database as the service uses it, with what is ready-made.</summary>
    public ISalesDatabase ReadyMade => host.Services.GetRequiredService<ISalesDatabase>();

    /// <summary>What works out the kept sums again.</summary>
    public IDatabaseMigrator Migrator => storage.GetRequiredService<IDatabaseMigrator>();

    /// <summary>Which database it is.</summary>
    public string Provider => place.Provider;

    /// <summary>Makes the database and fills it, or finds one that was kept.</summary>
    public static async Task<BoardDatabase> CreateAsync(BenchScale scale) => new(await BoardPlace.MakeAsync(scale), scale.Redis);

    /// <summary>The service as a node that has just started.</summary>
    public WebApplication AnotherNode() =>
        ServiceHost.Create([.. Settings(place.Provider, place.Connection), $"--Redis:Configuration={redis}", "--Playground:Enabled=true", "--Logging:LogLevel:Default=Error"]);

    /// <summary>Nothing but storage.</summary>
    public static ServiceProvider Storage(string provider, string connection) =>
        new ServiceCollection().AddLogging().AddStorage(new ConfigurationBuilder().AddCommandLine(Settings(provider, connection)).Build()).BuildServiceProvider();

    /// <summary>The straightforward way: revenue in fen, wins and activities of everybody, summed up from the raw events when asked.</summary>
    public async Task<IReadOnlyDictionary<Guid, BoardFigures>> FromEventsAsync(DayRange days)
    {
        await using var connection = await place.Source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = BenchData.Text($"leaderboards.naive.{Provider}.sql");
        command.CommandTimeout = 0;
        Add("from", days.From);
        Add("to", days.To);
        var rows = new Dictionary<Guid, BoardFigures>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetGuid(0), new BoardFigures(reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)));
        }

        return rows;

        void Add(string name, DateOnly day)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, day);
            command.Parameters.Add(parameter);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await storage.DisposeAsync();
        await place.Source.DisposeAsync();
        await place.Drop();
    }

    private static string[] Settings(string provider, string connection) => [$"--Storage:Provider={provider}", $"--Storage:ConnectionString={connection}"];
}
