using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
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
    private bool IsWeekly => string.Equals(Schedule.Name, StandardSchedules.WeeklyBoard, StringComparison.Ordinal);

    /// <inheritdoc />
    protected override bool IsWantedIn(ChatAddress chat) =>
        leaderboards.Of(chat) is { } wanted && (IsWeekly ? wanted.Weekly : wanted.Daily) && !reports.Rules.PolicyOf(chat).HasOutsiders;

    /// <inheritdoc />
    protected override Task<Func<BoundChat, Wording, Task<Card?>>> ReadAsync(DueNotice notice, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var days = IsWeekly ? DayRange.WeekOf(notice.Day) : DayRange.MonthOf(notice.Day);
        return Task.FromResult<Func<BoundChat, Wording, Task<Card?>>>(
            async (chat, words) => leaderboards.Of(chat.Address) is { } wanted ? await WriteAsync(chat, wanted, days, now, words, session, cancellationToken) : null);
    }

    /// <summary>A ranking each; one of which nothing is known yet is left out, and where that is all, nothing is said.</summary>
    private async Task<Card?> WriteAsync(BoundChat chat, BoardChatOptions wanted, DayRange days, DateTimeOffset now, Wording words, ISalesSession session, CancellationToken cancellationToken)
    {
        var (rules, today) = (leaderboards.Rules, Company.Clock.DateOf(now));
        var sight = BoardSight.Of(Chart, chat.Scope, rules.Amounts, reports.Rules.PolicyOf(chat.Address).Amounts);
        var cards = new List<(Metric Metric, Card Card)>();
        foreach (var metric in wanted.Metrics)
        {
            var question = new BoardQuestion(metric, days, chat.Scope);
            var reading = await BoardReading.ReadAsync(question, today, Chart, rules, Company.Calendar, session, cancellationToken);
            if (reading.Board.IsIdle)
            {
                continue;
            }

            var view = BoardView.Of(reading.Board, own: null, seesAll: false, from: 1, wanted.Top);
            view = view with { Rows = [.. view.Rows.Take(wanted.Top)], Unseen = 0 };
            var details = await BoardDetails.ReadAsync(question, reading, [.. view.Rows.Select(row => row.Who)], rules, Chart, Company.Calendar, session, cancellationToken);
            cards.Add((metric, new BoardCard(question, reading, sight, details, Chart, rules, today, words).Of(view, own: null, Dates.Time(Company.Clock.ToLocal(now)), isAsked: false)));
        }

        return cards switch
        {
            [] => null,
            [var only] => only.Card,
            _ => cards[0].Card with
            {
                Title = words.BoardsTitle(PeriodName.Of(new Period(days.From, days.To), today, words), words.PartOf(chat.Scope, Chart)),
                Sections = [.. cards.Select(card => card.Card.Sections[0] with { Title = words.MetricName(card.Metric), Notes = [.. card.Card.Sections[0].Notes, words.MetricRule(card.Metric, rules.LeastClosed)] })],
                Foot = words.BoardsFoot(Dates.Time(Company.Clock.ToLocal(now))),
            },
        };
    }
}
