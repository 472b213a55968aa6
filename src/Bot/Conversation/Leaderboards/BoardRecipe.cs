using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>How a ranking is made of what was done and of nothing else that changes but the organisation. Who asks is no part of it: what they may see of it is decided for each.</summary>
internal sealed class BoardRecipe(BoardQuestion question, BoardPeriod period, DateOnly lastDay, OrganisationChart chart, LeaderboardRules rules) : ITallyRecipe<BoardRanking>
{
    /// <inheritdoc />
    public string Name { get; } = string.Join(
        '/',
        (question with { From = 0, Card = "", Compared = period.Before, Targets = default }).ToData().Select(part => part.Value).Prepend(BoardBytes.Format).Prepend("board"));

    /// <inheritdoc />
    public string Basis { get; } = FormattableString.Invariant($"{chart.Fingerprint}/{rules.LeastClosed}/{rules.WithManagers}/{rules.NewHireDays}/{(question.IsOfNewHires ? lastDay.DayNumber : 0)}");

    /// <inheritdoc />
    public IReadOnlyList<DayRange> Days { get; } = [period.Days, period.Before];

    /// <inheritdoc />
    public BoardRanking Make(IReadOnlyList<IReadOnlyList<Tally>> tallies) => Begin(tallies).Rank();

    /// <summary>Makes it as far as it follows from the tallies.</summary>
    public BoardMaking Begin(IReadOnlyList<IReadOnlyList<Tally>> tallies) => new(question, lastDay, chart, rules, tallies);

    /// <inheritdoc />
    public int RowsOf(BoardRanking made) => made.Board.Standings.Length + made.Board.Unranked.Length;

    /// <inheritdoc />
    public void Write(BoardRanking made, BinaryWriter writer) => BoardBytes.Write(made, writer);

    /// <inheritdoc />
    public BoardRanking Read(BinaryReader reader) => BoardBytes.Read(reader);
}
