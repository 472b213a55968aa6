using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>The number of a group or region in words: who has what of it, so that it can be added up.</summary>
/// <param name="question">The ranking on which it stands.</param>
/// <param name="within">The ranking of its people.</param>
/// <param name="chart">Who works here.</param>
/// <param name="rules">What is decided about rankings.</param>
/// <param name="today">The day.</param>
/// <param name="words">The texts.</param>
internal sealed class WhyPartCard(BoardQuestion question, BoardQuestion within, OrganisationChart chart, LeaderboardRules rules, DateOnly today, Wording words)
{
    private const int MostButtons = 5;

    private readonly FigureText figures = new(question.Metric, words);

    /// <summary>Whether what people have adds up to what the part has.</summary>
    private bool AddsUp => question.Metric is not (Metric.WinRate or Metric.AverageDeal or Metric.Attainment or Metric.Completeness or Metric.Improved);

    /// <summary>The card.</summary>
    /// <param name="part">Whose number.</param>
    /// <param name="board">The ranking on which it stands; null for none.</param>
    /// <param name="people">The ranking of its people.</param>
    /// <param name="place">The place that was asked about, where one was.</param>
    public Card Of(Scope part, Leaderboard<TargetHolder>? board, Leaderboard<TargetHolder> people, int? place)
    {
        var standing = board is { IsIdle: false } ? board.Find(TargetHolder.Of(part)) : null;
        var some = people.Standings.Where(person => person.Value != 0).ToList();
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = standing is null ? words.WhyOfWhole(words.PartOf(part, chart), MetricName) : words.WhyPlace(words.PartOf(part, chart), MetricName, standing.Rank),
            Sections =
            [
                new CardSection
                {
                    Facts = [.. standing is null ? [] : FactsOf(standing, board!), new CardFact(words.CountsLabel, words.MetricRule(question.Metric, rules.LeastClosed))],
                    Notes = [.. place is { } said && standing is not null && said != standing.Rank ? [words.NotThatPlace(standing.Rank, said)] : ImmutableArray<string>.Empty, .. question.HasAverages ? [words.AverageRule] : ImmutableArray<string>.Empty],
                },
                new CardSection
                {
                    Title = some.Count == 0 ? "" : words.PeopleTitle(some.Count),
                    Facts = [.. some.Take(BoardView.PageSize).Select(person => new CardFact(NameOf(person.Who), figures.Exact(person.Value)))],
                    Notes = some.Count == 0 ? [words.NoCredits] : [.. SumOf(some, standing)],
                },
            ],
            Actions =
            [
                .. some.Take(MostButtons).Select(person => Button.Of(Verbs.BoardCredits, NameOf(person.Who), data: [.. within.ToData(), (Keys.Member, person.Who.Id.ToString())])),
                .. board is null ? ImmutableArray<CardAction>.Empty : [Button.Of(Verbs.Board, words.BoardButton, data: (question with { From = 0 }).ToData())],
            ],
            Foot = words.WhyFoot(PeriodName.Dated(new Period(question.Days.From, question.Days.To), today, words)),
            Key = $"why/{question.Card}",
        };
    }

    private string MetricName => words.MetricIn(PeriodName.Of(new Period(question.Days.From, question.Days.To), today, words), question.HasAverages ? words.AverageMetric(words.MetricName(question.Metric)) : words.MetricName(question.Metric));

    private string NameOf(TargetHolder who) => chart.Find(new MemberId(who.Id))?.Name ?? words.Nobody;

    private IEnumerable<CardFact> FactsOf(Standing<TargetHolder> standing, Leaderboard<TargetHolder> board)
    {
        yield return new CardFact(words.MetricName(question.Metric), figures.Exact(standing.Value));
        yield return new CardFact(words.RankLabel, words.PlaceOf(standing.Rank, standing.Sharers, board.Standings.Length));
    }

    private IEnumerable<string> SumOf(List<Standing<TargetHolder>> people, Standing<TargetHolder>? standing)
    {
        if (!AddsUp)
        {
            yield break;
        }

        if (people.Count > BoardView.PageSize)
        {
            yield return words.WhyRest(people.Count - BoardView.PageSize, figures.Exact(people.Skip(BoardView.PageSize).Sum(person => person.Value)));
        }

        var sum = people.Sum(person => person.Value);
        var all = standing is null || question.HasAverages ? sum : standing.Value;
        if (all != sum)
        {
            yield return words.WhyOthers(figures.Exact(all - sum));
        }

        yield return words.SumLine(figures.Exact(all));
    }
}
