using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>A small company whose people chat with the real service through a loopback WeCom.</summary>
internal sealed class WeComCompany : IAsyncDisposable
{
    private const string World = """
        {
          "company": "示例公司", "timeZone": "Asia/Shanghai",
          "regions": [ { "name": "华东区", "groups": [ { "name": "华东一组", "manager": "周敏", "members": [ "王磊", "李静" ] } ] } ],
          "stages": [
            { "id": "contact", "name": "初步接触" }, { "id": "needs", "name": "需求确认" }, { "id": "demo", "name": "方案演示" },
            { "id": "negotiation", "name": "报价谈判" }, { "id": "contract", "name": "合同签署" }
          ],
          "customers": [
            { "name": "华星电子有限公司", "aliases": [ "华星" ], "owner": "王磊", "contacts": [ { "name": "王建国", "title": "王总" } ] },
            { "name": "远景能源有限公司", "aliases": [ "远景" ], "owner": "李静" }
          ],
          "deals": [
            { "id": "P1", "customer": "华星电子有限公司", "title": "ERP二期", "owner": "王磊", "stage": "needs", "amount": 500000 },
            { "id": "P2", "customer": "远景能源有限公司", "title": "监控平台", "owner": "李静", "stage": "needs", "amount": 300000 }
          ],
          "people": [
            { "name": "王磊", "wecom": "WangLei" }, { "name": "李静", "wecom": "lijing" }, { "name": "周敏", "wecom": "zhoumin" }
          ]
        }
        """;

    private readonly DirectoryInfo folder;

    private WeComCompany(DirectoryInfo folder, WeComSimulator platform, RunningService service) =>
        (this.folder, Platform, Service) = (folder, platform, service);

    /// <summary>The loopback WeCom.</summary>
    public WeComSimulator Platform { get; }

    /// <summary>The service.</summary>
    public RunningService Service { get; }

    /// <summary>The rep of the customer 华星.</summary>
    public MemberActions Rep => Platform.Member("wanglei");

    /// <summary>Another rep.</summary>
    public MemberActions Colleague => Platform.Member("lijing");

    public static async Task<WeComCompany> StartAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-wecom-");
        var platform = await WeComSimulator.StartAsync(
            new WeComSimulatorOptions
            {
                Members = [new("WangLei", "王磊") { Departments = [2] }, new("lijing", "李静") { Departments = [2] }, new("zhoumin", "周敏") { Departments = [2] }, new("stranger", "生人") { Departments = [1] }],
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

    /// <summary>How the rep's deal with a customer stands, in the words of the chat.</summary>
    public async Task<string> StatusAsync(string name, string customer, CancellationToken cancellationToken)
    {
        using var response = await Service.Client.PostAsJsonAsync(
            new Uri("playground/messages", UriKind.Relative), new { @as = name, chat = "direct", text = $"{customer}现在什么情况" }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.GetProperty("replies")[0].GetProperty("text").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Platform.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task SeedAsync(DirectoryInfo data, string database, CancellationToken cancellationToken)
    {
        var world = Path.Combine(data.FullName, "world.json");
        await File.WriteAllTextAsync(world, World, cancellationToken);
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
