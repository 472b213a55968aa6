namespace SalesBot.Bot.Schedules;

/// <summary>One run of a schedule, and of those whose messages come with its own.</summary>
/// <param name="now">The time for which it runs.</param>
/// <threadsafety>Its batches are read one after another.</threadsafety>
internal sealed class NoticeRuns(DateTimeOffset now)
{
    private readonly Dictionary<INoticeWriter, NoticeRun> runs = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The run as the writer sees it.</summary>
    public NoticeRun Of(INoticeWriter writer) => runs.TryGetValue(writer, out var run) ? run : runs[writer] = new NoticeRun(now, told);

    /// <summary>Remembers what people are told with a message that is written.</summary>
    public void Tell(WrittenNotice written) => told.UnionWith(written.Told.Select(notice => notice.Key));
}
