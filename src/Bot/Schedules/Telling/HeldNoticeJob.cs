using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Lets go out what colleagues have brought about while somebody was not to be disturbed: once they may be spoken to, as it stands then, and what asks for nothing as
/// one message.
/// </summary>
internal sealed class HeldNoticeJob(ISalesDatabase database, IEnumerable<IChatPlatform> platforms, CatalogueFeed catalogue, Attentions attentions, CompanyProfile company, OutboxWorker outbox) : IScheduledJob
{
    /// <summary>How many are let go in one unit: whoever writes meanwhile waits for no more than that.</summary>
    private const int Batch = 200;

    /// <inheritdoc />
    public string Name => JobNames.HeldNotices;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var report = JobReport.Nothing;
        foreach (var platform in platforms.Select(platform => platform.Name))
        {
            // Looking is a read; only where one is due does it cost a commit.
            var isDue = (await database.ReadAsync((session, token) => session.Outbox.HeldAsync(platform, at.Now, 1, token), cancellationToken)).Count > 0;
            while (isDue)
            {
                (var told, isDue) = await database.WriteAsync((session, token) => LetGoAsync(platform, at.Now, session, token), cancellationToken);
                report = report.With(told);
                outbox.Wake();
            }
        }

        return report;
    }

    private async Task<(JobReport Told, bool IsMoreDue)> LetGoAsync(string platform, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var due = await session.Outbox.HeldAsync(platform, now, Batch, cancellationToken);
        var theirs = await attentions.ReadAsync(catalogue.Chart, [.. due.Select(record => record.Message.To).OfType<MemberId>()], now, session, cancellationToken);
        var held = due.ToLookup(record => record.Message.To is { } to ? theirs.GetValueOrDefault(to)?.HeldUntil(now) : null);
        foreach (var later in held.Where(some => some.Key is not null))
        {
            await session.Outbox.HoldAsync([.. later.Select(record => record.Id)], later.Key!.Value, cancellationToken);
        }

        var told = await MergeAsync([.. held[null]], now, session, cancellationToken);
        await session.Outbox.LetGoAsync([.. told.Select(record => record.Id)], cancellationToken);
        await Teller.RememberAsync(
            [.. told.Where(record => record.Message is { To: not null, Card.Actions.IsEmpty: false }).Select(record => (record.Message.To!.Value, record.Message.Chat, OfferedCard.Of(record.Message.Card!, now)))],
            now,
            session,
            cancellationToken);
        var report = new JobReport([.. told.Select(record => QueuedNotice.Of(record.Message, record.Message.To is { } to ? catalogue.Chart.Find(to)?.Name ?? "" : ""))]);
        return (report, due.Count == Batch);
    }

    /// <returns>Those that go out.</returns>
    private async Task<List<OutboxRecord>> MergeAsync(List<OutboxRecord> told, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var parts in HeldTogether.Of(told).ToList())
        {
            var words = new Wording(LanguageTags.Read(parts[0].Message.Card!.Language, company.Language), company.Clock.DateOf(now), company.Pipeline);
            var card = HeldTogether.Card(parts, words);
            var one = parts[0] with { Message = parts[0].Message with { Card = card, Text = TextTwin.Of(card, words) } };
            List<long> others = [.. parts.Skip(1).Select(part => part.Id)];
            await session.Outbox.MergeAsync(one.Id, card, one.Message.Text, others, cancellationToken);
            told[told.FindIndex(record => record.Id == one.Id)] = one;
            told.RemoveAll(record => others.Contains(record.Id));
        }

        return told;
    }
}
