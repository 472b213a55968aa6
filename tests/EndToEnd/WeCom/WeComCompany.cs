using System.Globalization;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>A small company whose people chat with the real service through a loopback WeCom.</summary>
internal sealed class WeComCompany : IAsyncDisposable
{
    /// <summary>The group of 华东一组, in which the intelligent robot is.</summary>
    public const string GroupId = "wrSim01";

    /// <summary>The group of 大客户组: the last of the reps and the manager, who may see all that the rep does.</summary>
    public const string SmallGroupId = "wrSim02";

    private readonly DirectoryInfo folder;

    private WeComCompany(DirectoryInfo folder, WeComSimulator platform, RunningService service) =>
        (this.folder, Platform, Service) = (folder, platform, service);

    /// <summary>The loopback WeCom.</summary>
    public WeComSimulator Platform { get; }

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>A rep of the company, with one customer and one deal of 50万; each test takes one of its own.</summary>
    public WeComRep Rep(int index) => new(SalesTeam.Reps[index], Platform.Member(SalesTeam.Reps[index].Account));

    /// <param name="bot">The intelligent robot; null for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<WeComCompany> StartAsync(SimulatedBot? bot, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-wecom-");
        var platform = await WeComSimulator.StartAsync(
            new WeComSimulatorOptions
            {
                Members = [.. SalesTeam.Reps.Select(rep => new SimulatedMember(rep.Account, rep.Name) { Departments = [2] }), new("zhoumin", "周敏") { Departments = [2] }, new("qianjin", "钱进") { Departments = [2] }, new("stranger", "生人")],
                Bot = bot ?? new SimulatedBot(),
                Departments = [new(1, "示例公司"), new(2, "华东一组", 1) { Leaders = ["zhoumin"] }],
            },
            cancellationToken);
        var database = $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";
        await SalesTeam.SeedAsync(
            data,
            database,
            [ChatOf(SalesTeam.Group, GroupId), ChatOf(SalesTeam.SmallGroup, SmallGroupId)],
            rep => new { name = rep.Name, wecom = rep.Account },
            cancellationToken);
        var app = platform.Options.App;
        KeyValuePair<string, string>[] settings =
        [
            new("SALESBOT_Storage__ConnectionString", database),
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", platform.Options.CorpId),
            new("SALESBOT_WeCom__AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Secret", app.Secret),
            new("SALESBOT_WeCom__Token", app.Token),
            new("SALESBOT_WeCom__EncodingAesKey", app.EncodingAesKey),
            new("SALESBOT_WeCom__BaseUrl", platform.BaseUrl),
            .. bot is null ? [] : Settings(bot, platform),
        ];
        var service = await RunningService.StartAsync(cancellationToken, settings);
        var company = new WeComCompany(data, platform, service);
        try
        {
            await company.ConnectAsync(bot, cancellationToken);
        }
        catch
        {
            await company.DisposeAsync();
            throw;
        }

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

    private static KeyValuePair<string, string>[] Settings(SimulatedBot bot, WeComSimulator platform) =>
    [
        new("SALESBOT_WeCom__AiBot__Mode", bot.IsLongConnection ? "WebSocket" : "Callback"),
        new("SALESBOT_WeCom__AiBot__Name", bot.Name),
        .. bot.IsLongConnection
            ? (KeyValuePair<string, string>[])
            [
                new("SALESBOT_WeCom__AiBot__BotId", bot.Id),
                new("SALESBOT_WeCom__AiBot__Secret", bot.Secret),
                new("SALESBOT_WeCom__AiBot__WebSocketUrl", platform.WebSocketUrl.ToString()),
            ]
            : [new("SALESBOT_WeCom__AiBot__Token", bot.Token), new("SALESBOT_WeCom__AiBot__EncodingAesKey", bot.EncodingAesKey)],
    ];

    private async Task ConnectAsync(SimulatedBot? bot, CancellationToken cancellationToken)
    {
        var trouble = await Platform.Administrator.SavesCallbackUrlAsync(new Uri(Service.Address, "wecom/callback"), cancellationToken);
        if (bot is { IsLongConnection: false })
        {
            trouble ??= await Platform.Administrator.SavesBotCallbackUrlAsync(new Uri(Service.Address, "wecom/aibot"), cancellationToken);
        }

        if (trouble is not null)
        {
            throw new InvalidOperationException($"WeCom did not take a callback's address: {trouble}");
        }

        Platform.Bot.MakesGroup(GroupId, [.. SalesTeam.GroupReps.Select(rep => rep.Account), "zhoumin"]);
        Platform.Bot.MakesGroup(SmallGroupId, [.. SalesTeam.SmallGroupReps.Select(rep => rep.Account), "qianjin"]);
        if (bot is { IsLongConnection: true })
        {
            await Platform.Bot.ConnectedAsync(cancellationToken);
        }
    }

    private static object ChatOf(string scope, string id) => new { platform = "WeCom", scope, kind = "aibot", id };
}
