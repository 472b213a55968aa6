using System.Globalization;
using System.Text.Json;
using SalesBot.EndToEnd.Tests;
using SalesBot.Simulators.DingTalk;
using SalesBot.Simulators.Teams;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Campaigns;

/// <summary>A company whose people read in WeCom, DingTalk and Teams, a third each, and the three loopback platforms with their screens.</summary>
internal sealed class BriefedCompany : IAsyncDisposable
{
    private const string Template = "7b1c0000-sales.schema";
    private const int InstallationsAtOnce = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-briefs-");

    private BriefedCompany(IReadOnlyList<BriefedPerson> people, WeComSimulator weCom, DingTalkSimulator dingTalk, TeamsSimulator teams) =>
        (People, WeCom, DingTalk, Teams) = (people, weCom, dingTalk, teams);

    /// <summary>Everybody.</summary>
    public IReadOnlyList<BriefedPerson> People { get; }

    /// <summary>The loopback WeCom.</summary>
    public WeComSimulator WeCom { get; }

    /// <summary>The loopback DingTalk.</summary>
    public DingTalkSimulator DingTalk { get; }

    /// <summary>The loopback Teams.</summary>
    public TeamsSimulator Teams { get; }

    /// <summary>How many briefs have reached a screen.</summary>
    public int Seen => People.Count(person => SeenBy(person) > 0);

    /// <summary>How often the platforms were given again what they had taken already, and showed it once: by WeCom's check of duplicates and DingTalk's id of a card.</summary>
    public (int WeCom, int DingTalk) Repeated => (
        WeCom.Log.Drops.Count(drop => drop.Why.Contains("identical", StringComparison.Ordinal)),
        DingTalk.Log.Refusals.Count(refusal => refusal.Code.Contains("AlreadyExist", StringComparison.Ordinal)));

    public static async Task<BriefedCompany> StartAsync(int count, CancellationToken cancellationToken)
    {
        var people = BriefedPerson.Create(count);
        var byPlatform = people.ToLookup(person => person.Platform);
        return new BriefedCompany(
            people,
            await WeComSimulator.StartAsync(
                new WeComSimulatorOptions { Members = [.. byPlatform["WeCom"].Select(person => new Simulators.WeCom.SimulatedMember(person.Account, person.Name))] }, cancellationToken),
            await DingTalkSimulator.StartAsync(
                new DingTalkSimulatorOptions
                {
                    App = new Simulators.DingTalk.SimulatedApp { RobotMode = PushMode.Http },
                    Members = [.. byPlatform["DingTalk"].Select(person => new Simulators.DingTalk.SimulatedMember(person.Account, person.Name))],
                    Groups = [],
                    Templates = [new(Template)],
                },
                cancellationToken),
            await TeamsSimulator.StartAsync(
                new TeamsSimulatorOptions { People = [.. byPlatform["Teams"].Select(person => new SimulatedPerson(person.Account, person.Name))], GroupChats = [], Teams = [] }, cancellationToken));
    }

    /// <summary>The settings of a node.</summary>
    public async Task<KeyValuePair<string, string>[]> SettingsAsync(string connectionString, TimeSpan sendLease, CancellationToken cancellationToken)
    {
        var certificate = Path.Combine(folder.FullName, "login.pem");
        await File.WriteAllTextAsync(certificate, TeamsSimulator.Certificate.ExportCertificatePem(), cancellationToken);
        var (app, robot, bot) = (WeCom.Options.App, DingTalk.Options.App, Teams.Options.Bot);
        return
        [
            new("SALESBOT_Storage__Provider", "PostgreSql"),
            new("SALESBOT_Storage__ConnectionString", connectionString),
            new("SALESBOT_Delivery__SendLease", sendLease.ToString("c", CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", WeCom.Options.CorpId),
            new("SALESBOT_WeCom__AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Secret", app.Secret),
            new("SALESBOT_WeCom__Token", app.Token),
            new("SALESBOT_WeCom__EncodingAesKey", app.EncodingAesKey),
            new("SALESBOT_WeCom__BaseUrl", WeCom.BaseUrl),
            new("SALESBOT_DingTalk__Enabled", "true"),
            new("SALESBOT_DingTalk__Mode", nameof(PushMode.Http)),
            new("SALESBOT_DingTalk__ClientId", robot.AppKey),
            new("SALESBOT_DingTalk__ClientSecret", robot.AppSecret),
            new("SALESBOT_DingTalk__AgentId", robot.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_DingTalk__BaseUrl", DingTalk.BaseUrl),
            new("SALESBOT_DingTalk__CardTemplateId", Template),
            new("SALESBOT_DingTalk__CardCallbacks__ApiSecret", "briefs-card-secret"),
            new("SALESBOT_Teams__Enabled", "true"),
            new("SALESBOT_Teams__AppId", bot.AppId),
            new("SALESBOT_Teams__TenantId", Teams.Options.TenantId),
            new("SALESBOT_Teams__ClientSecret", bot.Secret),
            new("SALESBOT_Teams__LoginUrl", Teams.LoginUrl),
            new("SALESBOT_Teams__OpenIdMetadataUrl", Teams.OpenIdMetadataUrl),
            new("SALESBOT_Teams__AllowedServiceHosts__0", "127.0.0.1"),
            new("SSL_CERT_FILE", certificate),
        ];
    }

    /// <summary>Loads everybody into the database: each rep has a customer with one deal that nobody has touched for ten days.</summary>
    public async Task SeedAsync(KeyValuePair<string, string>[] settings, CancellationToken cancellationToken)
    {
        var world = Path.Combine(folder.FullName, "world.json");
        await File.WriteAllTextAsync(world, JsonSerializer.Serialize(World()), cancellationToken);
        await ServiceVerb.RunAsync(["migrate"], settings, cancellationToken);
        await ServiceVerb.RunAsync(["seed", "--world", world], settings, cancellationToken);
    }

    /// <summary>Tells the platforms where the service is, as administrators do, and installs the app for everybody who reads in Teams, which lets it write to them.</summary>
    public async Task ConnectAsync(RunningService service, CancellationToken cancellationToken)
    {
        if (await WeCom.Administrator.SavesCallbackUrlAsync(new Uri(service.Address, "wecom/callback"), cancellationToken) is { } trouble)
        {
            throw new InvalidOperationException($"WeCom did not take the callback's address: {trouble}");
        }

        Teams.Administrator.SetsEndpoint(new Uri(service.Address, "api/messages"));
        await Parallel.ForEachAsync(
            People.Where(person => person.Platform == "Teams"),
            new ParallelOptions { MaxDegreeOfParallelism = InstallationsAtOnce, CancellationToken = cancellationToken },
            async (person, token) => await Teams.Administrator.InstallsForAsync(person.Account, token));
    }

    /// <summary>How many briefs this person has on the screen.</summary>
    public int SeenBy(BriefedPerson person) => person.Platform switch
    {
        "WeCom" => WeCom.Screens.FromBot(Simulators.WeCom.ChatKey.App(person.Account)).Count(message => Begins(message.Text, person)),
        "DingTalk" => DingTalk.Screens.FromBot(Simulators.DingTalk.ChatKey.Person(person.Account)).Count(message => Begins(message.Text, person)),
        _ => Teams.Screens.FromBot(Simulators.Teams.ChatKey.Personal(person.Account)).Count(message => Begins(message.Text, person)),
    };

    public async ValueTask DisposeAsync()
    {
        await WeCom.DisposeAsync();
        await DingTalk.DisposeAsync();
        await Teams.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static bool Begins(string text, BriefedPerson person) => text.Contains(person.Greeting, StringComparison.Ordinal);

    private object World()
    {
        var reps = People.Where(person => !person.IsManager).ToList();
        return new
        {
            company = "示例公司",
            timeZone = "Asia/Shanghai",
            regions = new[]
            {
                new
                {
                    name = "华东区",
                    groups = People.Chunk(BriefedPerson.GroupSize).Select((group, number) => new
                    {
                        name = string.Create(CultureInfo.InvariantCulture, $"第{number}组"), manager = group[0].Name, members = group.Skip(1).Select(person => person.Name),
                    }),
                },
            },
            stages = new[] { new { id = "contact", name = "初步接触" }, new { id = "needs", name = "需求确认" } },
            customers = reps.Select(rep => new { name = $"{rep.Name}的客户有限公司", owner = rep.Name }),
            deals = reps.Select(rep => new
            {
                id = string.Create(CultureInfo.InvariantCulture, $"P{rep.Number}"),
                customer = $"{rep.Name}的客户有限公司",
                title = "ERP二期",
                owner = rep.Name,
                stage = "needs",
                amount = 500_000,
                stageSince = "2026-02-20",
                lastProgress = "2026-03-01",
            }),

            // In the playground everybody has an account too.
            people = People.Select(person => person.Platform switch
            {
                "WeCom" => (object)new { name = person.Name, wecom = person.Account, prefers = person.Platform },
                "DingTalk" => new { name = person.Name, dingtalk = person.Account, prefers = person.Platform },
                _ => new { name = person.Name, teams = person.Account, prefers = person.Platform },
            }),
        };
    }
}
