using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes the rankings that a chat gets by itself: of what it stands for, with what all of it may see.</summary>
internal sealed class ChatBoards(LeaderboardRules rules, WinRules wins, OrganisationChart chart, CompanyProfile company)
{
    /// <summary>A ranking each; one of which nothing is known yet is left out. Null where that is all.</summary>
    public async Task<Card?> WriteAsync(BoundChat chat, IEnumerable<Metric> metrics, int top, DayRange days, DateTimeOffset now, Wording words, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(now);
        var sight = BoardSight.Of(chart, chat.Scope, rules.Amounts, wins.PolicyOf(chat).Amounts);
        var cards = new List<(Metric Metric, Card Card)>();
        foreach (var metric in metrics)
        {
            var question = new BoardQuestion(metric, days, chat.Scope);
            var reading = await BoardReading.ReadAsync(question, today, chart, rules, company.Calendar, session, cancellationToken);
            if (reading.Board.IsIdle)
            {
                continue;
            }

            var view = BoardView.Of(reading.Board, own: null, seesAll: false, from: 1, top);
            view = view with { Rows = [.. view.Rows.Take(top)], Unseen = reading.Board.Standings.Length - Math.Min(view.Rows.Length, top) };
            var details = await BoardDetails.ReadAsync(question, reading, [.. view.Rows.Select(row => row.Who)], rules, chart, company.Calendar, session, cancellationToken);
            cards.Add((metric, new BoardCard(question, reading, sight, details, chart, rules, today, words).Of(view, own: null, Dates.Time(company.Clock.ToLocal(now)), isAsked: false)));
        }

        return cards switch
        {
            [] => null,
            [var only] => only.Card,
            _ => cards[0].Card with
            {
                Title = words.BoardsTitle(PeriodName.Dated(new Period(days.From, days.To), today, words), words.PartOf(chat.Scope, chart)),
                Sections = [.. cards.Select(card => card.Card.Sections[0] with { Title = words.MetricName(card.Metric), Notes = [.. card.Card.Sections[0].Notes, words.MetricRule(card.Metric, rules.LeastClosed)] })],
                Foot = words.BoardsFoot(Dates.Time(company.Clock.ToLocal(now))),
            },
        };
    }
}
