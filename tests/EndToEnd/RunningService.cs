using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The real service as a process of its own, with an empty folder for its data; it can be killed and started again over the same data.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesbot-");
    private readonly IReadOnlyList<KeyValuePair<string, string>> _settings;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    private RunningService(IReadOnlyList<KeyValuePair<string, string>> settings) => _settings = settings;

    /// <summary>The working directory of the service, which holds its data.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>A client whose requests go to the service.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>What it printed, all starts together.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts the service and waits until it answers.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="settings">Environment variables of the process, such as <c>SALESBOT_Storage__ConnectionString</c>.</param>
    /// <exception cref="InvalidOperationException">It ended or did not answer in time; the message holds what it printed.</exception>
    public static async Task<RunningService> StartAsync(CancellationToken cancellationToken, params KeyValuePair<string, string>[] settings)
    {
        var service = new RunningService(settings);
        try
        {
            await service.StartProcessAsync(cancellationToken);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the process with SIGKILL: nothing that it holds in memory is saved.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        _process = null;
        // Process.Kill is SIGKILL on Unix, and the process that `dotnet X.dll` starts is the service itself.
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    /// <summary>Starts the service again after <see cref="KillAsync"/>, on the same address and over the same data.</summary>
    public Task RestartAsync(CancellationToken cancellationToken) => StartProcessAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartProcessAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartsWithin);
        var announced = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = CreateProcess();
        process.OutputDataReceived += (_, line) => Hear(line.Data, announced);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, announced);
        process.Exited += (_, _) => announced.TrySetException(new InvalidOperationException("The service ended."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        try
        {
            var address = await announced.Task.WaitAsync(patience.Token);
            if (address != Address)
            {
                Address = address;
                Client.Dispose();
                Client = new HttpClient { BaseAddress = address };
            }

            await WaitUntilItAnswersAsync(patience.Token);
        }
        catch (Exception failure) when (failure is InvalidOperationException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new InvalidOperationException($"The service did not start within {StartsWithin.TotalSeconds} s. It printed:\n{Output}", failure);
        }
    }

    private Process CreateProcess()
    {
        var start = new ProcessStartInfo
        {
            FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet",
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"),
                "--urls",
                string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Address.Port}"),
            },
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Nothing of the machine's own settings changes what is tested.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        return new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("SALESBOT_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase);

    private void Hear(string? line, TaskCompletionSource<Uri> announced)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (Announcement().Match(line) is { Success: true } match)
        {
            announced.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    private async Task WaitUntilItAnswersAsync(CancellationToken cancellationToken)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await AnswersAsync(cancellationToken))
        {
            await pace.WaitForNextTickAsync(cancellationToken);
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("playground/people", UriKind.Relative), cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"Playground: (?<address>http://[^/\s]+/)playground", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Announcement();
}
