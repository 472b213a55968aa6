using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Schedules;

/// <summary>Tells the wins whose hold is over, and corrects those that are none any more: each chat of each once, whoever looks and however often.</summary>
internal sealed class WinJob(
    ISalesDatabase database,
    CatalogueFeed catalogue,
    HearingChats chats,
    MemberReach reach,
    ConfiguredBattleReports reports,
    CompanyProfile company,
    OutboxWorker outbox,
    ILogger<WinJob> logger,
    Overtaking? overtaking = null) : IScheduledJob
{
    /// <summary>How many are looked at in one unit.</summary>
    public const int Batch = 50;

    /// <inheritdoc />
    public string Name => JobNames.Wins;

    /// <inheritdoc />
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var report = JobReport.Nothing;

        // Looking is a read; only where one is due does it cost a commit.
        while ((await database.ReadAsync((session, token) => session.Wins.DueAsync(at.Now, at.IsStaged, 1, token), cancellationToken)).Count > 0)
        {
            var told = await database.WriteAsync(
                (session, token) => new WinUnit(session, catalogue.Chart, chats, reach, reports.Rules, company, logger, overtaking).RunAsync(at, token), cancellationToken);
            report = report.With(told);
            outbox.Wake();
        }

        return report;
    }
}
