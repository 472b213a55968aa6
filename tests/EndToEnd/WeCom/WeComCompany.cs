using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>A small company whose people chat with the real service through a loopback WeCom.</summary>
internal sealed class WeComCompany : IAsyncDisposable
{
    /// <summary>The group of 华东一组, in which the intelligent robot is.</summary>
    public const string GroupId = "wrSim01";

    /// <summary>The group of 大客户组: the last of the reps and the manager, who may see all that the rep does.</summary>
    public const string SmallGroupId = "wrSim02";

    private const int LastRep = 12;

    private static readonly WeComRep[] Reps =
    [
        new("WangLei", "王磊", "华星", "华星电子有限公司"),
        new("lijing", "李静", "远景", "远景能源有限公司"),
        new("chenchen", "陈晨", "博凯", "博凯机械有限公司"),
        new("zhaoqiang", "赵强", "恒达", "恒达物流有限公司"),
        new("sunli", "孙丽", "金桥", "金桥化工有限公司"),
        new("zhouyang", "周洋", "瑞丰", "瑞丰食品有限公司"),
        new("wuhan", "吴涵", "海纳", "海纳通信有限公司"),
        new("zhengyi", "郑毅", "德邦", "德邦医药有限公司"),
        new("fengtao", "冯涛", "新锐", "新锐传媒有限公司"),
        new("jiangyue", "蒋悦", "宏图", "宏图建设有限公司"),
        new("hemin", "何敏", "康泰", "康泰生物有限公司"),
        new("xuning", "许宁", "联创", "联创软件有限公司"),
        new("kongyue", "孔月", "天工", "天工重机有限公司"),
    ];

    private readonly DirectoryInfo folder;

    private WeComCompany(DirectoryInfo folder, WeComSimulator platform, RunningService service) =>
        (this.folder, Platform, Service) = (folder, platform, service);

    /// <summary>The loopback WeCom.</summary>
    public WeComSimulator Platform { get; }

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>A rep of the company, with one customer and one deal of 50万; each test takes one of its own.</summary>
    public WeComRep Rep(int index) => Reps[index] with { Chat = Platform.Member(Reps[index].Account) };

    /// <param name="bot">The intelligent robot; null for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<WeComCompany> StartAsync(SimulatedBot? bot, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-wecom-");
        var platform = await WeComSimulator.StartAsync(
            new WeComSimulatorOptions
            {
                Members = [.. Reps.Select(rep => new SimulatedMember(rep.Account, rep.Name) { Departments = [2] }), new("zhoumin", "周敏") { Departments = [2] }, new("qianjin", "钱进") { Departments = [2] }, new("stranger", "生人")],
                Bot = bot ?? new SimulatedBot(),
                Departments = [new(1, "示例公司"), new(2, "华东一组", 1) { Leaders = ["zhoumin"] }],
            },
            cancellationToken);
        var database = $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";
        await SeedAsync(data, database, cancellationToken);
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
    public async Task<string> StatusAsync(WeComRep rep, CancellationToken cancellationToken)
    {
        using var response = await Service.Client.PostAsJsonAsync(
            new Uri("playground/messages", UriKind.Relative), new { @as = rep.Name, chat = "direct", text = $"{rep.Customer}现在什么情况" }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.GetProperty("replies")[0].GetProperty("text").GetString()!;
    }

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

        Platform.Bot.MakesGroup(GroupId, [.. Reps[..LastRep].Select(rep => rep.Account), "zhoumin"]);
        Platform.Bot.MakesGroup(SmallGroupId, [.. Reps[LastRep..].Select(rep => rep.Account), "qianjin"]);
        if (bot is { IsLongConnection: true })
        {
            await Platform.Bot.ConnectedAsync(cancellationToken);
        }
    }

    private static object World() => new
    {
        company = "示例公司",
        timeZone = "Asia/Shanghai",
        regions = new[] { new { name = "华东区", groups = new[] { GroupOf("华东一组", "周敏", Reps[..LastRep]), GroupOf("大客户组", "钱进", Reps[LastRep..]) } } },
        stages = new[]
        {
            new { id = "contact", name = "初步接触" }, new { id = "needs", name = "需求确认" }, new { id = "demo", name = "方案演示" },
            new { id = "negotiation", name = "报价谈判" }, new { id = "contract", name = "合同签署" },
        },
        customers = Reps.Select(rep => new { name = rep.Company, aliases = new[] { rep.Customer }, owner = rep.Name }),
        deals = Reps.Select((rep, index) => new { id = $"P{index}", customer = rep.Company, title = "ERP二期", owner = rep.Name, stage = "needs", amount = 500_000 }),
        chats = new[] { ChatOf("华东一组", GroupId), ChatOf("大客户组", SmallGroupId) },
        people = Reps.Select(rep => new { name = rep.Name, wecom = rep.Account }),
    };

    private static object GroupOf(string name, string manager, IEnumerable<WeComRep> members) => new { name, manager, members = members.Select(rep => rep.Name) };

    private static object ChatOf(string scope, string id) => new { platform = "WeCom", scope, kind = "aibot", id };

    private static async Task SeedAsync(DirectoryInfo data, string database, CancellationToken cancellationToken)
    {
        var world = Path.Combine(data.FullName, "world.json");
        await File.WriteAllTextAsync(world, JsonSerializer.Serialize(World()), cancellationToken);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"), "seed", "--world", world, $"--Storage:ConnectionString={database}"])
        {
            WorkingDirectory = data.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The executable did not start.");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The seed failed: {await output}{await error}");
        }
    }
}
