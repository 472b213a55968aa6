using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Rings the reminders that are due: each once for each time that it is set to, whoever looks and however often.</summary>
internal sealed class ReminderJob(
    ISalesDatabase database,
    CatalogueFeed catalogue,
    MemberReach reach,
    CompanyProfile company,
    OutboxWorker outbox,
    ILogger<ReminderJob> logger) : IScheduledJob
{
    /// <summary>How many ring in one unit: whoever writes meanwhile waits for no more than that.</summary>
    public const int Batch = 500;

    /// <inheritdoc />
    public string Name => JobNames.Reminders;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        // Looking is a read; only where one is due does it cost a commit.
        var report = JobReport.Nothing;
        var isDue = (await database.ReadAsync((session, token) => session.Reminders.DueAsync(at.Now, at.IsStaged, 1, token), cancellationToken)).Count > 0;
        while (isDue)
        {
            (var rung, isDue) = await database.WriteAsync((session, token) => RingAsync(at, session, token), cancellationToken);
            report = report.With(rung);
            outbox.Wake();
        }

        return report;
    }

    /// <summary>Rings, and remembers that it rang, in one unit; and says whether more may be due.</summary>
    private async Task<(JobReport Rung, bool IsMoreDue)> RingAsync(JobTime at, ISalesSession session, CancellationToken cancellationToken)
    {
        var due = await session.Reminders.DueAsync(at.Now, at.IsStaged, Batch, cancellationToken);
        var profiles = await session.Organisation.FindProfilesAsync([.. due.Select(entry => entry.Reminder.For)], cancellationToken);
        var customers = await session.Customers.FindAllAsync([.. due.Select(entry => entry.Reminder.Customer).OfType<CustomerId>()], cancellationToken);
        var deals = (await session.Deals.FindAllAsync([.. due.Select(entry => entry.Reminder.About).OfType<DealId>()], cancellationToken)).Where(deal => deal.IsOpen).ToDictionary(deal => deal.Id);
        var today = company.Clock.DateOf(at.Now);
        var (all, unreached) = (new List<Tidings>(due.Count), new List<DueNotice>());
        await session.Reminders.RingAsync([.. due.Select(entry => entry.Course)], cancellationToken);
        foreach (var entry in due)
        {
            var reminder = entry.Reminder;
            if (catalogue.Chart.Find(reminder.For) is null || reach.Find(profiles.GetValueOrDefault(reminder.For), platform: null, language: null, today) is not { } to)
            {
                logger.ReminderUnreachable(reminder.Id, reminder.For);
                unreached.Add(UnreachedBy(entry, today, at));
                continue;
            }

            var customer = reminder.Customer is { } id ? customers.GetValueOrDefault(id) : null;
            var deal = reminder.About is { } about ? deals.GetValueOrDefault(about) : null;
            var card = ReminderCard.Ringing(reminder, entry.Course, customer, deal, at.Now, company.Zone, to.Words);
            all.Add(new Tidings(to, entry.Course.Key, OutgoingKind.Reminder, card));
        }

        // It has rung, and nobody heard it: those who look after the service are told.
        await session.Due.AddUnreachedAsync(unreached, at.Now, cancellationToken);
        var queued = await Teller.TellAsync(all, at.Now, session, cancellationToken);
        var rung = new JobReport(
            [
                .. all.Where(tidings => queued.Contains(tidings.Key))
                    .Select(tidings => QueuedNotice.Of(tidings, catalogue.Chart.Find(tidings.To.Member)!.Name)),
            ],
            Failed: unreached.Count);
        return (rung, due.Count == Batch);
    }

    private static DueNotice UnreachedBy(ReminderEntry entry, DateOnly today, JobTime at) => new()
    {
        Key = entry.Course.Key,
        Schedule = StandardSchedules.Reminder,
        Day = today,
        Recipient = entry.Reminder.For,
        DueAt = entry.Course.DueAt,
        IsStaged = at.IsStaged,
    };
}
