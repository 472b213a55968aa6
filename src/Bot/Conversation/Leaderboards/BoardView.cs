using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Which rows of a ranking its readers see at once.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Next">The row with which the next page begins; null where there is none.</param>
/// <param name="Unseen">How many rows these readers never see.</param>
internal sealed record BoardView(ImmutableArray<Standing<TargetHolder>> Rows, int? Next, int Unseen)
{
    /// <summary>How many rows there are on a page.</summary>
    public const int PageSize = 10;

    private const int Aside = 2;

    /// <summary>The rows.</summary>
    /// <param name="board">The ranking.</param>
    /// <param name="own">Whose neighbourhood the first view shows; null for nobody's.</param>
    /// <param name="seesAll">Whether the readers lead all that are on it, or it is of groups and regions, of which nobody is ashamed alone.</param>
    /// <param name="from">The first row, from 1; 0 for the first view.</param>
    /// <param name="top">How many rows from the first on the first view shows besides the neighbourhood.</param>
    public static BoardView Of(Leaderboard<TargetHolder> board, TargetHolder? own, bool seesAll, int from, int top)
    {
        var readable = seesAll ? board.Standings.Length : board.PublicRows;
        if (from == 0 && !seesAll && own is { } who && board.Find(who) is not null)
        {
            var near = board.Neighbourhood(who, top, Aside);
            var shown = near.TakeWhile((standing, index) => standing.Position == index + 1).Count();
            return new BoardView(near, shown < readable ? shown + 1 : null, board.Standings.Length - Math.Max(readable, near.Length));
        }

        var first = Math.Max(1, from);
        var rows = board.Page(first, Math.Max(0, Math.Min(PageSize, readable - first + 1)));
        return new BoardView(rows, first + PageSize <= readable ? first + PageSize : null, board.Standings.Length - readable);
    }
}
