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
    Companions companions,
    ILogger<NoticeSaying> logger)
{
    /// <summary>How many are taken at once: each taking and each end is a commit, and a batch that is stopped ends with those that were taken.</summary>
    public const int Batch = 200;

    /// <summary>How many rows are written in one unit: whoever writes meanwhile waits for no more than that.</summary>
    private const int RowsOfUnit = 200;

    /// <summary>Says all that wait and are due.</summary>
    public async Task<JobReport> SayAsync(ConfiguredSchedule configured, INoticeWriter writer, JobTime at, CancellationToken cancellationToken)
    {
        var (report, runs) = (JobReport.Nothing, new NoticeRuns(at.Now));
        while (await ClaimAsync(configured, writer, at, isFirst: report == JobReport.Nothing, cancellationToken) is { Count: > 0 } batch)
        {
            var sorted = await SortAsync(batch, at, runs, cancellationToken);
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
    private Task<IReadOnlyList<ClaimedNotice>> ClaimAsync(ConfiguredSchedule configured, INoticeWriter writer, JobTime at, bool isFirst, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<ClaimedNotice>>(
        async (session, token) =>
        {
            // Whoever was away, or left alone, hears once of how things stand, not of each day.
            if (isFirst)
            {
                await session.Due.SupersedeAsync(configured.Schedule.Name, at.Now, at.IsStaged, token);
            }

            List<ClaimedNotice> claimed = [.. (await HaltedClaim.TakeAsync(configured, node, at, Batch, session, token)).Select(entry => new ClaimedNotice(entry, configured, writer))];
            List<MemberId> recipients = [.. claimed.Select(notice => notice.Entry.Notice.Recipient).Distinct()];
            foreach (var (other, its) in recipients.Count == 0 ? [] : companions.Of(writer))
            {
                claimed.AddRange((await HaltedClaim.TakeForAsync(other, recipients, node, at, companions.Within, session, token)).Select(entry => new ClaimedNotice(entry, other, its)));
            }

            return claimed;
        },
        cancellationToken);

    private Task<SortedBatch> SortAsync(IReadOnlyList<ClaimedNotice> batch, JobTime at, NoticeRuns runs, CancellationToken cancellationToken) => database.ReadAsync(
        async (session, token) =>
        {
            var sorted = new SortedBatch();
            var today = company.Clock.DateOf(at.Now);
            List<MemberId> recipients = [.. batch.Select(claimed => claimed.Entry.Notice.Recipient)];
            var profiles = await session.Organisation.FindProfilesAsync(recipients, token);
            var attention = await attentions.ReadAsync(catalogue.Chart, recipients, at.Now, session, token);
            var (wanted, written) = (new List<(ClaimedNotice Claimed, Reached To)>(batch.Count), new List<NoticePart>(batch.Count));
            foreach (var claimed in Newest(batch, sorted))
            {
                if (IsWanted(claimed, attention, at, sorted) && FindReached(claimed, profiles, today, sorted) is { } to)
                {
                    wanted.Add((claimed, to));
                }
            }

            // In the order of the parts, so that a later one knows what an earlier one tells.
            foreach (var (writer, some) in wanted.GroupBy(pair => pair.Claimed.Writer).OrderBy(same => KindOf(same.Key, same.First().To)).SelectMany(same => same.Chunk(same.Key.ReadAtOnce).Select(some => (same.Key, some))))
            {
                var write = await writer.ReadAsync([.. some.Select(pair => pair.Claimed.Entry.Notice)], runs.Of(writer), session, token);
                foreach (var (claimed, to) in some)
                {
                    if (Write(claimed, to, write, kind => Judge(kind, claimed.Entry, attention[to.Member], at), sorted) is { } part)
                    {
                        runs.Tell(part.Written);
                        written.Add(part);
                    }
                }
            }

            foreach (var parts in written.GroupBy(part => part.Together))
            {
                sorted.Say([.. parts.OrderBy(part => part.Kind)]);
            }

            return sorted;
        },
        cancellationToken);

    /// <summary>Of what comes together, a person hears of each schedule's last: that says it all.</summary>
    private static IEnumerable<ClaimedNotice> Newest(IReadOnlyList<ClaimedNotice> batch, SortedBatch sorted)
    {
        foreach (var same in batch.GroupBy(claimed => claimed.Writer.ComesTogether ? (claimed.Writer, claimed.Entry.Notice.Recipient, 0) : (claimed.Writer, claimed.Entry.Notice.Recipient, claimed.Entry.Id)))
        {
            var last = same.MaxBy(claimed => claimed.Entry.Notice.DueAt)!;
            foreach (var older in same.Where(claimed => claimed != last))
            {
                sorted.Drop(older.Entry.Id, nameof(OccurrenceFate.Superseded));
            }

            yield return last;
        }
    }

    private bool IsWanted(ClaimedNotice claimed, IReadOnlyDictionary<MemberId, MemberAttention> attention, JobTime at, SortedBatch sorted)
    {
        var entry = claimed.Entry;
        if (sorted.IsMissed(entry, at.Now))
        {
            return false;
        }

        if (catalogue.Chart.Find(entry.Notice.Recipient) is not { } recipient || !attention.TryGetValue(recipient.Id, out var theirs))
        {
            sorted.Drop(entry.Id, "Left");
            return false;
        }

        return sorted.Admits(entry.Id, Judge(claimed.Writer.KindFor(recipient), entry, theirs, at));
    }

    private static NoticeVerdict Judge(NoticeKind kind, DueEntry entry, MemberAttention theirs, JobTime at) =>
        theirs.Attention.Judge(kind, isUrgent: false, theirs.SaidToday, at.Now, entry.Notice.LatestAt);

    private Reached? FindReached(ClaimedNotice claimed, IReadOnlyDictionary<MemberId, MemberProfile> profiles, DateOnly today, SortedBatch sorted)
    {
        var to = reach.Find(profiles.GetValueOrDefault(claimed.Entry.Notice.Recipient), claimed.Configured.Platform, claimed.Configured.Language, today);
        if (to is null)
        {
            sorted.Fail(claimed.Entry.Id, NoticeTrouble.Unreachable);
        }

        return to;
    }

    private NoticeKind KindOf(INoticeWriter writer, Reached to) => writer.KindFor(catalogue.Chart.Find(to.Member)!);

    private NoticePart? Write(ClaimedNotice claimed, Reached to, Func<DueNotice, Reached, WrittenNotice?> write, Func<NoticeKind, NoticeVerdict> judge, SortedBatch sorted)
    {
        var entry = claimed.Entry;
        try
        {
            if (write(entry.Notice, to) is not { } written)
            {
                sorted.Drop(entry.Id, "Nothing");
                return null;
            }

            return written.Kind is { } kind && !sorted.Admits(entry.Id, judge(kind))
                ? null
                : new NoticePart(claimed, to, written, written.Kind ?? KindOf(claimed.Writer, to));
        }
#pragma warning disable CA1031 // Whatever is wrong with one person's figures, the others hear theirs.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.NoticeFailed(error, entry.Notice.Key);
            sorted.Fail(entry.Id, error.GetType().Name);
            return null;
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
