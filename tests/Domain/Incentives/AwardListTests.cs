using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>Awards say how they were computed and how far the next was behind.</summary>
public sealed class AwardListTests
{
    [Fact]
    public void Awards_NameWhoIsFirst_AndHowFarTheNextIs()
    {
        var awards = Of([Signed(Some.Rep, 300_000), Signed(Some.Peer, 250_000), Signed(Some.SouthRep, 90_000)], [Signed(Some.Rep, 200_000), Signed(Some.Peer, 100_000), Signed(Some.SouthRep, 50_000)]);

        Assert.Equal((Some.Peer.Id.Value, 150m, 70m), In(awards, AwardKind.MostImproved));
        Assert.Equal((Some.Peer.Id.Value, 15_000_000m, 5_000_000m), In(awards, AwardKind.Growth));
        Assert.Equal((Some.EastOne.Id.Value, 27_500_000m, 18_500_000m), In(awards, AwardKind.Team));
        Assert.DoesNotContain(awards, award => award.Kind == AwardKind.Collaboration);
    }

    [Fact]
    public void TeamsAward_IsOfWhatWasSignedInTheGroup_WhoeverIsInItNow()
    {
        var moved = Signed(Some.Rep, 300_000) with { Group = Some.SouthRep.Group };

        var award = Of([moved, Signed(Some.Peer, 250_000), Signed(Some.Manager, 30_000)], []).Single(award => award.Kind == AwardKind.Team);

        Assert.Equal((Some.SouthRep.Group!.Value.Value, 30_000_000m, 16_000_000m), (award.Winners.Single(), award.Value, award.Distance));
    }

    [Fact]
    public void EqualOnes_ShareAnAward()
    {
        var award = Of([Signed(Some.Rep, 0) with { Thanks = 3 }, Signed(Some.Peer, 0) with { Thanks = 3 }, Signed(Some.Manager, 0) with { Thanks = 1 }], []).Single();

        Assert.Equal((AwardKind.Collaboration, 2, 2m), (award.Kind, award.Winners.Length, award.Distance));
    }

    [Fact]
    public void WhoeverSignedAlmostNothingBefore_DoesNotImproveByThousands() =>
        Assert.DoesNotContain(Of([Signed(Some.Rep, 300_000)], [Signed(Some.Rep, 100)]), award => award.Kind == AwardKind.MostImproved);

    [Fact]
    public void NobodyDidAnything_NoAward() => Assert.Empty(Of([], []));

    private static ImmutableArray<Award> Of(Tally[] month, Tally[] before) => AwardList.Of(Some.Chart, [.. Some.Chart.Members], month, before);

    private static (Guid Winner, decimal Value, decimal? Distance) In(IEnumerable<Award> awards, AwardKind kind) =>
        awards.Where(award => award.Kind == kind).Select(award => (Assert.Single(award.Winners), award.Value, award.Distance)).Single();

    private static Tally Signed(Member member, decimal yuan) => new() { Member = member.Id, Group = member.Group, Revenue = Money.FromYuan(yuan) };
}
