using System.Collections.Frozen;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Who is meant by words for oneself, for one's own part of the company, or by a name of it or of a colleague.</summary>
internal static class TeamNames
{
    private static readonly FrozenSet<string> Own = Set("我", "我自己", "我的", "i", "me");
    private static readonly FrozenSet<string> Team = Set("我们", "咱们", "我们组", "咱们组", "我组", "本组", "组里", "我们团队", "咱们团队", "团队", "我们小组", "我的团队", "我们部门", "大家", "we", "my team", "our team", "the team", "my group", "our group");
    private static readonly FrozenSet<string> OwnRegion = Set("我们区", "我们大区", "本区", "大区", "区里", "咱们区");
    private static readonly FrozenSet<string> Company = Set("公司", "全公司", "全司", "我们公司", "咱们公司", "the company");

    /// <summary>Whether the speaker alone is meant.</summary>
    public static bool IsSpeaker(string words) => Own.Contains(words);

    /// <summary>Who is meant; null for somebody whom nobody here knows, and for the speaker.</summary>
    /// <param name="words">The words.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="speaker">Who says them.</param>
    /// <param name="chat">What the chat stands for.</param>
    public static Whom? Find(string words, OrganisationChart chart, Member speaker, Scope? chat)
    {
        if (Team.Contains(words))
        {
            return new Whom(null, BoardAccess.DefaultOf(speaker, chat));
        }

        if (OwnRegion.Contains(words))
        {
            return chart.RegionOf(speaker) is { } own ? new Whom(null, new Scope(Region: own)) : null;
        }

        if (Company.Contains(words))
        {
            return new Whom(null, Scope.Company);
        }

        return chart.FindGroupByName(words) is { } group ? new Whom(null, new Scope(Group: group.Id))
            : chart.Regions.FirstOrDefault(region => region.Name == words || $"{region.Name}区" == words || $"{region.Name}大区" == words) is { } named ? new Whom(null, new Scope(Region: named.Id))
            : chart.Members.Where(member => member.Name == words).Take(2).ToList() is [var member] ? new Whom(member.Id, null)
            : null;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
