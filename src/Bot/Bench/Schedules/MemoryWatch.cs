using System.Diagnostics;

namespace SalesBot.Bot.Bench;

/// <summary>Looks from time to time how much memory the process has.</summary>
internal sealed class MemoryWatch
{
    private const double BytesOfMebibyte = 1024 * 1024;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>What the process had at the beginning, in MiB, after what it no longer needs was given back.</summary>
    public double Before { get; private set; }

    /// <summary>The most that it had, in MiB.</summary>
    public double Most { get; private set; }

    /// <summary>Looks until the work is done.</summary>
    public async Task<T> DuringAsync<T>(Func<Task<T>> work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Before = Now();
        using var timer = new PeriodicTimer(Interval);
        var working = work();
        while (!working.IsCompleted)
        {
            Most = Math.Max(Most, Now());
            await timer.WaitForNextTickAsync();
        }

        return await working;
    }

    private static double Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / BytesOfMebibyte;
    }
}
