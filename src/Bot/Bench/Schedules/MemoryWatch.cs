using System.Diagnostics;

namespace SalesBot.Bot.Bench;

/// <summary>What some work takes of the process, as the operating system counts it.</summary>
/// <param name="Before">How much memory the process had before it, in MiB.</param>
/// <param name="Most">The most that it ever had, from its start to the end of the work, in MiB.</param>
/// <param name="Processor">How much processor time the work took.</param>
internal sealed record MemoryWatch(double Before, double Most, TimeSpan Processor)
{
    private const double BytesOfMebibyte = 1024 * 1024;

    /// <summary>Does the work and looks.</summary>
    public static async Task<(T Done, MemoryWatch Taken)> DuringAsync<T>(Func<Task<T>> work)
    {
        using var process = Process.GetCurrentProcess();
        var (before, started) = (process.WorkingSet64, process.TotalProcessorTime);
        var done = await work();
        process.Refresh();
        return (done, new MemoryWatch(before / BytesOfMebibyte, process.PeakWorkingSet64 / BytesOfMebibyte, process.TotalProcessorTime - started));
    }
}
