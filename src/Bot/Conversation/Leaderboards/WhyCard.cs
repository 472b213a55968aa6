using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What a number is made of, in words: it can be added up to the fen.</summary>
internal sealed class WhyCard(BoardQuestion question, BoardReading reading, BoardSight sight, BoardCard board, BoardDetails details, LeaderboardRules rules, DateOnly today, Wording words)
{
    /// <summary>How many of the deals can be opened from here; the others are found by their names.</summary>
    private const int MostDeals = 3;

    private readonly FigureText figures = new(question.Metric, words);

    /// <summary>The card of who may see it all.</summary>
    /// <param name="who">Whose number.</param>
    /// <param name="explanation">All that counts.</param>
    /// <param name="page">What of it is shown.</param>
    /// <param name="sources">What those come from.</param>
    /// <param name="place">The place that was asked about, where one was.</param>
    public Card Of(TargetHolder who, Explanation explanation, ImmutableArray<Credit> page, CreditSources sources, int? place)
    {
        var standing = reading.Board.IsIdle ? null : reading.Board.Find(who);
        var first = Math.Max(1, question.From);
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = standing is null ? words.WhyWithoutPlace(NameOf(who), Metric) : words.WhyPlace(NameOf(who), Metric, standing.Rank),
            Sections =
            [
                new CardSection
                {
                    Facts = [.. standing is null ? [] : FactsOf(standing, explanation), new CardFact(words.CountsLabel, words.MetricRule(question.Metric, rules.LeastClosed))],
                    Notes = place is { } said && standing is not null && said != standing.Rank ? [words.NotThatPlace(standing.Rank, said)] : standing is not null ? [] : [reading.Board.IsIdle ? board.NothingOf() : board.OwnLine(who)],
                },
                new CardSection
                {
                    Title = explanation.Credits.IsEmpty ? "" : words.CreditsTitle(explanation.Credits.Length),
                    Facts = [.. page.Select(credit => FactOf(credit, sources))],
                    Notes = explanation.Credits.IsEmpty ? [words.NoCredits] : [.. SumOf(standing, explanation)],
                },
            ],
            Actions =
            [
                .. first + BoardView.PageSize <= explanation.Credits.Length
                    ? [Button.Of(Verbs.BoardCredits, words.NextPageButton, data: [.. (question with { From = first + BoardView.PageSize }).ToData(), (Keys.Member, who.Id.ToString())])]
                    : ImmutableArray<CardAction>.Empty,
                .. page.Select(sources.DealOf).OfType<Deal>().DistinctBy(deal => deal.Id).Take(MostDeals).Select(deal => Button.Of(Verbs.Show, deal.Title, data: [(Keys.Deal, deal.Id.Value)])),
                Button.Of(Verbs.Board, words.BoardButton, data: (question with { From = 0 }).ToData()),
            ],
            Foot = words.WhyFoot(PeriodName.Dated(new Period(question.Days.From, question.Days.To), today, words)),
            Key = $"why/{question.Card}",
        };
    }

    /// <summary>What somebody reads who asks about a colleague: how far away they are where that may be read, and whom to ask for the rest.</summary>
    public string OfColleague(TargetHolder who, TargetHolder self, string leader)
    {
        var (theirs, own) = (reading.Board.Find(who), reading.Board.Find(self));
        var isAtTheBottom = theirs is not null && own is not null && theirs.Rank > own.Rank && theirs.Position > reading.Board.PublicRows;
        return reading.Board.IsIdle ? board.NothingOf()
            : theirs is null || own is null || isAtTheBottom || details.IsAnonymous(who) || sight.FieldOf(who, question.Metric) != BoardField.Figure
            ? words.ColleagueHidden(NameOf(who), leader)
            : theirs.Value == own.Value ? words.ColleagueLevel(NameOf(who), Metric, leader)
            : theirs.Value > own.Value ? words.ColleagueAhead(NameOf(who), Metric, figures.Distance(theirs.Value - own.Value), leader)
            : words.ColleagueBehind(NameOf(who), Metric, figures.Distance(own.Value - theirs.Value), leader);
    }

    private string Metric => words.MetricIn(PeriodName.Of(new Period(question.Days.From, question.Days.To), today, words), words.MetricName(question.Metric));

    private string NameOf(TargetHolder who) => sight.IsOwn(who) ? words.YouAsName : board.NameOf(who);

    private IEnumerable<CardFact> FactsOf(Standing<TargetHolder> standing, Explanation explanation)
    {
        yield return new CardFact(words.MetricName(question.Metric), figures.Exact(standing.Value));
        yield return new CardFact(words.RankLabel, words.PlaceOf(standing.Rank, standing.Sharers, reading.Board.Standings.Length));
        if (question.Metric == Understanding.Metric.WinRate)
        {
            yield return new CardFact(words.ClosedLabel, words.WonOfClosed(explanation.CountOf(CreditKind.Signed), explanation.Credits.Length));
        }

        if (question.Metric == Understanding.Metric.Improved)
        {
            yield return new CardFact(words.EarlierLabel, words.AmountOn(words.Amount(reading.RevenueBefore(standing.Who)), words.Days(reading.Period.Before.From, reading.Period.Before.To)));
        }

        if (question.Metric == Understanding.Metric.Attainment && details.TargetOf(standing.Who) is { } target)
        {
            yield return new CardFact(words.WhyTargetLabel, words.Amount(target.Amount));
        }

        if (reading.Board.NextAbove(standing.Who) is { } above)
        {
            var name = board.NameOf(above.Who);
            yield return new CardFact(words.NextAboveLabel, sight.FieldOf(above.Who, question.Metric) == BoardField.Figure ? words.AheadBy(name, above.Rank, figures.Distance(Math.Abs(above.Value - standing.Value))) : words.AheadAt(name, above.Rank));
        }
    }

    private CardFact FactOf(Credit credit, CreditSources sources)
    {
        var label = sources.LabelOf(credit, words);
        var what = credit.Kind switch
        {
            CreditKind.Signed or CreditKind.Paid => words.Amount(Money.FromFen(credit.Value)),
            CreditKind.Points when sources.AboutOf(credit) is { } about => words.CreditOn(words.CountOf(Understanding.Metric.Points, credit.Value), about),
            CreditKind.Points => words.CountOf(Understanding.Metric.Points, credit.Value),
            _ => words.CreditName(credit.Kind),
        };
        return new CardFact(label, credit.Percent == 100 ? words.CreditOn(what, words.DayShort(credit.On)) : words.CreditInPart(what, words.DayShort(credit.On), credit.Percent));
    }

    /// <summary>What it comes to; where that is not the number on the board, that is said.</summary>
    private IEnumerable<string> SumOf(Standing<TargetHolder>? standing, Explanation explanation)
    {
        if (question.Metric is Understanding.Metric.WinRate or Understanding.Metric.Completeness)
        {
            yield break;
        }

        var isMoney = question.Metric is Understanding.Metric.Revenue or Understanding.Metric.Payments or Understanding.Metric.AverageDeal or Understanding.Metric.Improved or Understanding.Metric.Attainment;
        var sum = question.Metric == Understanding.Metric.Wins ? explanation.Credits.Length : explanation.Sum;
        yield return words.SumLine(isMoney ? words.Amount(Money.FromFen(sum)) : words.CountOf(question.Metric, sum));
        if (standing is not null && question.Metric is not (Understanding.Metric.AverageDeal or Understanding.Metric.Improved or Understanding.Metric.Attainment) && standing.Value != sum)
        {
            yield return words.SumDiffers(figures.Exact(standing.Value));
        }
    }
}
