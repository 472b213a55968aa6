using System.Diagnostics;
using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>What else the machine does, without which times say little, and how much memory this process has taken at most.</summary>
internal static class MachineLoad
{
    private const string File = "/proc/loadavg";
    private const int Mebi = 1024 * 1024;

    /// <summary>In words.</summary>
    public static string Read()
    {
        using var process = Process.GetCurrentProcess();
        var load = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).Split(' ')[0] : "unknown";
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores at a load of {load}, at most {process.PeakWorkingSet64 / Mebi:N0} MiB taken");
    }
}
