using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>A small company whose people chat with the real service through a loopback DingTalk.</summary>
internal sealed class DingTalkCompany : IAsyncDisposable
{
    /// <summary>The group of 华东一组.</summary>
    public const string GroupId = "cidSimEast7Q==";

    /// <summary>The group of 大客户组: the last of the reps and the manager, who may see all that the rep does.</summary>
    public const string SmallGroupId = "cidSimLarge1g==";

    /// <summary>A second group of 华东一组, in which somebody from outside is.</summary>
    public const string OpenGroupId = "cidSimOpen3g==";

    private const string Template = "7b1c0000-sales.schema";
    private const string CardSecret = "end-to-end-card-secret";

    private readonly DirectoryInfo folder;

    private DingTalkCompany(DirectoryInfo folder, DingTalkSimulator platform, RunningService service) =>
        (this.folder, Platform, Service) = (folder, platform, service);

    /// <summary>The loopback DingTalk.</summary>
    public DingTalkSimulator Platform { get; }

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>A rep of the company, with one customer and one deal of 50万; each test takes one of its own.</summary>
    public DingTalkRep Rep(int index) => new(SalesTeam.Reps[index], Platform.Member(SalesTeam.Reps[index].Account));

    /// <summary>The connection string of the service's database.</summary>
    public string Database => DatabaseIn(folder);

    /// <param name="mode">How the service hears of what people say.</param>
    /// <param name="hasTemplate">Whether there is a template of interactive cards; otherwise buttons speak for the person.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<DingTalkCompany> StartAsync(PushMode mode, bool hasTemplate, CancellationToken cancellationToken) =>
        StartAsync(mode, hasTemplate, new DingTalkSwitches(), cancellationToken);

    /// <param name="mode">How the service hears of what people say.</param>
    /// <param name="hasTemplate">Whether there is a template of interactive cards; otherwise buttons speak for the person.</param>
    /// <param name="switches">How the platform behaves.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<DingTalkCompany> StartAsync(PushMode mode, bool hasTemplate, DingTalkSwitches switches, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-dingtalk-");
        var platform = await DingTalkSimulator.StartAsync(Organisation(mode) with { Switches = switches }, cancellationToken);
        var database = DatabaseIn(data);
        await SalesTeam.SeedAsync(
            data,
            database,
            [ChatOf(SalesTeam.Group, GroupId), ChatOf(SalesTeam.SmallGroup, SmallGroupId), ChatOf(SalesTeam.Group, OpenGroupId)],
            rep => new { name = rep.Name, dingtalk = rep.Account },
            cancellationToken);
        var app = platform.Options.App;
        var service = await RunningService.StartAsync(
            cancellationToken,
            new("SALESBOT_Storage__ConnectionString", database),
            new("SALESBOT_DingTalk__Enabled", "true"),
            new("SALESBOT_DingTalk__Mode", mode.ToString()),
            new("SALESBOT_DingTalk__ClientId", app.AppKey),
            new("SALESBOT_DingTalk__ClientSecret", app.AppSecret),
            new("SALESBOT_DingTalk__AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_DingTalk__BaseUrl", platform.BaseUrl),
            new("SALESBOT_DingTalk__CardCallbacks__ApiSecret", mode == PushMode.Http ? CardSecret : ""),
            new("SALESBOT_DingTalk__CardTemplateId", hasTemplate ? Template : ""));
        var company = new DingTalkCompany(data, platform, service);
        await company.ConnectAsync(mode, cancellationToken);
        return company;
    }

    /// <summary>How the rep's deal stands, in the words of the chat.</summary>
    public Task<string> StatusAsync(SalesRep rep, CancellationToken cancellationToken) => SalesTeam.StatusAsync(Service, rep, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Platform.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task ConnectAsync(PushMode mode, CancellationToken cancellationToken)
    {
        if (mode == PushMode.Stream)
        {
            await Platform.Stream.ConnectedAsync(1, cancellationToken);
            return;
        }

        Platform.Administrator.SetsRobotUrl(new Uri(Service.Address, "dingtalk/robot"));
        await RegisterCardsAsync(cancellationToken);
    }

    /// <summary>As an operator does by hand.</summary>
    private async Task RegisterCardsAsync(CancellationToken cancellationToken)
    {
        var app = Platform.Options.App;
        using var http = new HttpClient { BaseAddress = new Uri(Platform.BaseUrl) };
        using var granted = await http.PostAsJsonAsync("/v1.0/oauth2/accessToken", new { appKey = app.AppKey, appSecret = app.AppSecret }, cancellationToken);
        var token = (await granted.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("accessToken").GetString();
        http.DefaultRequestHeaders.Add("x-acs-dingtalk-access-token", token);
        using var registered = await http.PostAsJsonAsync(
            "/v1.0/card/callbacks/register",
            new { callbackRouteKey = "salesbot", callbackUrl = new Uri(Service.Address, "dingtalk/cards"), apiSecret = CardSecret, forceUpdate = true },
            cancellationToken);
        registered.EnsureSuccessStatusCode();
    }

    private static DingTalkSimulatorOptions Organisation(PushMode mode) => new()
    {
        App = new SimulatedApp { RobotMode = mode },
        Departments = [new(1, "示例公司"), new(7, "华东一组", 1) { Leaders = ["zhoumin"] }],
        Members =
        [
            .. SalesTeam.Reps.Select(rep => new SimulatedMember(rep.Account, rep.Name) { Departments = [7] }),
            new("zhoumin", "周敏") { Departments = [7] }, new("qianjin", "钱进") { Departments = [7] }, new("stranger", "生人") { Departments = [1] },
            new("outsider", "外部客户") { IsOutsider = true, Departments = [] },
        ],
        Groups =
        [
            new(GroupId, SalesTeam.Group) { Members = [.. SalesTeam.GroupReps.Select(rep => rep.Account), "zhoumin"] },
            new(SmallGroupId, SalesTeam.SmallGroup) { Members = [.. SalesTeam.SmallGroupReps.Select(rep => rep.Account), "qianjin"] },
            new(OpenGroupId, "客户项目群") { Members = [.. SalesTeam.GroupReps.Select(rep => rep.Account), "outsider"] },
        ],
        Templates = [new(Template)],
    };

    private static string DatabaseIn(DirectoryInfo data) => $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";

    private static object ChatOf(string scope, string id) => new { platform = "DingTalk", scope, kind = "conversation", id };
}
