using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>A small sales team: two groups, and for each rep one customer with one deal of 50万.</summary>
internal static class SalesTeam
{
    /// <summary>The group that most of them are in.</summary>
    public const string Group = "华东一组";

    /// <summary>The group of the others.</summary>
    public const string SmallGroup = "大客户组";

    /// <summary>All of them; the last one is alone in the small group.</summary>
    public static readonly SalesRep[] Reps =
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

    /// <summary>Who is in the large group.</summary>
    public static IEnumerable<SalesRep> GroupReps => Reps[..LastRep];

    /// <summary>Who is in the small group.</summary>
    public static IEnumerable<SalesRep> SmallGroupReps => Reps[LastRep..];

    private static int LastRep => Reps.Length - 1;

    /// <summary>Loads the team into an empty database, with the verb of the service.</summary>
    /// <param name="data">A folder for the file.</param>
    /// <param name="database">The connection string.</param>
    /// <param name="chats">The group chats, as the file has them.</param>
    /// <param name="person">The entry of a rep: the name and the account on the platform.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task SeedAsync(
        DirectoryInfo data, string database, IEnumerable<object> chats, Func<SalesRep, object> person, CancellationToken cancellationToken)
    {
        var world = Path.Combine(data.FullName, "world.json");
        await File.WriteAllTextAsync(world, JsonSerializer.Serialize(World(chats, person)), cancellationToken);
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

    /// <summary>How the rep's deal stands, in the words of the chat.</summary>
    public static async Task<string> StatusAsync(RunningService service, SalesRep rep, CancellationToken cancellationToken)
    {
        using var response = await service.Client.PostAsJsonAsync(
            new Uri("playground/messages", UriKind.Relative), new { @as = rep.Name, chat = "direct", text = $"{rep.Customer}现在什么情况" }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.GetProperty("replies")[0].GetProperty("text").GetString()!;
    }

    private static object World(IEnumerable<object> chats, Func<SalesRep, object> person) => new
    {
        company = "示例公司",
        timeZone = "Asia/Shanghai",
        regions = new[] { new { name = "华东区", groups = new[] { GroupOf(Group, "周敏", GroupReps), GroupOf(SmallGroup, "钱进", SmallGroupReps) } } },
        stages = new[]
        {
            new { id = "contact", name = "初步接触" }, new { id = "needs", name = "需求确认" }, new { id = "demo", name = "方案演示" },
            new { id = "negotiation", name = "报价谈判" }, new { id = "contract", name = "合同签署" },
        },
        customers = Reps.Select(rep => new { name = rep.Company, aliases = new[] { rep.Customer }, owner = rep.Name }),
        deals = Reps.Select((rep, index) => new { id = $"P{index}", customer = rep.Company, title = "ERP二期", owner = rep.Name, stage = "needs", amount = 500_000 }),
        chats,
        people = Reps.Select(person),
    };

    private static object GroupOf(string name, string manager, IEnumerable<SalesRep> members) => new { name, manager, members = members.Select(rep => rep.Name) };
}
