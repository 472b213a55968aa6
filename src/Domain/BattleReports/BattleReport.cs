using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.BattleReports;

/// <summary>A day's, week's or month's report (战报), as data. It praises, and names nobody who did little.</summary>
public sealed record BattleReport
{
    private BattleReport()
    {
    }

    /// <summary>Day, week or month.</summary>
    public required ReportSpan Span { get; init; }

    /// <summary>For whom.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The days.</summary>
    public required DayRange Days { get; init; }

    /// <summary>The wins of the days, the largest first.</summary>
    public required ImmutableArray<Win> Wins { get; init; }

    /// <summary>Wins signed earlier that nobody had told of when the last report went out; not in the totals, which are those of the boards.</summary>
    public required ImmutableArray<Win> LateWins { get; init; }

    /// <summary>What was signed in the days, as the boards have it.</summary>
    public required Money Total { get; init; }

    /// <summary>The total against that of the days before, workday by workday.</summary>
    public required LikeForLike Compared { get; init; }

    /// <summary>What is reached of the target, in percent; null without one.</summary>
    public decimal? Attained { get; init; }

    /// <summary>The lists that have somebody on them.</summary>
    public required ImmutableArray<TopList> TopLists { get; init; }

    /// <summary>Who improved most; several where equal, none where nobody did.</summary>
    public required ImmutableArray<Improvement> MostImproved { get; init; }

    /// <summary>Wins that were their owner's first.</summary>
    public required ImmutableArray<Win> FirstWins { get; init; }

    /// <summary>Group against group: by attainment where all have a target, else by what was signed. Empty for a single group.</summary>
    public required ImmutableArray<TeamStanding> Teams { get; init; }

    /// <summary>Rows of weeks with wins, the longest first.</summary>
    public required ImmutableArray<WinStreak> Streaks { get; init; }

    /// <summary>The record that fell; null for none.</summary>
    public ReportRecord? Record { get; init; }

    /// <summary>Whether nothing happened: by setting a friendly line or silence.</summary>
    public bool IsEmpty => Wins.IsEmpty && LateWins.IsEmpty && TopLists.IsEmpty;

    /// <summary>The report of these facts.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="calendar">The company's days.</param>
    /// <param name="places">How many places a list has.</param>
    public static BattleReport Of(ReportFacts facts, WorkCalendar calendar, int places = 3)
    {
        ImmutableArray<Win> wins = [.. Sorted(facts.Wins.Where(win => facts.Days.Contains(win.On)))];
        return new BattleReport
        {
            Span = facts.Span,
            Scope = facts.Scope,
            Days = facts.Days,
            Wins = wins,
            LateWins = [.. Sorted(facts.Wins.Where(win => win.On < facts.Days.From && win.ConfirmedAt > facts.LastReportAt))],
            Total = facts.Signed,
            Compared = new LikeForLike(
                facts.Signed.Fen,
                calendar.CountWorkdays(facts.Days.From, facts.Days.To),
                facts.SignedBefore.Fen,
                calendar.CountWorkdays(facts.DaysBefore.From, facts.DaysBefore.To)),
            Attained = facts.Target is { Fen: > 0 } target ? 100m * facts.Achieved.Fen / target.Fen : null,
            TopLists =
            [
                .. Enum.GetValues<ReportMeasure>()
                    .Select(measure => TopList.Of(measure, facts.Figures, facts.FiguresBefore, places))
                    .Where(list => !list.Members.IsEmpty),
            ],
            MostImproved = Improved(facts),
            FirstWins = [.. wins.Where(win => win.IsFirst)],
            Teams = Standings(facts.Teams),
            Streaks = [.. facts.Streaks.Where(streak => streak.Weeks >= WinStreak.Least).OrderByDescending(streak => streak.Weeks).ThenBy(streak => streak.Member.Value)],
            Record = ReportRecord.Of(facts.Signed, facts.EarlierTotals),
        };
    }

    private static IEnumerable<Win> Sorted(IEnumerable<Win> wins) =>
        wins.OrderByDescending(win => win.Amount ?? Money.Zero).ThenBy(win => win.ConfirmedAt).ThenBy(win => win.Deal.Value, StringComparer.Ordinal);

    private static ImmutableArray<Improvement> Improved(ReportFacts facts)
    {
        var before = facts.FiguresBefore.ToDictionary(figures => figures.Member, figures => figures.Revenue);
        List<Improvement> gains =
        [
            .. facts.Figures
                .Where(figures => before.ContainsKey(figures.Member))
                .Select(figures => new Improvement(figures.Member, before[figures.Member], figures.Revenue))
                .Where(improvement => improvement.Gain > Money.Zero)
                .OrderByDescending(improvement => improvement.Gain)
                .ThenBy(improvement => improvement.Member.Value),
        ];
        return [.. gains.TakeWhile(improvement => improvement.Gain == gains[0].Gain)];
    }

    private static ImmutableArray<TeamStanding> Standings(ImmutableArray<TeamFigures> teams)
    {
        if (teams.Length < 2)
        {
            return [];
        }

        var byAttainment = teams.All(team => team.Attained is not null);
        decimal ValueOf(TeamFigures team) => byAttainment ? team.Attained!.Value : team.Revenue.Fen;
        return
        [
            .. teams
                .Select(team => new TeamStanding(1 + teams.Count(other => ValueOf(other) > ValueOf(team)), team))
                .OrderBy(standing => standing.Rank)
                .ThenBy(standing => standing.Team.Group.Value),
        ];
    }
}
