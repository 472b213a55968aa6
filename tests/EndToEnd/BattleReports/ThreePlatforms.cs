using System.Globalization;
using SalesBot.Simulators.DingTalk;
using SalesBot.Simulators.Teams;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.BattleReports;

/// <summary>A team that writes in WeCom and has a group chat in each of WeCom, DingTalk and Teams: one service, three loopback platforms. It is never quiet there.</summary>
internal sealed class ThreePlatforms : IAsyncDisposable
{
    private const string Robot = "战报群";
    private const string DingTalkGroup = "cidSimEast7Q==";
    private const string TeamsGroup = TeamsSimulatorOptions.FirstGroupChat;

    private readonly DirectoryInfo folder;
    private readonly WeComSimulator weCom;
    private readonly DingTalkSimulator dingTalk;
    private readonly TeamsSimulator teams;
    private readonly RunningService service;

    private ThreePlatforms(DirectoryInfo folder, WeComSimulator weCom, DingTalkSimulator dingTalk, TeamsSimulator teams, RunningService service) =>
        (this.folder, this.weCom, this.dingTalk, this.teams, this.service) = (folder, weCom, dingTalk, teams, service);

    /// <summary>The rep whose deal is won.</summary>
    public static SalesRep Rep => SalesTeam.Reps[0];

    /// <summary>Starts them.</summary>
    /// <param name="hold">How long a win is held.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<ThreePlatforms> StartAsync(TimeSpan hold, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-three-");
        var weComSide = await WeComSimulator.StartAsync(new WeComSimulatorOptions { Members = [.. SalesTeam.Reps.Select(rep => new Simulators.WeCom.SimulatedMember(rep.Account, rep.Name))] }, cancellationToken);
        var dingTalkSide = await DingTalkSimulator.StartAsync(
            new DingTalkSimulatorOptions
            {
                Departments = [new(1, "示例公司")],
                Members = [.. SalesTeam.Reps.Select(rep => new Simulators.DingTalk.SimulatedMember(rep.Account, rep.Name) { Departments = [1] })],
                Groups = [new(DingTalkGroup, SalesTeam.Group) { Members = [.. SalesTeam.GroupReps.Select(rep => rep.Account)] }],
            },
            cancellationToken);
        var teamsSide = await TeamsSimulator.StartAsync(
            new TeamsSimulatorOptions
            {
                People = [.. SalesTeam.Reps.Select(rep => new SimulatedPerson(TeamsAccountOf(rep), rep.Name))],
                GroupChats = [new(TeamsGroup, SalesTeam.Group) { Members = [.. SalesTeam.GroupReps.Select(TeamsAccountOf)] }],
            },
            cancellationToken);
        var running = await StartServiceAsync(data, hold, weComSide, dingTalkSide, teamsSide, cancellationToken);
        return new ThreePlatforms(data, weComSide, dingTalkSide, teamsSide, running);
    }

    /// <summary>The rep writes to the app in WeCom, and waits until the chat shows as many answers.</summary>
    public async Task SayAsync(SalesRep rep, string text, int answers, CancellationToken cancellationToken)
    {
        await weCom.Member(rep.Account).WritesAsync(text, cancellationToken);
        await weCom.Screens.WhenAsync(Simulators.WeCom.ChatKey.App(rep.Account), messages => messages.Count(message => message.From == "bot") >= answers, cancellationToken);
    }

    /// <summary>Waits until each of the three groups has a message with these words.</summary>
    /// <returns>When each had it.</returns>
    public async Task<IReadOnlyList<(string Group, DateTimeOffset At)>> HearAsync(string words, CancellationToken cancellationToken)
    {
        return await Task.WhenAll(
            StampAsync("WeCom", weCom.Screens.WhenAsync(Simulators.WeCom.ChatKey.Robot(Robot), messages => messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal)), cancellationToken)),
            StampAsync("DingTalk", dingTalk.Screens.WhenAsync(Simulators.DingTalk.ChatKey.Group(DingTalkGroup), messages => messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal)), cancellationToken)),
            StampAsync("Teams", teams.Screens.WhenAsync(TeamsGroup, messages => messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal)), cancellationToken)));

        static async Task<(string Group, DateTimeOffset At)> StampAsync(string group, Task heard)
        {
            await heard;
            return (group, TimeProvider.System.GetUtcNow());
        }
    }

    /// <summary>What each of the three groups has on its screens from the bot: when, and what.</summary>
    public IReadOnlyList<(string Group, DateTimeOffset At, string Text)> Screens() =>
    [
        .. weCom.Screens.FromBot(Simulators.WeCom.ChatKey.Robot(Robot)).Select(message => ("WeCom", message.At, message.Text)),
        .. dingTalk.Screens.FromBot(Simulators.DingTalk.ChatKey.Group(DingTalkGroup)).Select(message => ("DingTalk", message.At, message.Text)),
        .. teams.Screens.FromBot(TeamsGroup).Select(message => ("Teams", message.At, message.Text)),
    ];

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        await teams.DisposeAsync();
        await dingTalk.DisposeAsync();
        await weCom.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<RunningService> StartServiceAsync(DirectoryInfo data, TimeSpan hold, WeComSimulator weCom, DingTalkSimulator dingTalk, TeamsSimulator teams, CancellationToken cancellationToken)
    {
        var certificate = Path.Combine(data.FullName, "login.pem");
        await File.WriteAllTextAsync(certificate, TeamsSimulator.Certificate.ExportCertificatePem(), cancellationToken);
        var database = $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";
        await SalesTeam.SeedAsync(
            data,
            database,
            [
                new { platform = "WeCom", scope = SalesTeam.Group, kind = "robot", id = Robot },
                new { platform = "DingTalk", scope = SalesTeam.Group, kind = "conversation", id = DingTalkGroup },
                new { platform = "Teams", scope = SalesTeam.Group, kind = "conversation", id = TeamsGroup, serviceUrl = teams.ServiceUrl },
            ],
            rep => new { name = rep.Name, wecom = rep.Account, dingtalk = rep.Account, teams = TeamsAccountOf(rep) },
            cancellationToken);
        var (app, ding, bot) = (weCom.Options.App, dingTalk.Options.App, teams.Options.Bot);
        var running = await RunningService.StartAsync(
            cancellationToken,
            new("SALESBOT_Storage__ConnectionString", database),
            new(RunningService.Rehearse, "true"),
            new("SALESBOT_Schedules__QuietHours__From", "00:00"),
            new("SALESBOT_Schedules__QuietHours__To", "00:00"),
            new("SALESBOT_BattleReports__Hold", hold.ToString("c", CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", weCom.Options.CorpId),
            new("SALESBOT_WeCom__AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Secret", app.Secret),
            new("SALESBOT_WeCom__Token", app.Token),
            new("SALESBOT_WeCom__EncodingAesKey", app.EncodingAesKey),
            new("SALESBOT_WeCom__BaseUrl", weCom.BaseUrl),
            new("SALESBOT_WeCom__Robots__0__Name", Robot),
            new("SALESBOT_WeCom__Robots__0__Key", weCom.Options.Robots[0].Key),
            new("SALESBOT_DingTalk__Enabled", "true"),
            new("SALESBOT_DingTalk__ClientId", ding.AppKey),
            new("SALESBOT_DingTalk__ClientSecret", ding.AppSecret),
            new("SALESBOT_DingTalk__BaseUrl", dingTalk.BaseUrl),
            new("SALESBOT_Teams__Enabled", "true"),
            new("SALESBOT_Teams__AppId", bot.AppId),
            new("SALESBOT_Teams__TenantId", teams.Options.TenantId),
            new("SALESBOT_Teams__ClientSecret", bot.Secret),
            new("SALESBOT_Teams__LoginUrl", teams.LoginUrl),
            new("SALESBOT_Teams__OpenIdMetadataUrl", teams.OpenIdMetadataUrl),
            new("SALESBOT_Teams__AllowedServiceHosts__0", "127.0.0.1"),
            new("SSL_CERT_FILE", certificate));
        teams.Administrator.SetsEndpoint(new Uri(running.Address, "api/messages"));
        await dingTalk.Stream.ConnectedAsync(1, cancellationToken);
        if (await weCom.Administrator.SavesCallbackUrlAsync(new Uri(running.Address, "wecom/callback"), cancellationToken) is { } trouble)
        {
            throw new InvalidOperationException($"WeCom did not take the callback's address: {trouble}");
        }

        return running;
    }

    private static string TeamsAccountOf(SalesRep rep) =>
        string.Create(CultureInfo.InvariantCulture, $"b7c1d2e3-0000-4aaa-9bbb-{Array.IndexOf(SalesTeam.Reps, rep) + 1:D12}");
}
