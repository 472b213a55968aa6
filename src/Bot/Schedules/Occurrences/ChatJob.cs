using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Says something in each bound chat that wants it, once. As with what people are told, the rows' keys, their leases and the outbox's keys decide; the
/// recipient of a row is the chat whose name its key ends with.
/// </summary>
internal abstract class ChatJob(
    ConfiguredSchedule configured,
    ISalesDatabase database,
    CatalogueFeed catalogue,
    HearingChats hearing,
    Attentions attentions,
    CompanyProfile company,
    Node node,
    OutboxWorker outbox,
    ILogger logger) : IScheduledJob
{
    /// <summary>How many chats are told in one unit.</summary>
    private const int Batch = 50;

    /// <inheritdoc />
    public string Name => configured.Job;

    /// <summary>When it comes.</summary>
    protected Schedule Schedule => configured.Schedule;

    /// <summary>Who works here.</summary>
    protected OrganisationChart Chart => catalogue.Chart;

    /// <summary>The company.</summary>
    protected CompanyProfile Company => company;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var report = JobReport.Nothing;
        if (!await PlanAsync(at, cancellationToken))
        {
            return report;
        }

        while (await ClaimAsync(at, cancellationToken) is { Count: > 0 } batch)
        {
            var (sorted, messages) = await database.ReadAsync((session, token) => SortAsync(batch, at, session, token), cancellationToken);
            var queued = await database.WriteAsync((session, token) => EndAsync(sorted, messages, at, session, token), cancellationToken);
            outbox.Wake();
            report = report.With(sorted.ReportFor(
                [.. messages.Values.Where(message => queued.Contains(message.Key)).Select(QueuedNotice.Of)]));
        }

        if (report != JobReport.Nothing)
        {
            logger.ScheduleSaid(Schedule.Name, report.Queued.Length, report.Held, report.Dropped, report.Missed, report.Failed);
        }

        return report;
    }

    /// <summary>Whether the chat wants it.</summary>
    protected abstract bool IsWantedIn(BoundChat chat);

    /// <summary>Whether the chat wants this one of those that come.</summary>
    protected virtual bool IsWantedAt(ChatAddress chat, Occurrence occurrence) => true;

    /// <summary>What it looks after, each from when on: its own schedule, as long as it has been.</summary>
    protected virtual Task<IReadOnlyList<(Schedule Schedule, DateTimeOffset Since)>> SchedulesAsync(ISalesSession session, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(Schedule, DateTimeOffset)>>([(Schedule, DateTimeOffset.MinValue)]);

    /// <summary>Reads what is said at one time.</summary>
    /// <returns>What one chat is told in its words; null for nothing.</returns>
    protected abstract Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken);

    /// <summary>The next batch. Before each it is asked whether somebody has paused or stopped it, on whichever node.</summary>
    private Task<IReadOnlyList<DueEntry>> ClaimAsync(JobTime at, CancellationToken cancellationToken) =>
        database.WriteAsync((session, token) => HaltedClaim.TakeAsync(configured, node, at, Batch, session, token), cancellationToken);

    /// <summary>A row for each chat of what has fallen due; last, so that whatever breaks off before is done again, it is settled.</summary>
    /// <returns>Whether there is anything that may come at all; where there is nothing, a tick costs no more than a read.</returns>
    private async Task<bool> PlanAsync(JobTime at, CancellationToken cancellationToken)
    {
        var (last, isPaused, schedules) = await database.ReadAsync(
            async (session, token) => (await session.Due.SettledAsync(Schedule.Name, token), (await ScheduleHalts.ReadAsync(Schedule.Name, session, token)).IsPaused, await SchedulesAsync(session, token)), cancellationToken);
        if (schedules.Count == 0)
        {
            return false;
        }

        var settled = OccurrencePlan.SettledFor(Schedule.Clock, last, at);
        List<DueOccurrence> due =
        [
            .. schedules.SelectMany(each => DueSchedules.At(each.Schedule with { IsPaused = Schedule.IsPaused || isPaused }, SettledOf(each.Since), at.Now, company.Calendar)),
        ];
        return await database.WriteAsync(
            async (session, token) =>
            {
                foreach (var (occurrence, fate) in due)
                {
                    if (fate == OccurrenceFate.Said)
                    {
                        var chats = await hearing.FindAsync(session, token);
                        await session.Due.AddAsync([.. chats.Where(chat => IsFor(chat) && IsWantedAt(chat.Address, occurrence)).Select(chat => RowOf(occurrence, chat, at.IsStaged))], token);
                    }
                    else
                    {
                        logger.OccurrenceNotSaid(occurrence.Key, fate.ToString());
                        await session.Due.AddMissedAsync(OccurrencePlan.ForNobody(occurrence, at.IsStaged) with { Schedule = Schedule.Name }, fate.ToString(), at.Now, token);
                    }
                }

                if (!at.IsStaged)
                {
                    await session.Due.SettleAsync(Schedule.Name, at.Now, token);
                }

                return true;
            },
            cancellationToken);

        // What was begun since the last look, or before the first of all, is looked at from its beginning on.
        DateTimeOffset SettledOf(DateTimeOffset since) => since > settled || (last is null && !at.IsStaged && since > DateTimeOffset.MinValue) ? since : settled;
    }

    private bool IsFor(BoundChat chat)
    {
        var chart = catalogue.Chart;
        return IsWantedIn(chat)
            && (configured.Platform is null || string.Equals(configured.Platform, chat.Address.Platform, StringComparison.Ordinal))
            && (configured.Scope.Length == 0 || string.Equals(configured.Scope, chat.Scope switch
            {
                { Group: { } group } => chart.Find(group)?.Name,
                { Region: { } region } => chart.Find(region)?.Name,
                _ => null,
            }, StringComparison.Ordinal));
    }

    private DueNotice RowOf(Occurrence occurrence, BoundChat chat, bool isStaged) =>
        OccurrencePlan.ForNobody(occurrence, isStaged) with { Key = occurrence.KeyFor(ChatKey.Of(chat.Address)), Schedule = Schedule.Name };

    private async Task<(SortedBatch Sorted, Dictionary<long, OutgoingMessage> Messages)> SortAsync(IReadOnlyList<DueEntry> batch, JobTime at, ISalesSession session, CancellationToken cancellationToken)
    {
        var (sorted, messages) = (new SortedBatch(), new Dictionary<long, OutgoingMessage>());
        var chats = (await hearing.FindAsync(session, cancellationToken)).ToDictionary(chat => ChatKey.Of(chat.Address), StringComparer.Ordinal);
        var readings = new Dictionary<string, Func<BoundChat, Wording, Task<Card?>>>(StringComparer.Ordinal);
        foreach (var entry in batch.Where(entry => IsWanted(entry, at, sorted)))
        {
            var end = entry.Notice.Key.LastIndexOf('/');
            if (!chats.TryGetValue(entry.Notice.Key[(end + 1)..], out var chat))
            {
                sorted.Drop(entry.Id, "Unbound");
                continue;
            }

            if (!readings.TryGetValue(entry.Notice.Key[..end], out var write))
            {
                readings[entry.Notice.Key[..end]] = write = await ReadAsync(entry.Notice, at.Now, session, cancellationToken);
            }

            await WriteAsync(entry, chat, write, at, sorted, messages);
        }

        return (sorted, messages);
    }

    private bool IsWanted(DueEntry entry, JobTime at, SortedBatch sorted) =>
        !sorted.IsMissed(entry, at.Now) && sorted.Admits(entry.Id, attentions.Company.Judge(NoticeKind.Report, isUrgent: false, saidToday: 0, at.Now, entry.Notice.LatestAt));

    private async Task WriteAsync(DueEntry entry, BoundChat chat, Func<BoundChat, Wording, Task<Card?>> write, JobTime at, SortedBatch sorted, Dictionary<long, OutgoingMessage> messages)
    {
        try
        {
            var words = hearing.WordsFor(chat, company.Clock.DateOf(at.Now), configured.Language);
            if (await write(chat, words) is not { } card)
            {
                sorted.Drop(entry.Id, "Nothing");
                return;
            }

            messages[entry.Id] = new OutgoingMessage
            {
                Key = entry.Notice.Key,
                Kind = OutgoingKind.Report,
                Chat = chat.Address,
                At = at.Now,
                Card = card with { Language = LanguageTags.Of(words.Language) },
                Text = TextTwin.Of(card, words),
            };
        }
#pragma warning disable CA1031 // Whatever is wrong with one chat's figures, the others get theirs.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.ReportFailed(error, entry.Notice.Key);
            sorted.Fail(entry.Id, error.GetType().Name);
        }
    }

    /// <summary>What is said, and what became of each row, in one unit.</summary>
    private async Task<IReadOnlySet<string>> EndAsync(SortedBatch sorted, Dictionary<long, OutgoingMessage> messages, JobTime at, ISalesSession session, CancellationToken cancellationToken)
    {
        var queued = await session.Outbox.AddAllAsync([.. messages.Values], cancellationToken);
        if (messages.Count > 0)
        {
            await session.Due.EndAsync([.. messages.Keys], node.Name, DueState.Said, null, at.Now, cancellationToken);
        }

        await sorted.EndRowsAsync(node.Name, at.Now, session, cancellationToken);
        return queued;
    }
}
