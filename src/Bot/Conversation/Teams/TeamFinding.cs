using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds whose figures are asked for: without a word of whom, the speaker's own and of those below. Who may not see them is told whom to ask.</summary>
internal sealed class TeamFinding(TurnContext turn)
{
    /// <summary>The people; null where the speaker may not see them all, which is then said.</summary>
    public AskedTeam? Find(Scope? scope)
    {
        var reach = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToImmutableArray();
        if (scope is null)
        {
            return new AskedTeam(OwnName(), reach);
        }

        ImmutableArray<MemberId> wanted = [.. Scopes.MembersOf(turn.Chart, scope).Where(member => member.Role is Role.Rep or Role.Manager).Select(member => member.Id)];
        if (turn.Speaker.Role is Role.Manager or Role.Director && wanted.All(reach.Contains))
        {
            return new AskedTeam(NameOf(scope), wanted);
        }

        turn.SayPrivately(turn.Words.FiguresNotYours(NameOf(scope), turn.Words.List(LeadersOf(scope).Select(member => member.Name))));
        return null;
    }

    /// <summary>One person; null where the speaker may not see their figures, which is then said.</summary>
    public AskedTeam? Find(MemberId id)
    {
        if (turn.Chart.Find(id) is not { } member)
        {
            return null;
        }

        if (id == turn.Speaker.Id || turn.Chart.IsAbove(turn.Speaker, member))
        {
            return new AskedTeam(member.Name, [id]);
        }

        turn.SayPrivately(turn.Words.FiguresNotYours(member.Name, turn.Words.List(turn.Chart.SuperiorsOf(member).Take(1).Prepend(member).Select(each => each.Name))));
        return null;
    }

    private string OwnName() => turn.Speaker switch
    {
        { Role: Role.Manager, Group: { } group } when turn.Chart.Find(group) is { } led => led.Name,
        { Role: Role.Director, Region: { } region } when turn.Chart.Find(region) is { } directed => directed.Name,
        { Role: Role.Director } => turn.Words.WholeCompany,
        _ => turn.Speaker.Name,
    };

    private string NameOf(Scope scope) => scope switch
    {
        { Group: { } group } => turn.Chart.Find(group)?.Name ?? turn.Words.Nobody,
        { Region: { } region } => turn.Chart.Find(region)?.Name ?? turn.Words.Nobody,
        _ => turn.Words.WholeCompany,
    };

    /// <summary>Who leads that part, or where nobody does, the part around it; where nobody does at all, who runs the service.</summary>
    private ImmutableArray<Member> LeadersOf(Scope scope)
    {
        var region = scope.Group is { } id ? turn.Chart.Find(id)?.Region : scope.Region;
        IEnumerable<Member>[] candidates =
        [
            turn.Chart.Members.Where(member => scope.Group is { } group && turn.Chart.Find(group)?.Manager == member.Id),
            turn.Chart.Members.Where(member => member.Role == Role.Director && member.Region is { } directed && directed == region),
            turn.Chart.Members.Where(member => member is { Role: Role.Director, Region: null }),
            turn.Chart.Members.Where(member => member.Role == Role.Administrator),
        ];
        return [.. candidates.FirstOrDefault(leaders => leaders.Any()) ?? []];
    }
}
