using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

public sealed class TargetTreeTests
{
    private static readonly Region East = new(new RegionId(Guid.NewGuid()), "East"), West = new(new RegionId(Guid.NewGuid()), "West");
    private static readonly Member Boss = Member("Boss", Role.Director), EastHead = Member("EastHead", Role.Director, region: East.Id), Lead = Member("Lead", Role.Manager), Admin = Member("Admin", Role.Administrator);
    private static readonly Group First = new(new GroupId(Guid.NewGuid()), "First", East.Id, Lead.Id);
    private static readonly Member Rep = Member("Rep", Role.Rep, First.Id), Other = Member("Other", Role.Rep, First.Id);

    [Fact]
    public void ATarget_IsSetByWhoStandsAbove()
    {
        var tree = Tree(Boss, EastHead, Lead with { Group = First.Id }, Rep, Other, Admin);
        Assert.Equal(["Lead", "EastHead", "Boss"], Setters(tree, TargetHolder.Of(Rep.Id)));
        Assert.Equal(["EastHead", "Boss"], Setters(tree, TargetHolder.Of(First.Id)));
        Assert.Equal(["Boss"], Setters(tree, TargetHolder.Of(East.Id)));
        Assert.Equal(["Boss"], Setters(tree, TargetHolder.Company));
    }

    [Fact]
    public void WhereNobodyStandsAbove_TheOneWhoLeads_Sets()
    {
        var tree = Tree(Lead with { Group = First.Id }, Rep, Admin);
        Assert.Equal(["Lead"], Setters(tree, TargetHolder.Of(First.Id)));
        Assert.Equal(["Admin"], Setters(tree, TargetHolder.Company));
    }

    [Fact]
    public void TheLevels_AreRegionsGroupsAndReps()
    {
        var tree = Tree(Boss, Lead with { Group = First.Id }, Rep, Other);
        Assert.Equal([TargetHolder.Of(East.Id), TargetHolder.Of(West.Id)], tree.Below(TargetHolder.Company));
        Assert.Equal([TargetHolder.Of(First.Id)], tree.Below(TargetHolder.Of(East.Id)));
        Assert.Equal([TargetHolder.Of(Rep.Id), TargetHolder.Of(Other.Id)], tree.Below(TargetHolder.Of(First.Id)));
        Assert.All([TargetHolder.Of(East.Id), TargetHolder.Of(First.Id), TargetHolder.Of(Rep.Id)], holder => Assert.Contains(holder, tree.Below(tree.Above(holder)!.Value)));
    }

    [Fact]
    public void OwnFigures_AreSeen_NotThoseOfColleagues()
    {
        var tree = Tree(Boss, EastHead, Lead with { Group = First.Id }, Rep, Other);
        Assert.True(tree.MaySee(Rep, TargetHolder.Of(Rep.Id)));
        Assert.False(tree.MaySee(Rep, TargetHolder.Of(Other.Id)));
        Assert.False(tree.MaySee(Rep, TargetHolder.Of(First.Id)));
        Assert.True(tree.MaySee(Lead, TargetHolder.Of(First.Id)));
        Assert.False(tree.MaySee(Lead, TargetHolder.Of(East.Id)));
    }

    [Fact]
    public void ASharedTarget_IsSetByWhoStandsAboveAllOfThem_OrTakesPart()
    {
        var tree = Tree(Boss, EastHead, Lead with { Group = First.Id }, Rep, Other);
        Assert.True(tree.MayShare(Lead with { Group = First.Id }, [Rep.Id, Lead.Id]));
        Assert.False(tree.MayShare(Rep, [Rep.Id]));
        Assert.False(tree.MayShare(Lead, [Rep.Id, EastHead.Id]));
    }

    private static TargetTree Tree(params Member[] members) => new(new OrganisationChart([East, West], [First], members));

    private static IEnumerable<string> Setters(TargetTree tree, TargetHolder holder) => tree.Setters(holder).Select(setter => setter.Name);

    private static Member Member(string name, Role role, GroupId? group = null, RegionId? region = null) => new(new MemberId(Guid.NewGuid()), name, role, group, region);
}
