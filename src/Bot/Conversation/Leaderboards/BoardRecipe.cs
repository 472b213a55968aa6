using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>How a ranking is made of what was done and of nothing else that changes but the organisation. Who asks is no part of it: what they may see of it is decided for each.</summary>
internal sealed class BoardRecipe(BoardQuestion question, BoardPeriod period, DateOnly lastDay, OrganisationChart chart, LeaderboardRules rules, Func<BoardMaking, CancellationToken, Task<BoardRanking>>? rank = null) : ITallyRecipe<BoardRanking>
{
    /// <inheritdoc />
    public string Name { get; private init; } = string.Join(
        '/',
        (question with { From = 0, Card = "", Compared = period.Before, Targets = default }).ToData().Select(part => part.Value).Prepend(BoardBytes.Format).Prepend("board"));

    /// <inheritdoc />
    public string Basis { get; private init; } = FormattableString.Invariant($"{chart.Fingerprint}/{rules.LeastClosed}/{rules.WithManagers}/{rules.NewHireDays}/{(question.IsOfNewHires ? lastDay.DayNumber : 0)}");

    /// <inheritdoc />
    /// <remarks>Who takes part follows from whether they did anything there; of the days before only what was there to rise from is asked for.</remarks>
    public IReadOnlyList<TallyRange> Reads { get; } =
    [
        new TallyRange(period.Days, FieldsOf(question.Metric) | TallyFields.Anything),
        new TallyRange(period.Before, question.Metric == Metric.Improved ? TallyFields.Revenue | TallyFields.Anything : FieldsOf(question.Metric)),
    ];

    /// <inheritdoc />
    public bool IsOfTargets => rank is not null;

    /// <summary>The same for a ranking by what is reached of targets.</summary>
    /// <param name="calendar">Which days are worked: who came later has to reach the part that falls on theirs.</param>
    /// <param name="byTargets">Ranks those who take part.</param>
    public BoardRecipe OfTargets(WorkCalendar calendar, Func<BoardMaking, CancellationToken, Task<BoardRanking>> byTargets) => new(question, period, lastDay, chart, rules, byTargets)
    {
        Name = $"{Name}/{question.Targets}",
        Basis = FormattableString.Invariant($"{Basis}/{question.Moment?.At.UtcTicks}/{question.Moment?.IsMeant}/{Workdays(period.Days, calendar)}/{Workdays(BoardPeriod.PeriodBefore(period.Days, calendar), calendar)}"),
    };

    /// <inheritdoc />
    public async Task<BoardRanking> MakeAsync(IReadOnlyList<IReadOnlyList<Tally>> tallies, CancellationToken cancellationToken) =>
        rank is null ? Begin(tallies).Rank() : await rank(Begin(tallies), cancellationToken);

    /// <summary>Makes it as far as it follows from the tallies.</summary>
    public BoardMaking Begin(IReadOnlyList<IReadOnlyList<Tally>> tallies) => new(question, lastDay, chart, rules, tallies);

    /// <inheritdoc />
    public int RowsOf(BoardRanking made) => made.Board.Standings.Length + made.Board.Unranked.Length;

    /// <inheritdoc />
    public void Write(BoardRanking made, BinaryWriter writer) => BoardBytes.Write(made, writer);

    /// <inheritdoc />
    public BoardRanking Read(BinaryReader reader) => BoardBytes.Read(reader);

    private static string Workdays(DayRange days, WorkCalendar calendar) => string.Concat(days.Days.Select(day => calendar.IsWorkday(day) ? '1' : '0'));

    /// <summary>What the figure is of, and what was signed, which cards tell besides.</summary>
    private static TallyFields FieldsOf(Metric metric) => TallyFields.Revenue | metric switch
    {
        Metric.WinRate => TallyFields.Wins | TallyFields.Losses,
        Metric.Wins or Metric.AverageDeal => TallyFields.Wins,
        Metric.NewCustomers => TallyFields.NewCustomers,
        Metric.Visits => TallyFields.Visits,
        Metric.Activities => TallyFields.Activities,
        Metric.Points => TallyFields.Points,
        Metric.Collaboration => TallyFields.Thanks,
        Metric.Payments => TallyFields.Payments,
        Metric.Calls => TallyFields.Calls,
        Metric.Demos => TallyFields.Demos,
        Metric.Quotes => TallyFields.Quotes,
        _ => TallyFields.None,
    };
}
