using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Shows rankings in chats whose leaders have asked for them there, each at its own time on the working days that were said.</summary>
internal sealed class OrderedBoardJob(
    ConfiguredSchedule configured,
    ISalesDatabase database,
    CatalogueFeed catalogue,
    HearingChats hearing,
    ConfiguredLeaderboards leaderboards,
    ConfiguredBattleReports reports,
    Attentions attentions,
    CompanyProfile company,
    Node node,
    OutboxWorker outbox,
    ILogger<OrderedBoardJob> logger) : ChatJob(configured, database, catalogue, hearing, attentions, company, node, outbox, logger)
{
    /// <inheritdoc />
    protected override bool IsWantedIn(BoundChat chat) => !reports.Rules.PolicyOf(chat).HasOutsiders;

    /// <inheritdoc />
    protected override bool IsWantedAt(ChatAddress chat, Occurrence occurrence) => BoardOrder.Of(occurrence.Schedule)?.Chat == ChatKey.Of(chat);

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<(Schedule Schedule, DateTimeOffset Since)>> SchedulesAsync(ISalesSession session, CancellationToken cancellationToken) =>
        [.. BoardOrder.In(await session.Halts.ActiveAsync(cancellationToken)).Select(each => (each.Order.ScheduleOn(Schedule.Clock), each.Given.At))];

    /// <inheritdoc />
    protected override async Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        // What was said is in the key's beginning; where it holds no more, nothing is said.
        var stands = BoardOrder.In(await session.Halts.ActiveAsync(cancellationToken)).Select(each => each.Order).FirstOrDefault(order => notice.Key.StartsWith(order.Name + '/', StringComparison.Ordinal));
        var boards = new ChatBoards(leaderboards.Rules, reports.Rules, Chart, Company);
        return async (chat, words) => stands is { } order ? await boards.WriteAsync(chat, order.Metrics, order.Top, order.DaysOn(notice.Day), now, words, session, cancellationToken) : null;
    }
}
