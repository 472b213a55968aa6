namespace SalesBot.Simulators.WeCom;

/// <summary>What all desks of one simulated company share. Whoever reads or changes its state holds <see cref="Gate"/>.</summary>
internal sealed class Tenant(WeComSimulatorOptions options)
{
    public Lock Gate { get; } = new();

    public WeComSimulatorOptions Options => options;

    public WeComSwitches Switches => options.Switches;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    public Ids Ids { get; } = new(options.FirstId);

    public Company Company { get; } = new(options);

    public ApiLimits Limits { get; } = new(options.Limits);

    public Screens Screens { get; } = new();

    public SimulatorLog Log { get; } = new(options.Time);

    /// <summary>Where the app's callbacks go now.</summary>
    public Uri? CallbackUrl { get; set; } = options.App.CallbackUrl;

    /// <summary>Where the intelligent robot's callbacks go now.</summary>
    public Uri? BotCallbackUrl { get; set; } = options.Bot.CallbackUrl;

    /// <summary>The simulator's own address, once it listens.</summary>
    public string BaseUrl { get; set; } = "";

    public IEnumerable<SimulatedApp> Apps => [options.App, .. options.OtherApps];

    public Credential? Credential(string secret) =>
        secret == options.ContactSecret
            ? new Credential(secret, App: null)
            : Apps.Where(app => app.Secret == secret).Select(app => new Credential(secret, app)).FirstOrDefault();

    public bool HasCallback(SimulatedApp app) => app == options.App ? CallbackUrl is not null : app.CallbackUrl is not null;
}
