using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators;

/// <summary>The platforms' own clients from npm, installed once, run by node.</summary>
public sealed class OfficialClients : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "Simulators", "npm");

    private static readonly string[] Packages = ["@wecom", "adaptivecards", "botframework-connector", "dingtalk-stream"];

    /// <summary>Several test classes need the clients at the same time; they are installed once.</summary>
    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    private string? trouble;

    public async ValueTask InitializeAsync() => trouble = await Installed.Value;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a script on JSON, and gives its JSON.</summary>
    public async Task<JsonArray> RunAsync(string script, JsonArray asked, CancellationToken cancellationToken)
    {
        using var node = Start(script);
        await node.StandardInput.WriteAsync(asked.ToJsonString().AsMemory(), cancellationToken);
        node.StandardInput.Close();
        var written = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        return JsonNode.Parse(written)!.AsArray();
    }

    /// <summary>Starts a script; the test is skipped where there is no node.</summary>
    public Process Start(string script, params string[] arguments)
    {
        Assert.SkipWhen(trouble is not null, "The official clients cannot be run: " + trouble);
        return Process.Start(Information("node", [script, .. arguments]))!;
    }

    /// <summary>A file of a package; the test is skipped where there is none.</summary>
    public string PathTo(params string[] path)
    {
        Assert.SkipWhen(trouble is not null, "The official clients cannot be run: " + trouble);
        return Path.Combine([Folder, "node_modules", .. path]);
    }

    private static async Task<string?> InstallAsync()
    {
        var isThere = Array.TrueForAll(Packages, package => Directory.Exists(Path.Combine(Folder, "node_modules", package)));
        return await TryAsync("node", "--version") ?? (isThere ? null : await TryAsync("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
    }

    private static ProcessStartInfo Information(string program, IEnumerable<string> arguments) =>
        new(program, arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

    private static async Task<string?> TryAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(Information(program, arguments))!;
            process.StandardInput.Close();
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : $"{program} ends with {process.ExitCode}: {await error}{await output}";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"{program}: {exception.Message}";
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
