using System.Diagnostics;
using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>The SQLite file of a company. Another process fills it: what that leaves behind in memory is no part of what a morning takes.</summary>
internal sealed class ScheduleFile : IDisposable
{
    private const string Database = "salesbot.db";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-bench-");

    /// <summary>Where it is.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, Database);

    /// <summary>A filled one.</summary>
    /// <param name="deals">How many open deals.</param>
    /// <param name="reps">How many reps have them.</param>
    /// <param name="keptIn">The folder in which it is kept for the next time; null for none.</param>
    public static async Task<ScheduleFile> MakeAsync(int deals, int reps, string? keptIn)
    {
        var made = new ScheduleFile();
        try
        {
            if (keptIn is null)
            {
                await FillAsync(made.Path, deals, reps);
            }
            else
            {
                var kept = Directory.CreateDirectory(System.IO.Path.Combine(keptIn, string.Create(CultureInfo.InvariantCulture, $"schedules-{deals}-{reps}")));
                if (!kept.EnumerateFiles().Any())
                {
                    await FillAsync(System.IO.Path.Combine(kept.FullName, Database), deals, reps);
                }

                foreach (var file in kept.EnumerateFiles())
                {
                    file.CopyTo(System.IO.Path.Combine(made.folder.FullName, file.Name));
                }
            }

            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task FillAsync(string file, int deals, int reps)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        using var process = Process.Start(host, [System.IO.Path.Combine(AppContext.BaseDirectory, "SalesBot.Bot.dll"), .. ScheduleFill.Arguments(file, deals, reps)]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Filling {file} ended with {process.ExitCode}."));
        }
    }
}
