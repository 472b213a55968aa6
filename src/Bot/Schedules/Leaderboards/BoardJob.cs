using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Shows rankings in the chats that want them, once each: the month's so far on workdays, the week's at its end. Each is of what the chat stands for, and shows what all of it may see.</summary>
internal sealed class BoardJob(
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
    ILogger<BoardJob> logger) : ChatJob(configured, database, catalogue, hearing, attentions, company, node, outbox, logger)
{
    private readonly ScheduleTimes? usual = configured.Usual;

    private bool IsWeekly => string.Equals(Schedule.Name, StandardSchedules.WeeklyBoard, StringComparison.Ordinal);

    /// <inheritdoc />
    protected override bool IsWantedIn(BoundChat chat) =>
        leaderboards.Of(chat.Address) is { } wanted && (IsWeekly ? wanted.Weekly : wanted.Daily) && !reports.Rules.PolicyOf(chat).HasOutsiders;

    /// <inheritdoc />
    protected override bool IsWantedAt(ChatAddress chat, Occurrence occurrence)
    {
        if (leaderboards.Of(chat) is not { } wanted)
        {
            return false;
        }

        var time = TimeOnly.FromDateTime(Schedule.Clock.ToLocal(occurrence.DueAt).DateTime);
        List<TimeOnly> own = [.. (IsWeekly ? wanted.WeeklyTimes : wanted.DailyTimes).Select(each => TimeOnly.ParseExact(each, "HH:mm", CultureInfo.InvariantCulture))];
        return (IsWeekly || wanted.DailyOn.Count == 0 || wanted.DailyOn.Contains(occurrence.Day.DayOfWeek))
            && (own.Count > 0 ? own.Contains(time) : usual is null || usual.On(occurrence.Day).Contains(time));
    }

    /// <inheritdoc />
    protected override Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var days = IsWeekly ? DayRange.WeekOf(notice.Day) : DayRange.MonthOf(notice.Day);
        var boards = new ChatBoards(leaderboards.Rules, reports.Rules, Chart, Company);
        return Task.FromResult<Func<BoundChat, Wording, Task<Card?>>>(
            async (chat, words) => leaderboards.Of(chat.Address) is { } wanted ? await boards.WriteAsync(chat, wanted.Metrics, wanted.Top, days, now, words, session, cancellationToken) : null);
    }
}
