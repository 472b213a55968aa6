using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>The awards of a month, computed from what people did in it and in the month before.</summary>
public static class AwardList
{
    /// <summary>Whoever signed less in the month before grows by any percentage.</summary>
    public static readonly Money LeastBase = Money.FromYuan(10_000m);

    /// <summary>The awards for which anybody stands.</summary>
    /// <param name="chart">The organisation.</param>
    /// <param name="people">Among whom.</param>
    /// <param name="month">What they did in the month.</param>
    /// <param name="before">What they did in the month before.</param>
    public static ImmutableArray<Award> Of(OrganisationChart chart, IReadOnlyCollection<Member> people, IReadOnlyCollection<Tally> month, IReadOnlyCollection<Tally> before)
    {
        var reps = people.Where(member => member.Role == Role.Rep).ToList();
        var (now, then) = (Revenue(month), Revenue(before));
        Award?[] awards =
        [
            Best(AwardKind.MostImproved, reps.Where(rep => then.GetValueOrDefault(rep.Id) >= LeastBase.Fen)
                .Select(rep => (rep.Id.Value, Percent(now.GetValueOrDefault(rep.Id), then[rep.Id])))),
            Best(AwardKind.Growth, reps.Select(rep => (rep.Id.Value, (decimal)(now.GetValueOrDefault(rep.Id) - then.GetValueOrDefault(rep.Id))))),
            Best(AwardKind.Team, chart.Groups.Select(group => (group.Id.Value, APerson(month.Where(tally => tally.Group == group.Id), reps.Count(rep => rep.Group == group.Id))))),
            Best(AwardKind.Collaboration, people.Select(member => (member.Id.Value, (decimal)month.Where(tally => tally.Member == member.Id).Sum(tally => tally.Thanks)))),
        ];
        return [.. awards.OfType<Award>()];
    }

    /// <summary>Those with the greatest value above zero.</summary>
    private static Award? Best(AwardKind kind, IEnumerable<(Guid Who, decimal Value)> values)
    {
        var ranked = values.Where(entry => entry.Value > 0).OrderByDescending(entry => entry.Value).ToList();
        return ranked is not [var first, ..]
            ? null
            : new Award(
                kind,
                [.. ranked.TakeWhile(entry => entry.Value == first.Value).Select(entry => entry.Who)],
                first.Value,
                ranked.Where(entry => entry.Value < first.Value).Select(entry => (decimal?)entry.Value).FirstOrDefault());
    }

    private static Dictionary<MemberId, long> Revenue(IEnumerable<Tally> tallies) =>
        tallies.GroupBy(tally => tally.Member).ToDictionary(ofMember => ofMember.Key, ofMember => ofMember.Sum(tally => tally.Revenue.Fen));

    private static decimal Percent(long now, long then) => decimal.Round((now - then) * 100m / then, 1, MidpointRounding.AwayFromZero);

    /// <summary>What was signed in the group, as on its boards, whoever is in it now.</summary>
    private static decimal APerson(IEnumerable<Tally> inGroup, int reps) =>
        reps == 0 ? 0m : decimal.Round((decimal)inGroup.Sum(tally => tally.Revenue.Fen) / reps, 0, MidpointRounding.AwayFromZero);
}
