using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Tests.Organisation;

public sealed class OrganisationChartTests
{
    private static readonly OrganisationChart Chart = Some.Chart;

    [Fact]
    public void People_AreFoundByIdAndByName()
    {
        Assert.Equal(Some.Rep, Chart.Find(Some.Rep.Id));
        Assert.Equal(Some.Rep, Chart.FindByName("张伟"));
        Assert.Null(Chart.Find(new MemberId(Guid.NewGuid())));
        Assert.Null(Chart.FindByName("张 伟"));
    }

    [Fact]
    public void GroupsAndRegions_AreFound()
    {
        Assert.Equal(Some.EastOne, Chart.Find(Some.EastOne.Id));
        Assert.Equal(Some.EastOne, Chart.FindGroupByName("华东一组"));
        Assert.Equal(Some.East, Chart.Find(Some.East.Id));
        Assert.Null(Chart.FindGroupByName("华北一组"));
    }

    [Fact]
    public void Superiors_ComeNearestFirst()
    {
        Assert.Equal([Some.Manager, Some.EastDirector, Some.CompanyDirector], Chart.SuperiorsOf(Some.Rep));
        Assert.Equal([Some.EastDirector, Some.CompanyDirector], Chart.SuperiorsOf(Some.Manager));
        Assert.Empty(Chart.SuperiorsOf(Some.EastDirector));
        Assert.Empty(Chart.SuperiorsOf(Some.Administrator));
    }

    [Fact]
    public void Reach_IsOneselfAndAllBelow()
    {
        Assert.Equal([Some.Rep], Chart.ReachOf(Some.Rep));
        Assert.Equal([Some.Rep, Some.Manager, Some.Peer], Chart.ReachOf(Some.Manager));
        Assert.Equal([Some.Rep, Some.Manager, Some.Peer, Some.OtherManager, Some.EastDirector], Chart.ReachOf(Some.EastDirector));
        Assert.Equal([Some.Administrator], Chart.ReachOf(Some.Administrator));
    }

    [Fact]
    public void Region_IsThatOfTheGroupOrOnesOwn()
    {
        Assert.Equal(Some.East.Id, Chart.RegionOf(Some.Rep));
        Assert.Equal(Some.South.Id, Chart.RegionOf(Some.SouthDirector));
        Assert.Null(Chart.RegionOf(Some.CompanyDirector));
    }

    [Fact]
    public void Above_IsNeverMutualAndNeverOneself() =>
        Assert.All(Chart.Members, one =>
        {
            Assert.False(Chart.IsAbove(one, one));
            Assert.All(Chart.Members, other => Assert.False(Chart.IsAbove(one, other) && Chart.IsAbove(other, one)));
        });

    [Fact]
    public void TwoPeopleOfOneName_AreBothThere_AndNeitherIsFoundByItAlone()
    {
        var chart = new OrganisationChart([], [], [Some.Rep, Some.Peer with { Name = Some.Rep.Name }]);

        Assert.Equal(2, chart.Members.Count);
        Assert.True(chart.IsNameShared(Some.Rep.Name));
        Assert.Null(chart.FindByName(Some.Rep.Name));
        Assert.False(Chart.IsNameShared(Some.Rep.Name));
    }

    [Fact]
    public void OneIdTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new OrganisationChart([], [], [Some.Rep, Some.Peer with { Id = Some.Rep.Id }]));
}
