using SalesBot.Bot.Conversation;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Schedules;

/// <summary>A ranking, with what each has gained on it lately.</summary>
/// <param name="Board">The ranking as it is now.</param>
/// <param name="Gains">By how much each one's figure was less before; one who has gained nothing may be left out, one who has lost has gained less than nothing.</param>
internal sealed record BoardChange(Leaderboard<TargetHolder> Board, IReadOnlyDictionary<TargetHolder, decimal> Gains)
{
    /// <summary>How somebody was moved down: by the nearest of those who were not ahead before and are now; null where nobody is. Whoever had nothing had no place to lose.</summary>
    public OvertakenMove? MoveOf(MemberId member, BoardQuestion question) =>
        Board.Find(TargetHolder.Of(member)) is { } own
        && own.Value > Gains.GetValueOrDefault(own.Who)
        && Gains.Keys
            .Where(who => who != own.Who)
            .Select(Board.Find)
            .OfType<Standing<TargetHolder>>()
            .Where(other => other.Value > own.Value && other.Value - Gains[other.Who] <= own.Value - Gains.GetValueOrDefault(own.Who))
            .MinBy(other => other.Value) is { } by
            ? new OvertakenMove(question, own, by)
            : null;
}
