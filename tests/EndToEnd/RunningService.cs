using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The real service as a process of its own, with an empty folder for its data; it can be killed and started again over the same data.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    /// <summary>The setting that says whether it plays messages through after its start.</summary>
    public const string Rehearse = "SALESBOT_Delivery__Rehearse";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-");
    private readonly IReadOnlyList<KeyValuePair<string, string>> settings;
    private readonly ConcurrentQueue<string> output = new();
    private Process? process;

    private readonly IReadOnlyList<string> wrapper;

    private RunningService(IReadOnlyList<string> wrapper, IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        this.wrapper = wrapper;
        this.settings = settings;
    }

    /// <summary>The working directory of the service, which holds its data.</summary>
    public string Folder => folder.FullName;

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>A client whose requests go to the service.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>What it printed, all starts together.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Starts the service and waits until it answers.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="settings">Environment variables of the process, such as <c>SALESBOT_Storage__ConnectionString</c>.</param>
    /// <exception cref="InvalidOperationException">It ended or did not answer in time; the message holds what it printed.</exception>
    public static Task<RunningService> StartAsync(CancellationToken cancellationToken, params KeyValuePair<string, string>[] settings) =>
        StartedAsync(new RunningService([], settings), cancellationToken);

    /// <summary>Starts the service over the data of the demo company, as an earlier start has left them, and waits until it answers.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="settings">Environment variables of the process.</param>
    /// <exception cref="InvalidOperationException">It ended or did not answer in time; the message holds what it printed.</exception>
    public static Task<RunningService> StartFilledAsync(CancellationToken cancellationToken, params KeyValuePair<string, string>[] settings) =>
        StartFilledAsync([], settings, cancellationToken);

    /// <summary>Starts the service likewise, below another program, such as a tracer.</summary>
    /// <param name="wrapper">The program with its arguments; the service's command line follows them.</param>
    /// <param name="settings">Environment variables of the process.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">It ended or did not answer in time; the message holds what it printed.</exception>
    public static async Task<RunningService> StartFilledAsync(
        IReadOnlyList<string> wrapper,
        IReadOnlyList<KeyValuePair<string, string>> settings,
        CancellationToken cancellationToken)
    {
        var service = new RunningService(wrapper, settings);
        await FilledDemo.CopyToAsync(service.folder);
        return await StartedAsync(service, cancellationToken);
    }

    /// <summary>Waits until it has printed the words.</summary>
    public async Task PrintsAsync(string words, CancellationToken cancellationToken)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            await pace.WaitForNextTickAsync(cancellationToken);
        }
    }

    /// <summary>How much processor time the process has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process!.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Stops the process where it stands; it goes on with <see cref="GoOnAsync"/>.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    /// <summary>Lets a paused process go on.</summary>
    public Task GoOnAsync() => SignalAsync("CONT");

    /// <summary>Ends the process with SIGKILL: nothing that it holds in memory is saved.</summary>
    public async Task KillAsync()
    {
        if (process is not { } running)
        {
            return;
        }

        process = null;
        // Process.Kill is SIGKILL on Unix, and the process that `dotnet X.dll` starts is the service itself.
        running.Kill(entireProcessTree: true);
        await running.WaitForExitAsync(CancellationToken.None);
        running.Dispose();
    }

    /// <summary>Starts the service again after <see cref="KillAsync"/>, on the same address and over the same data.</summary>
    public Task RestartAsync(CancellationToken cancellationToken) => StartProcessAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<RunningService> StartedAsync(RunningService service, CancellationToken cancellationToken)
    {
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

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(CancellationToken.None);
    }

    private async Task StartProcessAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartsWithin);
        var announced = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var starting = CreateProcess();
        starting.OutputDataReceived += (_, line) => Hear(line.Data, announced);
        starting.ErrorDataReceived += (_, line) => Hear(line.Data, announced);
        starting.Exited += (_, _) => announced.TrySetException(new InvalidOperationException("The service ended."));
        starting.Start();
        starting.BeginOutputReadLine();
        starting.BeginErrorReadLine();
        process = starting;
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
        string[] command =
        [
            .. wrapper,
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet",
            Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"),
            "--urls",
            string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Address.Port}"),
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
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

        // Hundreds of starts would take minutes more of the processor; who tests it switches it on.
        start.Environment[Rehearse] = "false";
        foreach (var (name, value) in settings)
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

        output.Enqueue(line);
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
