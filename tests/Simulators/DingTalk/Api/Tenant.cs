namespace SalesBot.Simulators.DingTalk;

/// <summary>What all desks of one simulated organisation share. Whoever reads or changes its state holds <see cref="Gate"/>.</summary>
internal sealed class Tenant(DingTalkSimulatorOptions options)
{
#pragma warning disable CA5394 // A dice for tests, which must fall alike in each run.
    private readonly Random dice = new(options.Seed);

    public Lock Gate { get; } = new();

    public DingTalkSimulatorOptions Options => options;

    public DingTalkSwitches Switches => options.Switches;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    public Ids Ids { get; } = new(options.FirstId);

    public Company Company { get; } = new(options);

    public Screens Screens { get; } = new();

    public DingTalkLog Log { get; } = new(options.Time);

    public CallRate CallRate { get; } = new(options.Limits);

    public AddressBans Bans { get; } = new(options.Limits);

    public MonthlyQuota Quota { get; } = new(options.Limits);

    /// <summary>Where the app's robot messages go over HTTP now.</summary>
    public Uri? RobotUrl { get; set; } = options.App.RobotUrl;

    /// <summary>Where the app's events go over HTTP now.</summary>
    public Uri? EventUrl { get; set; } = options.App.EventUrl;

    /// <summary>The simulator's own address, once it listens.</summary>
    public string BaseUrl { get; set; } = "";

    public IEnumerable<SimulatedApp> Apps => [options.App, .. options.OtherApps];

    public int Roll(int sides) => dice.Next(sides);

    public SimulatedApp? App(string appKey) => Apps.FirstOrDefault(app => app.AppKey == appKey);
#pragma warning restore CA5394
}
