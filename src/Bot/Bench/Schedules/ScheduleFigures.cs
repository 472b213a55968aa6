using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>What a morning cost.</summary>
/// <param name="Deals">The open deals.</param>
/// <param name="Briefs">How many briefs were queued.</param>
/// <param name="BriefTime">How long they took.</param>
/// <param name="Digests">How many digests of stale deals were queued.</param>
/// <param name="StaleTime">How long they took.</param>
/// <param name="Again">How many were queued when both jobs were run again.</param>
/// <param name="ReadTime">How long reading all open deals takes alone.</param>
/// <param name="Memory">What the process took.</param>
/// <param name="Writers">The reps who wrote meanwhile.</param>
internal sealed record ScheduleFigures(
    int Deals, int Briefs, TimeSpan BriefTime, int Digests, TimeSpan StaleTime, int Again, TimeSpan ReadTime, MemoryWatch Memory, OpenLoop Writers)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);
    private const double MostMemory = 500;
    private const double LongestWait = 1000;

    /// <summary>The head of the table.</summary>
    public const string Head =
        "deals        briefs     in s   digests     in s   both s    CPU s  reading alone s   MiB before / most   messages   p50 ms   p99 ms   longest ms   refused";

    /// <summary>Both jobs together.</summary>
    public TimeSpan Both => BriefTime + StaleTime;

    /// <summary>Whether it is as fast and small as it must be.</summary>
    public bool Holds => Both <= MostTime && Memory.Most < MostMemory && AnswersInTime;

    /// <summary>Whether everybody who wrote was answered in time.</summary>
    public bool AnswersInTime => Writers is { Refused: 0, Longest: <= LongestWait };

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Deals,-9:N0} {Briefs,9:N0} {BriefTime.TotalSeconds,8:F1} {Digests,9:N0} {StaleTime.TotalSeconds,8:F1} {Both.TotalSeconds,8:F1} {Memory.Processor.TotalSeconds,8:F1} {ReadTime.TotalSeconds,16:F1} {Memory.Before,12:N0} / {Memory.Most,4:N0} {Writers.Answered,10:N0} {Writers.Quantile(0.5),8:F0} {Writers.Quantile(0.99),8:F0} {Writers.Longest,12:F0} {Writers.Refused,9}");
}
