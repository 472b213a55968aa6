namespace SalesBot.Bot.Schedules;

/// <summary>One run of a schedule, in as many batches as it takes.</summary>
/// <param name="now">The time for which it runs.</param>
/// <param name="told">The keys of what people are told with messages that the run has written.</param>
/// <threadsafety>Its batches are read one after another.</threadsafety>
internal sealed class NoticeRun(DateTimeOffset now, IReadOnlySet<string> told)
{
    private object? kept;

    /// <summary>The time for which it runs.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The keys of what people are told with messages that the run has written: what comes with these need not tell it again.</summary>
    public IReadOnlySet<string> Told { get; } = told;

    /// <summary>What a writer reads with the first batch, and has for all of them.</summary>
    public async Task<T> OnceAsync<T>(Func<Task<T>> read)
        where T : class
    {
        kept ??= await read();
        return (T)kept;
    }
}
