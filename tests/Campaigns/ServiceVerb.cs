using System.Diagnostics;

namespace SalesBot.Campaigns;

/// <summary>A verb of the service's executable that ends by itself.</summary>
internal static class ServiceVerb
{
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public static async Task RunAsync(string[] command, IEnumerable<KeyValuePair<string, string>> settings, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"), .. command]) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command[0]} ended with {process.ExitCode}: {errors}");
        }
    }
}
