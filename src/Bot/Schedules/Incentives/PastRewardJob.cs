using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Gives what a rule brings for a past that is too much for one unit: so many events a unit, so that everybody else is served in between. What was given has an id that follows from
/// its cause, and each part ends with where the next one begins: whatever breaks off is done again, and nothing is given twice, also by two nodes.
/// </summary>
internal sealed class PastRewardJob(IncentiveTerms terms, ISalesDatabase database, CatalogueFeed catalogue, MemberReach reach, CompanyProfile company, OutboxWorker outbox) : IScheduledJob
{
    /// <summary>Under which its changes are stored.</summary>
    private const string Source = "Schedule";

    /// <summary>So many parts at most each time that the clock ticks.</summary>
    private const int MostParts = 20;

    /// <inheritdoc />
    public string Name => JobNames.PastRewards;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var report = JobReport.Nothing;
        for (var part = 0; part < MostParts; part++)
        {
            // As long as the rule can be undone, nothing is given by it.
            var due = await database.ReadAsync(async (session, token) => PastOrder.In(await session.Halts.ActiveAsync(token)).Where(each => each.Given.At + Undo.DefaultWindow <= at.Now).Take(1).ToList(), cancellationToken);
            if (due is not [var (order, given)])
            {
                break;
            }

            report = report.With(await database.WriteAsync((session, token) => GoOnAsync(order, given, at.Now, session, token), cancellationToken));
            outbox.Wake();
        }

        return report;
    }

    /// <summary>Gives the next part, and remembers where it ended, in one unit.</summary>
    private async Task<JobReport> GoOnAsync(PastOrder order, ScheduleHalt given, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        if (!PastOrder.In(await session.Halts.ActiveAsync(cancellationToken)).Any(each => each.Order == order))
        {
            return JobReport.Nothing;
        }

        await session.Halts.GoOnAsync(order.Name, day: null, given.By, now, cancellationToken);
        var today = company.Clock.DateOf(now);
        if (order.Find(await terms.RulesAsync(session, cancellationToken), today) is not { } rule)
        {
            return JobReport.Nothing;
        }

        var draft = new ChangeSetDraft(new ChangeContext(
            new ChangeSetId(Guid.CreateVersion7(now)), given.By, new MessageSource(Source, string.Create(CultureInfo.InvariantCulture, $"{Name}/{rule.Id}/{order.After}")), now, today, catalogue.Chart));
        var scene = new RewardScene(company.Pipeline, session, new Ledger(draft, session), [], today);
        var (changes, page, hasMore) = await new RewardBackfill(scene, terms.MostPast).PartAsync(rule, order.After, cancellationToken);
        await StoreAsync(draft, changes, session, cancellationToken);
        if (hasMore)
        {
            await session.Halts.HaltAsync(given with { Schedule = (order with { Reached = page.Events[^1].HappenedOn, After = page.Last }).Name }, cancellationToken);
            return JobReport.Nothing;
        }

        return await TellAsync(order, rule, given.By, now, session, cancellationToken);
    }

    private static async Task StoreAsync(ChangeSetDraft draft, IEnumerable<RewardChange> rewards, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var change in rewards)
        {
            draft.Change(change);
        }

        if (!draft.IsEmpty)
        {
            var changes = draft.Build();
            await session.Changes.AppendAsync(changes, cancellationToken);
            await session.Changes.MarkUndoneAsync(changes.Id, cancellationToken);
        }
    }

    private async Task<JobReport> TellAsync(PastOrder order, RewardRule rule, Domain.Organisation.MemberId by, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var profiles = await session.Organisation.FindProfilesAsync([by], cancellationToken);
        if (reach.Find(profiles.GetValueOrDefault(by), platform: null, language: null, company.Clock.DateOf(now)) is not { } to)
        {
            return JobReport.Nothing;
        }

        var card = new Card { Purpose = CardPurpose.Notice, Title = to.Words.PastDone(rule.Name, to.Words.Day(order.From)), Foot = to.Words.PastDoneFoot };
        var tidings = new Tidings(to, $"past/{order.Rule}/{rule.From:yyyyMMdd}", OutgoingKind.Notice, card);
        var queued = await Teller.TellAsync([tidings], now, session, cancellationToken);
        return new JobReport(queued.Contains(tidings.Key) ? [QueuedNotice.Of(tidings, catalogue.Chart.Find(by)?.Name ?? "")] : []);
    }
}
