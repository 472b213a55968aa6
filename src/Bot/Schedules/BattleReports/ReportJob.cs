using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.BattleReports;

namespace SalesBot.Bot.Schedules;

/// <summary>Says what a day, a week or a month brought, in each bound chat once.</summary>
internal sealed class ReportJob(
    ConfiguredSchedule configured,
    ReportSpan span,
    ISalesDatabase database,
    CatalogueFeed catalogue,
    HearingChats hearing,
    ConfiguredBattleReports reports,
    Attentions attentions,
    CompanyProfile company,
    Node node,
    OutboxWorker outbox,
    ILogger<ReportJob> logger) : ChatJob(configured, database, catalogue, hearing, attentions, company, node, outbox, logger)
{
    /// <inheritdoc />
    protected override bool IsWantedIn(BoundChat chat) => reports.Rules.PolicyOf(chat).Reports;

    /// <inheritdoc />
    protected override async Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var reading = await ReportReading.ReadAsync(span, Schedule, notice.Day, notice.DueAt, now, reports.Rules.Hold, Chart, Company, session, cancellationToken);
        return (chat, words) =>
        {
            var report = reading.Of(chat.Scope);
            return Task.FromResult(report.IsEmpty && !reports.SaysWhenEmpty ? null : new ReportCard(reading, reports.Rules, reports.SightOf(chat, Chart), Chart, chat, words).Of(report, Dates.Time(Company.Clock.ToLocal(now))));
        };
    }
}
