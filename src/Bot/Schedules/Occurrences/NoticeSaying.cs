using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Takes rows that are due in batches and says them: what is read is read outside the unit, what is said and that it was said is one unit.</summary>
internal sealed class NoticeSaying(
    ISalesDatabase database,
    CatalogueFeed catalogue,
    MemberReach reach,
    Attentions attentions,
    CompanyProfile company,
    Node node,
    OutboxWorker outbox,
    ILogger<NoticeSaying> logger)
{
    /// <summary>How many are taken at once: each taking and each end is a commit, and a batch that is stopped ends with those that were taken.</summary>
    public const int Batch = 200;

    /// <summary>How many rows are written in one unit: whoever writes meanwhile waits for no more than that.</summary>
    private const int RowsOfUnit = 200;

    /// <summary>Says all that wait and are due.</summary>
    public async Task<JobReport> SayAsync(ConfiguredSchedule configured, INoticeWriter writer, JobTime at, CancellationToken cancellationToken)
    {
        var (report, run) = (JobReport.Nothing, new NoticeRun(at.Now));
        while (await ClaimAsync(configured, at, isFirst: report == JobReport.Nothing, cancellationToken) is { Count: > 0 } batch)
        {
            var sorted = await SortAsync(batch, configured, writer, at, run, cancellationToken);
            foreach (var unit in sorted.InUnits(RowsOfUnit))
            {
                var queued = await database.WriteAsync((session, token) => EndAsync(unit, at, session, token), cancellationToken);
                outbox.Wake();
                report = report.With(unit.ReportFor(queued, member => catalogue.Chart.Find(member)?.Name ?? ""));
            }
        }

        return report;
    }

    /// <summary>The next batch. Before each it is asked whether somebody has stopped it, on whichever node.</summary>
    private Task<IReadOnlyList<DueEntry>> ClaimAsync(ConfiguredSchedule configured, JobTime at, bool isFirst, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<DueEntry>>(
        async (session, token) =>
        {
            // Whoever was away, or left alone, hears once of how things stand, not of each day.
            if (isFirst)
            {
                await session.Due.SupersedeAsync(configured.Schedule.Name, at.Now, at.IsStaged, token);
            }

            return await HaltedClaim.TakeAsync(configured, node, at, Batch, session, token);
        },
        cancellationToken);

    private Task<SortedBatch> SortAsync(
        IReadOnlyList<DueEntry> batch, ConfiguredSchedule configured, INoticeWriter writer, JobTime at, NoticeRun run, CancellationToken cancellationToken) => database.ReadAsync(
        async (session, token) =>
        {
            var sorted = new SortedBatch();
            var today = company.Clock.DateOf(at.Now);
            List<MemberId> recipients = [.. batch.Select(entry => entry.Notice.Recipient)];
            var profiles = await session.Organisation.FindProfilesAsync(recipients, token);
            var attention = await attentions.ReadAsync(catalogue.Chart, recipients, at.Now, session, token);
            var wanted = new List<(DueEntry Entry, Reached To)>(batch.Count);
            foreach (var entry in batch)
            {
                if (IsWanted(entry, attention, writer, at, sorted) && FindReached(entry, profiles, configured, today, sorted) is { } to)
                {
                    wanted.Add((entry, to));
                }
            }

            foreach (var some in wanted.Chunk(writer.ReadAtOnce))
            {
                var write = await writer.ReadAsync([.. some.Select(pair => pair.Entry.Notice)], run, session, token);
                foreach (var (entry, to) in some)
                {
                    Write(entry, to, write, writer, kind => Judge(kind, entry, attention[to.Member], at), sorted);
                }
            }

            return sorted;
        },
        cancellationToken);

    private bool IsWanted(DueEntry entry, IReadOnlyDictionary<MemberId, MemberAttention> attention, INoticeWriter writer, JobTime at, SortedBatch sorted)
    {
        if (sorted.IsMissed(entry, at.Now))
        {
            return false;
        }

        if (catalogue.Chart.Find(entry.Notice.Recipient) is not { } recipient || !attention.TryGetValue(recipient.Id, out var theirs))
        {
            sorted.Drop(entry.Id, "Left");
            return false;
        }

        return sorted.Admits(entry.Id, Judge(writer.KindFor(recipient), entry, theirs, at));
    }

    private static NoticeVerdict Judge(NoticeKind kind, DueEntry entry, MemberAttention theirs, JobTime at) =>
        theirs.Attention.Judge(kind, isUrgent: false, theirs.SaidToday, at.Now, entry.Notice.LatestAt);

    private Reached? FindReached(
        DueEntry entry, IReadOnlyDictionary<MemberId, MemberProfile> profiles, ConfiguredSchedule configured, DateOnly today, SortedBatch sorted)
    {
        var to = reach.Find(profiles.GetValueOrDefault(entry.Notice.Recipient), configured.Platform, configured.Language, today);
        if (to is null)
        {
            sorted.Fail(entry.Id, NoticeTrouble.Unreachable);
        }

        return to;
    }

    private void Write(DueEntry entry, Reached to, Func<DueNotice, Reached, WrittenNotice?> write, INoticeWriter writer, Func<NoticeKind, NoticeVerdict> judge, SortedBatch sorted)
    {
        try
        {
            if (write(entry.Notice, to) is { } written)
            {
                if (written.Kind is { } kind && !sorted.Admits(entry.Id, judge(kind)))
                {
                    return;
                }

                sorted.Say(entry.Id, new Tidings(to, entry.Notice.Key, writer.Kind, written.Card, written.Offered) { Attached = written.Attached }, written.Told);
            }
            else
            {
                sorted.Drop(entry.Id, "Nothing");
            }
        }
#pragma warning disable CA1031 // Whatever is wrong with one person's figures, the others hear theirs.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.NoticeFailed(error, entry.Notice.Key);
            sorted.Fail(entry.Id, error.GetType().Name);
        }
    }

    /// <summary>What is said, and what became of each row, in one unit.</summary>
    private async Task<IReadOnlySet<string>> EndAsync(SortedBatch sorted, JobTime at, ISalesSession session, CancellationToken cancellationToken)
    {
        var queued = await Teller.TellAsync([.. sorted.Said.Select(said => said.Tidings)], at.Now, session, cancellationToken);
        await session.Due.AddSaidAsync([.. sorted.Said.SelectMany(said => said.Told), .. sorted.ToldBefore], at.Now, cancellationToken);
        await sorted.EndRowsAsync(node.Name, at.Now, session, cancellationToken);
        return queued;
    }
}
