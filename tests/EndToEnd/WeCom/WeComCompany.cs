using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>A small company whose people chat with the real service through a loopback WeCom.</summary>
internal sealed class WeComCompany : IAsyncDisposable
{
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

    public static async Task<WeComCompany> StartAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-wecom-");
        var platform = await WeComSimulator.StartAsync(
            new WeComSimulatorOptions
            {
                Members = [.. Reps.Select(rep => new SimulatedMember(rep.Account, rep.Name) { Departments = [2] }), new("zhoumin", "周敏") { Departments = [2] }, new("stranger", "生人")],
                Departments = [new(1, "示例公司"), new(2, "华东一组", 1) { Leaders = ["zhoumin"] }],
            },
            cancellationToken);
        var database = $"Data Source={Path.Combine(data.FullName, "salesbot.db")}";
        await SeedAsync(data, database, cancellationToken);
        var app = platform.Options.App;
        var service = await RunningService.StartAsync(
            cancellationToken,
            new("SALESBOT_Storage__ConnectionString", database),
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", platform.Options.CorpId),
            new("SALESBOT_WeCom__AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("SALESBOT_WeCom__Secret", app.Secret),
            new("SALESBOT_WeCom__Token", app.Token),
            new("SALESBOT_WeCom__EncodingAesKey", app.EncodingAesKey),
            new("SALESBOT_WeCom__BaseUrl", platform.BaseUrl));
        var company = new WeComCompany(data, platform, service);
        if (await platform.Administrator.SavesCallbackUrlAsync(new Uri(service.Address, "wecom/callback"), cancellationToken) is { } trouble)
        {
            await company.DisposeAsync();
            throw new InvalidOperationException($"WeCom did not take the callback's address: {trouble}");
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

    private static object World() => new
    {
        company = "示例公司",
        timeZone = "Asia/Shanghai",
        regions = new[] { new { name = "华东区", groups = new[] { new { name = "华东一组", manager = "周敏", members = Reps.Select(rep => rep.Name) } } } },
        stages = new[]
        {
            new { id = "contact", name = "初步接触" }, new { id = "needs", name = "需求确认" }, new { id = "demo", name = "方案演示" },
            new { id = "negotiation", name = "报价谈判" }, new { id = "contract", name = "合同签署" },
        },
        customers = Reps.Select(rep => new { name = rep.Company, aliases = new[] { rep.Customer }, owner = rep.Name }),
        deals = Reps.Select((rep, index) => new { id = $"P{index}", customer = rep.Company, title = "ERP二期", owner = rep.Name, stage = "needs", amount = 500_000 }),
        people = Reps.Select(rep => new { name = rep.Name, wecom = rep.Account }),
    };

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
