using System.Diagnostics;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The verbs of the executable, as a script sees them: exit codes and sentences.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const int Done = 0, WrongConfiguration = 2;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-verbs-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("--help", "understand")]
    [InlineData("seed --help", "--replace")]
    [InlineData("migrate --help", "--Storage:Provider")]
    [InlineData("teams-package --help", "--output")]
    public async Task Help_SaysWhatThereIs(string arguments, string holds)
    {
        var (code, output, _) = await RunAsync(arguments);

        Assert.Equal(Done, code);
        Assert.Contains(holds, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("srve", "'srve'")]
    [InlineData("serve now", "'now'")]
    [InlineData("seed", "--world")]
    [InlineData("teams-package --Teams:AppId=x", "Teams:AppId")]
    [InlineData("seed --world nowhere.json", "nowhere.json")]
    [InlineData("migrate --Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("serve --Company:TimeZone=Mars/Olympus", "Company:TimeZone")]
    [InlineData("serve --Delivery:Workers=0", "Workers")]
    public async Task WrongCommandLineOrConfiguration_IsNamed_AndEndsWithTwo(string arguments, string named)
    {
        var (code, _, error) = await RunAsync(arguments);

        Assert.Equal(WrongConfiguration, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_SaysWhatItDid_AndTheSecondTimeThatThereIsNothingToDo()
    {
        var (first, applied, _) = await RunAsync("migrate");
        var (second, nothing, _) = await RunAsync("migrate");

        Assert.Equal((Done, Done), (first, second));
        Assert.Contains("Initial", applied, StringComparison.Ordinal);
        Assert.Contains("up to date", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TeamsPackage_IsWritten_AndItsPlaceIsNamed()
    {
        var (code, output, _) = await RunAsync("teams-package --Teams:AppId=5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f --Teams:PublicUrl=https://sales.example.com");

        Assert.Equal(Done, code);
        var written = Path.Combine(folder.FullName, "data", "teams-app.zip");
        Assert.Contains(written, output, StringComparison.Ordinal);
        Assert.True(File.Exists(written));
    }

    [Fact]
    public async Task Seed_TheSecondTime_ChangesNothing()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "world.json"),
            """
            {
              "company": "测试公司", "timeZone": "Asia/Shanghai",
              "regions": [ { "name": "华东区", "groups": [ { "name": "华东一组", "manager": "周敏", "members": [ "张伟" ] } ] } ],
              "stages": [
                { "id": "contact", "name": "初步接触" }, { "id": "needs", "name": "需求确认" }, { "id": "demo", "name": "方案演示" },
                { "id": "negotiation", "name": "报价谈判" }, { "id": "contract", "name": "合同签署" }
              ],
              "customers": [ { "name": "华星电子有限公司", "aliases": [ "华星" ], "owner": "张伟" } ],
              "deals": [ { "id": "P1", "customer": "华星电子有限公司", "title": "ERP", "owner": "张伟", "stage": "needs", "amount": 500000 } ]
            }
            """,
            Cancellation);

        var (first, loaded, _) = await RunAsync("seed --world world.json");
        var (second, again, _) = await RunAsync("seed --world world.json");

        Assert.Equal((Done, Done), (first, second));
        Assert.Contains("1 added", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("1 added", again, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"), .. arguments.Split(' ')])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The executable did not start.");
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var error = process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await error);
    }
}
