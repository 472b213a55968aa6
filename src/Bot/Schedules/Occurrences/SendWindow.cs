using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// What a schedule brought and a platform did not take in time: past its hour it is never sent, and in quiet hours it waits for their end. What was asked for, and
/// what colleagues have brought about, has no such hours; nor has what a job brought for a given time.
/// </summary>
internal sealed class SendWindow(CatalogueFeed catalogue, Attentions attentions) : ISendWindow
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<long, SendVerdict>> JudgeAsync(
        IReadOnlyCollection<OutboxEntry> waited, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var notices = (await session.Due.FindAsync([.. waited.Select(entry => entry.Message.Key)], cancellationToken))
            .Where(notice => !notice.IsStaged).ToLookup(notice => notice.Message ?? notice.Key, StringComparer.Ordinal);
        var judged = new Dictionary<long, SendVerdict>();
        if (notices.Count == 0)
        {
            return judged;
        }

        var theirs = await attentions.ReadAsync(catalogue.Chart, [.. notices.Select(parts => parts.First().Recipient)], now, session, cancellationToken);
        foreach (var entry in waited)
        {
            List<DueNotice> parts = [.. notices[entry.Message.Key]];
            if (parts.Count > 0
                && Judge(LatestOf(parts), theirs.GetValueOrDefault(parts[0].Recipient)?.Attention ?? attentions.Company, now) is { } verdict)
            {
                judged[entry.Id] = verdict;
            }
        }

        return judged;
    }

    /// <summary>What tells of several things is wanted as long as one of them is.</summary>
    private static DateTimeOffset? LatestOf(List<DueNotice> parts) => parts.Any(part => part.LatestAt is null) ? null : parts.Max(part => part.LatestAt);

    private static SendVerdict? Judge(DateTimeOffset? latest, Attention attention, DateTimeOffset now)
    {
        var opening = attention.Quiet.EndAfter(now, attention.Clock);
        return (opening ?? now) > latest ? new SendVerdict(null, OutboxRecord.TooLate)
            : opening is { } until ? new SendVerdict(until, nameof(NoticeReason.QuietHours))
            : null;
    }
}
