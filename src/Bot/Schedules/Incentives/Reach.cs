using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Whom somebody leads.</summary>
internal static class Reach
{
    /// <summary>They themselves and all below; nobody where they have left.</summary>
    public static IReadOnlySet<MemberId> Of(OrganisationChart chart, MemberId leader) =>
        chart.Find(leader) is { } member ? chart.ReachOf(member).Select(below => below.Id).ToHashSet() : [];
}
