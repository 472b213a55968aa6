using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests.Staleness;

/// <summary>A rep, the manager and the director, each with an account on all three loopback platforms and at home on one, and the real service between them.</summary>
internal sealed class StaleCompany : IAsyncDisposable
{
    public const string Rep = "WangLei";
    public const string Manager = "zhoumin";
    public const string Director = "b7c1d2e3-0000-4aaa-9bbb-0000000000d1";

    /// <summary>Who is at home where unless a test says otherwise: the rep in WeCom, the manager in DingTalk, the director in Teams.</summary>
    public static readonly IReadOnlyList<string> Usual = ["WeCom", "DingTalk", "Teams"];

    private static readonly StalePerson[] People =
    [
        new("王磊", Rep, "wanglei", "b7c1d2e3-0000-4aaa-9bbb-0000000000d2"), new("周敏", "ZhouMin", Manager, "b7c1d2e3-0000-4aaa-9bbb-0000000000d3"), new("韩冰", "HanBing", "hanbing", Director),
    ];

    private const string Template = "7b1c0000-sales.schema";

    private static readonly string[] Reps = ["王磊"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-stale-");

    /// <summary>The platforms at which the rep, the manager and the director are at home.</summary>
    public required IReadOnlyList<string> Homes { get; init; }

    public required Simulators.WeCom.WeComSimulator WeCom { get; init; }

    public required Simulators.DingTalk.DingTalkSimulator DingTalk { get; init; }

    public required Simulators.Teams.TeamsSimulator Teams { get; init; }

    public RunningService Service { get; private set; } = null!;

    private string Database => $"Data Source={Path.Combine(folder.FullName, "salesbot.db")}";

    public static Task<StaleCompany> StartAsync(CancellationToken cancellationToken) => StartAsync(Usual, cancellationToken);

    public static async Task<StaleCompany> StartAsync(IReadOnlyList<string> homes, CancellationToken cancellationToken)
    {
        var company = new StaleCompany
        {
            Homes = homes,
            WeCom = await Simulators.WeCom.WeComSimulator.StartAsync(
                new Simulators.WeCom.WeComSimulatorOptions { Members = [.. People.Select(person => new Simulators.WeCom.SimulatedMember(person.WeCom, person.Name) { Departments = [1] })], Departments = [new(1, "示例公司")] }, cancellationToken),
            DingTalk = await Simulators.DingTalk.DingTalkSimulator.StartAsync(
                new Simulators.DingTalk.DingTalkSimulatorOptions { App = new Simulators.DingTalk.SimulatedApp { RobotMode = Simulators.DingTalk.PushMode.Stream }, Departments = [new(1, "示例公司")], Members = [.. People.Select(person => new Simulators.DingTalk.SimulatedMember(person.DingTalk, person.Name) { Departments = [1] })], Templates = [new(Template)] }, cancellationToken),
            Teams = await Simulators.Teams.TeamsSimulator.StartAsync(new Simulators.Teams.TeamsSimulatorOptions { People = [.. People.Select(person => new Simulators.Teams.SimulatedPerson(person.Teams, person.Name))] }, cancellationToken),
        };
        await company.SeedAsync(cancellationToken);
        company.Service = await RunningService.StartAsync(cancellationToken, [.. await company.SettingsAsync(cancellationToken)]);
        if (await company.WeCom.Administrator.SavesCallbackUrlAsync(new Uri(company.Service.Address, "wecom/callback"), cancellationToken) is { } trouble)
        {
            throw new InvalidOperationException($"WeCom did not take a callback's address: {trouble}");
        }

        await company.DingTalk.Stream.ConnectedAsync(1, cancellationToken);
        company.Teams.Administrator.SetsEndpoint(new Uri(company.Service.Address, "api/messages"));
        return company;
    }

    /// <summary>Runs the job for a given time.</summary>
    /// <returns>To whom it has something to say, and where.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string now, CancellationToken cancellationToken)
    {
        using var response = await Service.Client.PostAsJsonAsync(new Uri("playground/jobs/stale-deals", UriKind.Relative), new { now }, cancellationToken);
        var report = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return [.. report.GetProperty("queued").EnumerateArray().Select(queued => $"{queued.GetProperty("to").GetString()}@{queued.GetProperty("platform").GetString()}")];
    }

    /// <summary>How the customer's deal stands, as its owner reads it.</summary>
    public async Task<string> StatusAsync(string customer, CancellationToken cancellationToken)
    {
        using var response = await Service.Client.PostAsJsonAsync(
            new Uri("playground/messages", UriKind.Relative), new { @as = "王磊", chat = "direct", text = $"{customer}怎么样了" }, cancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("replies")[0].GetProperty("text").GetString()!;
    }

    /// <summary>Somebody writes to the bot at home.</summary>
    /// <param name="role">0 for the rep, 1 for the manager, 2 for the director.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task WritesAsync(int role, string text, CancellationToken cancellationToken) => Homes[role] switch
    {
        "WeCom" => WeCom.Member(People[role].WeCom).WritesAsync(text, cancellationToken),
        "DingTalk" => DingTalk.Member(People[role].DingTalk).WritesAsync(text, cancellationToken),
        _ => Teams.Person(People[role].Teams).WritesAsync(text, cancellationToken: cancellationToken),
    };

    /// <summary>What somebody reads at home, once it is so.</summary>
    public async Task<IReadOnlyList<string>> ReadsAsync(int role, Predicate<IReadOnlyList<string>> holds, CancellationToken cancellationToken)
    {
        var person = People[role];
        return Homes[role] switch
        {
            "WeCom" => Of(await WeCom.Screens.WhenAsync(Simulators.WeCom.ChatKey.App(person.WeCom), messages => holds(Of(messages)), cancellationToken)),
            "DingTalk" => Of(await DingTalk.Screens.WhenAsync(Simulators.DingTalk.ChatKey.Person(person.DingTalk), messages => holds(Of(messages)), cancellationToken)),
            _ => Of(await Teams.Screens.WhenAsync(Simulators.Teams.ChatKey.Personal(person.Teams), messages => holds(Of(messages)), cancellationToken)),
        };

        static IReadOnlyList<string> Of(IEnumerable<object> messages) =>
        [
            .. messages.Select(message => message switch
            {
                Simulators.WeCom.SeenMessage seen => seen.Text,
                Simulators.DingTalk.SeenMessage seen => seen.Card?.Text ?? seen.Text,
                Simulators.Teams.SeenMessage seen => seen.Card?.Text ?? seen.Text,
                _ => "",
            }),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await WeCom.DisposeAsync();
        await DingTalk.DisposeAsync();
        await Teams.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        var world = Path.Combine(folder.FullName, "world.json");
        await File.WriteAllTextAsync(
            world,
            JsonSerializer.Serialize(new
            {
                company = "示例公司",
                timeZone = "Asia/Shanghai",
                regions = new[] { new { name = "华东区", groups = new[] { new { name = "华东一组", manager = "周敏", members = Reps } } } },
                stages = new[] { new { id = "contact", name = "初步接触" }, new { id = "needs", name = "需求确认" }, new { id = "contract", name = "合同签署" } },
                customers = new[] { Customer("华光电子有限公司", "华光"), Customer("远东电缆有限公司", "远东") },
                deals = new[] { Deal("P1", "华光电子有限公司", 380_000, "2026-03-02"), Deal("P2", "远东电缆有限公司", 450_000, "2026-03-01") },
                people = new object[]
                {
                    new { name = "王磊", wecom = People[0].WeCom, dingtalk = People[0].DingTalk, teams = People[0].Teams, prefers = Homes[0] },
                    new { name = "周敏", wecom = People[1].WeCom, dingtalk = People[1].DingTalk, teams = People[1].Teams, prefers = Homes[1] },
                    new { name = "韩冰", role = "director", scope = "华东区", wecom = People[2].WeCom, dingtalk = People[2].DingTalk, teams = People[2].Teams, prefers = Homes[2] },
                },
            }),
            cancellationToken);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"), "seed", "--world", world, $"--Storage:ConnectionString={Database}"])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The seed failed: {await output}{await error}");
        }
    }

    private async Task<IEnumerable<KeyValuePair<string, string>>> SettingsAsync(CancellationToken cancellationToken)
    {
        var certificate = Path.Combine(folder.FullName, "login.pem");
        await File.WriteAllTextAsync(certificate, Simulators.Teams.TeamsSimulator.Certificate.ExportCertificatePem(), cancellationToken);
        var (wecom, dingTalk, bot) = (WeCom.Options.App, DingTalk.Options.App, Teams.Options.Bot);
        return
        [
            new("SALESBOT_Storage__ConnectionString", Database),

            // People press at whatever hour the test runs.
            new("SALESBOT_Schedules__QuietHours__From", "00:00"),
            new("SALESBOT_Schedules__QuietHours__To", "00:00"),

            // Warnings by themselves.
            new("SALESBOT_Schedules__TogetherMinutes", "0"),
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", WeCom.Options.CorpId),
            new("SALESBOT_WeCom__AgentId", wecom.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Secret", wecom.Secret),
            new("SALESBOT_WeCom__Token", wecom.Token),
            new("SALESBOT_WeCom__EncodingAesKey", wecom.EncodingAesKey),
            new("SALESBOT_WeCom__BaseUrl", WeCom.BaseUrl),
            new("SALESBOT_DingTalk__Enabled", "true"),
            new("SALESBOT_DingTalk__Mode", "Stream"),
            new("SALESBOT_DingTalk__ClientId", dingTalk.AppKey),
            new("SALESBOT_DingTalk__ClientSecret", dingTalk.AppSecret),
            new("SALESBOT_DingTalk__AgentId", dingTalk.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_DingTalk__BaseUrl", DingTalk.BaseUrl),
            new("SALESBOT_DingTalk__CardTemplateId", Template),
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

    private sealed record StalePerson(string Name, string WeCom, string DingTalk, string Teams);

    private static object Customer(string name, string alias) => new { name, aliases = new[] { alias }, owner = "王磊" };

    private static object Deal(string id, string customer, int amount, string lastProgress) =>
        new { id, customer, title = "ERP二期", owner = "王磊", stage = "needs", amount, lastProgress, stageSince = "2026-02-02" };
}
