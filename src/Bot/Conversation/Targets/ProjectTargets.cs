using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>The targets that several share, by the name that they were given.</summary>
internal sealed class ProjectTargets(TurnContext turn)
{
    private const int YearsAround = 1;

    /// <summary>Those of which a text speaks, the latest first.</summary>
    public async Task<IReadOnlyList<Target>> NamedInAsync(string text, CancellationToken cancellationToken) =>
    [
        .. (await turn.Session.Targets.SharedAsync(new DayRange(turn.Today.AddYears(-YearsAround), turn.Today.AddYears(YearsAround)), cancellationToken))
            .Where(target => target.Title is { Length: > 0 } title && text.Contains(title, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(target => target.To),
    ];

    /// <summary>The latest target of the project; null where there is none.</summary>
    public async Task<Target?> LatestAsync(TargetHolder project, CancellationToken cancellationToken) =>
        (await turn.Session.Targets.TouchingAsync([project], new DayRange(turn.Today.AddYears(-YearsAround), turn.Today.AddYears(YearsAround)), cancellationToken)).MaxBy(target => target.To);

    /// <summary>Whether the speaker may see it: one of those who share it, or who leads one of them.</summary>
    public bool MaySee(Target target) => target.Shares.Any(share => share.Member == turn.Speaker.Id || (turn.Chart.Find(share.Member) is { } owner && turn.Chart.IsAbove(turn.Speaker, owner)));

    /// <summary>Whom to ask who may not see it.</summary>
    public string WhomToAsk(Target target)
    {
        IEnumerable<Member> owners = target.Shares.Select(share => turn.Chart.Find(share.Member)).OfType<Member>();
        return turn.Words.List(owners.SelectMany(turn.Chart.SuperiorsOf).Select(superior => superior.Name).Distinct(StringComparer.Ordinal).Take(2).DefaultIfEmpty(turn.Words.Nobody));
    }
}
