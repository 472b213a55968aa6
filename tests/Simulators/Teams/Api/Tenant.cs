namespace SalesBot.Simulators.Teams;

/// <summary>What all desks of one simulated tenant share. Whoever reads or changes its state holds <see cref="Gate"/>.</summary>
internal sealed class Tenant(TeamsSimulatorOptions options)
{
#pragma warning disable CA5394 // A dice for tests, which must fall alike in each run.
    private readonly Random dice = new(options.Seed);
    private long lastEvent;

    public Lock Gate { get; } = new();

    public TeamsSimulatorOptions Options => options;

    public TeamsSwitches Switches => options.Switches;

    public SimulatedBot Bot => options.Bot;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    public Screens Screens { get; } = new();

    public TeamsLog Log { get; } = new(options.Time);

    /// <summary>Where the bot is called now.</summary>
    public Uri Endpoint { get; set; } = options.Bot.Endpoint;

    /// <summary>The simulator's own address, once it listens.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Its address with TLS.</summary>
    public string SecureUrl { get; set; } = "";

    /// <summary>True while an administrator forbids the bot.</summary>
    public bool IsBotDisabled { get; set; }

    /// <summary>The connector's address, as activities carry it.</summary>
    public string ServiceUrl =>
        (options.Switches.ServiceUrlIsSecure ? SecureUrl : BaseUrl) + $"/{options.Region}/{options.TenantId}" + (options.Switches.ServiceUrlEndsInSlash ? "/" : "");

    /// <summary>An address on the same machine under a name that no list of service hosts has.</summary>
    public string TrapUrl => BaseUrl.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/trap/";

    public bool Happens(double probability) => dice.NextDouble() < probability;

    public int Roll(int from, int to) => dice.Next(from, to + 1);

    /// <summary>An id of an event or invoke.</summary>
    public string NextEventId() => $"f:{new Guid((int)++lastEvent, 0x7f10, 0x4a1b, 0x8c, 0x2d, 0x3e, 0x4f, 0x5a, 0x6b, 0x7c, 0x8d)}";
#pragma warning restore CA5394
}
