using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class OrganisationMergeTests
{
    private static readonly OrganisationChart Promoted = new([East], [First], [Manager, Rep with { Role = Role.Manager }, Colleague]);

    [Fact]
    public void IntoAnEmptyDatabase_AddsEverybody_InOrder()
    {
        var merge = OrganisationMerge.Of(OrganisationChart.Empty, Chart, replace: false);

        Assert.Equal(new SeedTally(5, 0, 0, 0), merge.Tally);
        Assert.Equal(Chart.Members, merge.Chart.Members);
    }

    [Fact]
    public void TheSameAgain_ChangesNothing() =>
        Assert.Equal(new SeedTally(0, 0, 0, 5), OrganisationMerge.Of(Chart, Chart, replace: true).Tally);

    [Fact]
    public void OneWhoDiffers_IsKept_UnlessReplaced()
    {
        Assert.Equal(Role.Manager, OrganisationMerge.Of(Promoted, Chart, replace: false).Chart.Find(Rep.Id)!.Role);
        Assert.Equal(Role.Rep, OrganisationMerge.Of(Promoted, Chart, replace: true).Chart.Find(Rep.Id)!.Role);
    }

    [Fact]
    public void ThoseWhomTheFileDoesNotName_Stay() =>
        Assert.Equal(3, OrganisationMerge.Of(Chart, new OrganisationChart([East], [First], [Manager]), replace: true).Chart.Members.Count);

    [Fact]
    public void ANamesakeInTheDatabase_StandsInTheWay()
    {
        var namesake = new OrganisationChart([], [], [Rep with { Id = new MemberId(SeedKey.Of("another")), Group = null }]);

        var refused = Assert.Throws<SeedConflictException>(() => OrganisationMerge.Of(namesake, Chart, replace: true));
        Assert.Contains("甲", refused.Message, StringComparison.Ordinal);
    }
}
