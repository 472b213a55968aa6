using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>What a morning cost.</summary>
/// <param name="Deals">The open deals.</param>
/// <param name="Briefs">How many briefs were queued.</param>
/// <param name="BriefTime">How long they took.</param>
/// <param name="Sweep">What the digests of stale deals cost.</param>
/// <param name="Again">How many briefs were queued when their job was run again.</param>
/// <param name="ReadTime">How long reading all open deals takes alone.</param>
/// <param name="Memory">What the process took.</param>
/// <param name="First">How the first were answered who wrote to the process, beside the morning's first work.</param>
/// <param name="Others">How those were answered who wrote after them, while the morning went on.</param>
internal sealed record ScheduleFigures(
    int Deals, int Briefs, TimeSpan BriefTime, SweepFigures Sweep, int Again, TimeSpan ReadTime, MemoryWatch Memory, AnswerFigures First, AnswerFigures Others)
{
    private const string ColdHead = "the first who write to the process, as the morning begins";
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);
    private const double MostMemory = 500;

    /// <summary>The head of the table.</summary>
    public const string Head =
        "deals        briefs     in s   digests     in s   both s    CPU s  reading alone s   MiB before / most   " + AnswerFigures.Head;

    /// <summary>Both jobs together.</summary>
    public TimeSpan Both => BriefTime + Sweep.Time;

    /// <summary>Whether it is as fast and small as it must be.</summary>
    public bool Holds => Both <= MostTime && Memory.Most < MostMemory && AnswersInTime;

    /// <summary>Whether everybody who wrote was answered in time. The first of a process are told, not judged: they wait while their code is compiled.</summary>
    public bool AnswersInTime => Others.AreInTime;

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Deals,-9:N0} {Briefs,9:N0} {BriefTime.TotalSeconds,8:F1} {Sweep.Digests,9:N0} {Sweep.Time.TotalSeconds,8:F1} {Both.TotalSeconds,8:F1} {Memory.Processor.TotalSeconds,8:F1} {ReadTime.TotalSeconds,16:F1} {Memory.Before,12:N0} / {Memory.Most,4:N0}   {Others}\n{ColdHead,-104} {First}\n{Sweep}; the briefs run again queued {Again}");
}
