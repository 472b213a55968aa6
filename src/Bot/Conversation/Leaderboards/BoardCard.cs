using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>A ranking in words: what is counted and of which days stands in the title, what counts and until when in the foot.</summary>
internal sealed class BoardCard(BoardQuestion question, BoardReading reading, BoardSight sight, BoardDetails details, OrganisationChart chart, LeaderboardRules rules, DateOnly today, Wording words)
{
    private const int FullBar = 100;

    /// <summary>An average tells the sum of those whose figures are not shown: of fewer than these it is not told.</summary>
    private const int LeastUnseen = 3;

    private readonly FigureText figures = new(question.Metric, words);

    private Leaderboard<TargetHolder> Board => reading.Board;

    /// <summary>The title: the days, what is counted, for whom.</summary>
    public string Title => words.BoardTitle(question.Parts, PeriodName.Dated(new Period(question.Days.From, question.Days.To), today, words), MetricName, NameOf(question.Scope));

    private string MetricName => words.MetricName(question.Metric) is var name && question.IsOfNewHires ? words.NewHiresMetric(name) : question.HasAverages ? words.AverageMetric(name) : name;

    /// <summary>The card.</summary>
    /// <param name="view">The rows that are seen.</param>
    /// <param name="own">Whose place is told below; null for nobody's.</param>
    /// <param name="time">The time of day of the figures.</param>
    /// <param name="isAsked">Whether somebody asked for it; a card that came by itself has no buttons that need one.</param>
    public Card Of(BoardView view, TargetHolder? own, string time, bool isAsked = true)
    {
        var isIdle = Board.IsIdle || !reading.HasData;
        return new Card
        {
            Purpose = CardPurpose.Board,
            Title = Title,
            Sections =
            [
                new CardSection
                {
                    Rows = isIdle ? [] : RowsOf(view),
                    Notes = isIdle ? [NothingOf(), .. ChangedTargets()] : [.. NotesOf(view, own, isAsked)],
                },
            ],
            Actions = isAsked ? [.. ActionsOf(view, own, isIdle)] : [],
            Foot = words.BoardFoot(time, words.MetricRule(question.Metric, rules.LeastClosed), isIdle || !view.Rows.Any(row => row.Movement is not null) ? "" : ComparedWith()),
            Key = question.Card.Length == 0 ? null : $"board/{question.Card}",
        };
    }

    /// <summary>Somebody's own place in one line, with the distance to the next.</summary>
    public string OwnLine(TargetHolder own)
    {
        if (Board.Find(own) is not { } standing)
        {
            return !Board.Unranked.Contains(own) ? words.NotOnBoard : Missing(words.OwnWithoutTarget, words.OwnWithTooFew(rules.LeastClosed), words.OwnWithoutEarlier, words.OwnWithoutData);
        }

        var figure = figures.Short(standing.Value);
        if (question.Metric == Metric.Revenue && details.Attained(own) is { } attained)
        {
            figure = words.FigureWithAttained(figure, words.Attained((int)attained));
        }

        return words.OwnPlace(standing.Rank, standing.Sharers, figure) + DistanceOf(standing);
    }

    /// <summary>The name as these readers see it.</summary>
    public string NameOf(TargetHolder who) => sight.NameOf(who, details.IsAnonymous(who), words);

    private string DistanceOf(Standing<TargetHolder> own)
    {
        if (Board.NextAbove(own.Who) is { } above)
        {
            return MayCompare(above.Who) ? words.BehindNext(above.Rank, figures.Distance(Math.Abs(above.Value - own.Value))) : "";
        }

        return Board.NextBelow(own.Who) is { } below && MayCompare(below.Who) ? words.AheadOfNext(below.Rank, figures.Distance(Math.Abs(own.Value - below.Value))) : "";
    }

    /// <summary>A distance to somebody tells their figure.</summary>
    private bool MayCompare(TargetHolder who) => sight.FieldOf(who, question.Metric) == BoardField.Figure;

    private ImmutableArray<CardRow> RowsOf(BoardView view)
    {
        var values = figures.OfRows([.. view.Rows.Select(row => row.Value)]);
        var best = Board.Standings.IsEmpty ? 0 : Board.Standings[0].Value;
        return
        [
            .. view.Rows.Select((row, index) => sight.FieldOf(row.Who, question.Metric) switch
            {
                BoardField.Figure => RowOf(row, values[index], best > 0 && !Board.LowerIsBetter && sight.FieldOf(Board.Standings[0].Who, question.Metric) == BoardField.Figure ? BarOf(FullBar * row.Value / best) : null),
                BoardField.Attainment when details.Attained(row.Who) is { } attained => RowOf(row, words.Attained((int)attained), BarOf(attained)),
                _ => RowOf(row, "", null),
            }),
        ];
    }

    /// <summary>Empty only for nothing.</summary>
    private static int BarOf(decimal percent) => percent <= 0 ? 0 : Math.Max(1, (int)percent);

    private CardRow RowOf(Standing<TargetHolder> row, string value, int? bar) => new(row.Rank, NameOf(row.Who), value, row.Movement, sight.IsOwn(row.Who), bar);

    private IEnumerable<string> NotesOf(BoardView view, TargetHolder? own, bool isAsked)
    {
        if (own is { } who)
        {
            yield return OwnLine(who);
        }

        if (view.Rows.Any(row => row.Sharers > 1))
        {
            yield return words.BoardTies;
        }

        if (question.Parts == RankedParts.Members && view.Rows.Length > 0 && Board is { Standings.Length: > 1, Average: { } average } && MayReadAverage(view))
        {
            yield return words.BoardAverage(figures.Short(average));
        }

        if (question.Metric == Metric.Attainment && view.Rows.Any(row => sight.FieldOf(row.Who, question.Metric) == BoardField.Nothing))
        {
            yield return words.AttainmentHidden;
        }

        foreach (var rule in RulesOf())
        {
            yield return rule;
        }

        if (Board.Unranked.Length > 0)
        {
            yield return Missing(words.SomeWithoutTarget(Board.Unranked.Length), words.SomeWithTooFew(Board.Unranked.Length, rules.LeastClosed), words.SomeWithoutEarlier(Board.Unranked.Length), words.SomeWithoutData(Board.Unranked.Length));
        }

        if (view.Unseen > 0 && isAsked)
        {
            yield return words.BoardUnseen(view.Unseen);
        }
    }

    private IEnumerable<string> RulesOf()
    {
        if (question.IsOfNewHires)
        {
            yield return words.NewHiresRule(rules.NewHireDays);
        }

        if (question.HasAverages)
        {
            yield return words.AverageRule;
        }

        foreach (var note in ChangedTargets())
        {
            yield return note;
        }
    }

    private IEnumerable<string> ChangedTargets() =>
        IsOfChangedTargets && question.Moment is { } moment ? [moment.IsMeant ? words.FormerTargets(words.Day(moment.On)) : words.PresentTargets(words.Day(moment.On))] : [];

    private bool IsOfChangedTargets => question.Metric == Metric.Attainment && reading.HaveTargetsChanged;

    /// <summary>The average tells what those have together who are not shown; of one it is their figure, of two nearly so.</summary>
    private bool MayReadAverage(BoardView view) =>
        Board.Standings.All(standing => sight.IsOwn(standing.Who) || sight.IsBelow(standing.Who)) || (view.Unseen is 0 or >= LeastUnseen && Board.Standings.Length > 2 && sight.FieldOf(Board.Standings[0].Who, question.Metric) == BoardField.Figure);

    private IEnumerable<CardAction> ActionsOf(BoardView view, TargetHolder? own, bool isIdle)
    {
        if (view.Next is { } next && !isIdle)
        {
            yield return Button.Of(Verbs.Board, words.NextPageButton, data: (question with { From = next }).ToData());
        }

        if (IsOfChangedTargets && question.Moment is { } moment)
        {
            yield return Button.Of(Verbs.Board, moment.IsMeant ? words.PresentTargetsButton : words.FormerTargetsButton, data: (question with { Targets = moment.IsMeant ? TargetsMeant.Present : TargetsMeant.Former, From = 0 }).ToData());
        }

        yield return Button.Of(Verbs.BoardMetrics, words.OtherMetricButton, data: question.ToData());
        yield return Button.Of(Verbs.Board, words.PeriodBeforeButton(question.Days), data: (question with { Days = BoardPeriod.PeriodBefore(question.Days, details.Calendar), Compared = null, Targets = TargetsMeant.OfTheTime, From = 0 }).ToData());
        var explained = question.Parts == RankedParts.Members ? own : sight.Led(question.Parts);
        if (!question.IsOfNewHires && (explained is null ? question.Parts == RankedParts.Members && !sight.IsPrivate : Board.Find(explained.Value) is not null) && !isIdle && question.Metric != Metric.Completeness)
        {
            yield return Button.Of(Verbs.BoardWhy, words.WhyButton, data: (question with { From = 0 }).ToData());
        }
    }

    /// <summary>Why there is no ranking.</summary>
    public string NothingOf() =>
        !reading.HasData ? words.BoardNoData(words.MetricName(question.Metric))
        : question.Days.From > today ? words.BoardNotBegun
        : Board.Standings.IsEmpty && Board.Unranked.IsEmpty ? question.IsOfNewHires ? words.NoNewHires(rules.NewHireDays) : words.BoardNobody
        : Board.Standings.IsEmpty ? words.BoardUnranked(Missing(words.SomeWithoutTarget(Board.Unranked.Length), words.SomeWithTooFew(Board.Unranked.Length, rules.LeastClosed), words.SomeWithoutEarlier(Board.Unranked.Length), words.SomeWithoutData(Board.Unranked.Length)))
        : words.BoardIdle(PeriodOf(question.Days), words.MetricName(question.Metric));

    private string Missing(string target, string tooFew, string earlier, string data) => question.Metric switch
    {
        Metric.Attainment => target,
        Metric.WinRate => tooFew,
        Metric.Improved => earlier,
        _ => data,
    };

    private string ComparedWith()
    {
        var whole = question.Compared ?? BoardPeriod.PeriodBefore(question.Days, details.Calendar);
        return reading.Period.IsRunning ? words.BoardComparedSoFar(PeriodOf(whole)) : words.BoardCompared(PeriodOf(whole));
    }

    private string PeriodOf(Domain.WorkCalendars.DayRange days) => PeriodName.Of(new Period(days.From, days.To), today, words);

    private string NameOf(Scope scope) => scope switch
    {
        { Group: { } group } => chart.Find(group)?.Name ?? words.Nobody,
        { Region: { } region } => chart.Find(region)?.Name ?? words.Nobody,
        _ => words.WholeCompany,
    };
}
