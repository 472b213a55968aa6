using System.Globalization;
using SalesBot.Simulators.Teams;

namespace SalesBot.EndToEnd.Tests.Teams;

/// <summary>A small company whose people chat with the real service through a loopback Teams.</summary>
internal sealed class TeamsCompany : IAsyncDisposable
{
    /// <summary>The group chat of 华东一组.</summary>
    public const string GroupId = TeamsSimulatorOptions.FirstGroupChat;

    /// <summary>The channel of 大客户组: the last of the reps and the manager, who may see all that the rep does.</summary>
    public const string ChannelId = TeamsSimulatorOptions.FirstChannel;

    /// <summary>A second chat of 华东一组, into which a guest comes.</summary>
    public const string OpenGroupId = "19:open0group0of0the0team000000@thread.v2";

    /// <summary>Somebody of another company.</summary>
    public const string Guest = "b7c1d2e3-0000-4aaa-9bbb-0000000000a3";

    private const string Manager = "b7c1d2e3-0000-4aaa-9bbb-0000000000a1";

    /// <summary>Somebody of the tenant whom the service does not know.</summary>
    private const string Unknown = "b7c1d2e3-0000-4aaa-9bbb-0000000000a2";

    private readonly DirectoryInfo folder;

    private TeamsCompany(DirectoryInfo folder, TeamsSimulator platform, RunningService service) =>
        (this.folder, Platform, Service) = (folder, platform, service);

    /// <summary>The loopback Teams.</summary>
    public TeamsSimulator Platform { get; }

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>Somebody of the tenant whom the service does not know.</summary>
    public PersonActions Stranger => Platform.Person(Unknown);

    /// <summary>A rep of the company, with one customer and one deal of 50万; each test takes one of its own.</summary>
    public TeamsRep Rep(int index) => new(SalesTeam.Reps[index], Platform.Person(AccountOf(SalesTeam.Reps[index])));

    /// <summary>Starts Teams, loads the team and starts the service, which gets its tokens by the login service's own certificate.</summary>
    public static async Task<TeamsCompany> StartAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-teams-");
        var platform = await TeamsSimulator.StartAsync(Organisation(), cancellationToken);
        var certificate = Path.Combine(data.FullName, "login.pem");
        await File.WriteAllTextAsync(certificate, TeamsSimulator.Certificate.ExportCertificatePem(), cancellationToken);
        var database = $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";
        await SalesTeam.SeedAsync(
            data,
            database,
            [ChatOf(SalesTeam.Group, GroupId, platform), ChatOf(SalesTeam.SmallGroup, ChannelId, platform), ChatOf(SalesTeam.Group, OpenGroupId, platform)],
            rep => new { name = rep.Name, teams = AccountOf(rep) },
            cancellationToken);
        var bot = platform.Options.Bot;
        var service = await RunningService.StartAsync(
            cancellationToken,
            new("SALESBOT_Storage__ConnectionString", database),
            new("SALESBOT_Teams__Enabled", "true"),
            new("SALESBOT_Teams__AppId", bot.AppId),
            new("SALESBOT_Teams__TenantId", platform.Options.TenantId),
            new("SALESBOT_Teams__ClientSecret", bot.Secret),
            new("SALESBOT_Teams__LoginUrl", platform.LoginUrl),
            new("SALESBOT_Teams__OpenIdMetadataUrl", platform.OpenIdMetadataUrl),
            new("SALESBOT_Teams__AllowedServiceHosts__0", "127.0.0.1"),
            new("SSL_CERT_FILE", certificate));
        platform.Administrator.SetsEndpoint(new Uri(service.Address, "api/messages"));
        return new TeamsCompany(data, platform, service);
    }

    /// <summary>How the rep's deal stands, in the words of the chat.</summary>
    public Task<string> StatusAsync(SalesRep rep, CancellationToken cancellationToken) => SalesTeam.StatusAsync(Service, rep, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Platform.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static TeamsSimulatorOptions Organisation() => new()
    {
        People =
        [
            .. SalesTeam.Reps.Select(rep => new SimulatedPerson(AccountOf(rep), rep.Name)),
            new(Manager, "钱进"), new(Unknown, "生人"), new(Guest, "外部顾问") { Role = "guest", TenantId = "7a6b5c4d-9999-4e3f-8a2b-1c0d9e8f7a6b", HasApp = false },
        ],
        GroupChats =
        [
            new(GroupId, SalesTeam.Group) { Members = [.. SalesTeam.GroupReps.Select(AccountOf)] },
            new(OpenGroupId, "客户项目群") { Members = [.. SalesTeam.GroupReps.Select(AccountOf)] },
        ],
        Teams =
        [
            new("大客户", [new(TeamsSimulatorOptions.FirstTeam, "General"), new(ChannelId, SalesTeam.SmallGroup)])
            {
                Members = [.. SalesTeam.SmallGroupReps.Select(AccountOf), Manager],
            },
        ],
    };

    private static string AccountOf(SalesRep rep) =>
        string.Create(CultureInfo.InvariantCulture, $"b7c1d2e3-0000-4aaa-9bbb-{Array.IndexOf(SalesTeam.Reps, rep) + 1:D12}");

    private static object ChatOf(string scope, string id, TeamsSimulator platform) =>
        new { platform = "Teams", scope, kind = "conversation", id, serviceUrl = platform.ServiceUrl };
}
