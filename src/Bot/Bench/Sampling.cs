using System.Diagnostics;

namespace SalesBot.Bot.Bench;

/// <summary>What reading a list of messages cost: how long all took, how long each, and how much memory.</summary>
internal sealed class Sampling
{
    private readonly List<double> micros = [];
    private double seconds, processorSeconds;
    private long bytes;

    /// <summary>How many a second.</summary>
    public double PerSecond => micros.Count / seconds;

    /// <summary>Processor time for each, in microseconds, of all threads: what else runs on the machine does not count.</summary>
    public double ProcessorMicrosEach => processorSeconds * 1e6 / micros.Count;

    /// <summary>Bytes allocated for each.</summary>
    public double BytesEach => (double)bytes / micros.Count;

    /// <summary>The longest, in microseconds.</summary>
    public double Slowest => micros.Max();

    /// <summary>Does something with each, and adds what it cost; the seconds that it took.</summary>
    public double Add<T>(IReadOnlyList<T> items, int repeats, Action<T> work)
    {
        micros.EnsureCapacity(micros.Count + (items.Count * repeats));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var before = start;
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            foreach (var item in items)
            {
                work(item);
                var after = Stopwatch.GetTimestamp();
                micros.Add(Stopwatch.GetElapsedTime(before, after).TotalMicroseconds);
                before = after;
            }
        }

        var took = Stopwatch.GetElapsedTime(start, before).TotalSeconds;
        seconds += took;
        processorSeconds += (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        bytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
        return took;
    }

    /// <summary>The time, in microseconds, that this share of all stayed under.</summary>
    public double Quantile(double share)
    {
        var sorted = micros.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}
