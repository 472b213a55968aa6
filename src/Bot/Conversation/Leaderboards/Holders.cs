using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Who stands on a ranking for what somebody did.</summary>
internal static class Holders
{
    /// <summary>The person, or the part in which it was done, wherever the person is now; null for none.</summary>
    public static TargetHolder? Of(RankedParts parts, OrganisationChart chart, MemberId member, GroupId? group) => parts switch
    {
        RankedParts.Members => TargetHolder.Of(member),
        RankedParts.Groups => group is { } own ? TargetHolder.Of(own) : null,
        _ => Scopes.RegionIn(chart, member, group) is { } region ? TargetHolder.Of(region) : null,
    };
}
