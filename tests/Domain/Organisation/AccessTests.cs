using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Tests.Organisation;

/// <summary>«Who may», row by row: the deal and the customer belong to a rep of group one in the east.</summary>
public sealed class AccessTests
{
    public static TheoryData<string, bool> Everybody => new()
    {
        { "the owner", true },
        { "a peer in the group", false },
        { "the group's manager", true },
        { "another group's manager", false },
        { "a rep of another region", false },
        { "a manager of another region", false },
        { "the region's director", true },
        { "another region's director", false },
        { "the company's director", true },
        { "the administrator", false },
    };

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Deals_AreSeenAndChanged_ByOwnersAndThoseAbove(string who, bool may)
    {
        Assert.Equal(may, Access.MayChange(Some.Chart, Person(who), Some.Deal()));
        Assert.Equal(may, Access.MaySee(Some.Chart, Person(who), Some.Deal()));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Customers_AreChanged_ByOwnersAndThoseAbove(string who, bool may) =>
        Assert.Equal(may, Access.MayChange(Some.Chart, Person(who), Some.Customer()));

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Collaborators_MaySeeAndChangeADeal_WhoeverTheyAre(string who, bool withoutIt)
    {
        var deal = Some.Deal() with { Collaborators = [Person(who).Id] };
        Assert.True(Access.MayChange(Some.Chart, Person(who), deal));
        Assert.True(Access.MaySee(Some.Chart, Person(who), deal));
        Assert.Equal(withoutIt, Access.MayChange(Some.Chart, Person(who), deal with { Collaborators = [] }));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Customers_AreChangedByThoseTheyAreSharedWith(string who, bool withoutIt)
    {
        var customer = Some.Customer() with { SharedWith = [Person(who).Id] };
        Assert.True(Access.MayChange(Some.Chart, Person(who), customer));
        Assert.Equal(withoutIt, Access.MayChange(Some.Chart, Person(who), customer with { SharedWith = [] }));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void CustomersOfNobody_AreOpenToEverybody(string who, bool withOwner)
    {
        Assert.True(Access.MayChange(Some.Chart, Person(who), Some.Customer() with { Owner = null }));
        Assert.Equal(withOwner, Access.MayChange(Some.Chart, Person(who), Some.Customer()));
    }

    [Fact]
    public void SharingACustomer_OpensNoDeal() => Assert.False(Access.MaySee(Some.Chart, Some.Peer, Some.Deal()));

    [Fact]
    public void AManagersOwnDeals_AreSeenByTheDirectorButNotByTheGroup()
    {
        var deal = Some.Deal() with { Owner = Some.Manager.Id };
        Assert.True(Access.MaySee(Some.Chart, Some.EastDirector, deal));
        Assert.False(Access.MaySee(Some.Chart, Some.Rep, deal));
        Assert.False(Access.MaySee(Some.Chart, Some.OtherManager, deal));
    }

    [Fact]
    public void DealsOfSomebodyWhoLeft_AreClosedToAllButCollaborators()
    {
        var deal = Some.Deal() with { Owner = new MemberId(Guid.NewGuid()), Collaborators = [Some.Peer.Id] };
        Assert.Equal([Some.Peer], Some.Chart.Members.Where(member => Access.MayChange(Some.Chart, member, deal)));
    }

    private static Member Person(string who) => who switch
    {
        "the owner" => Some.Rep,
        "a peer in the group" => Some.Peer,
        "the group's manager" => Some.Manager,
        "another group's manager" => Some.OtherManager,
        "a rep of another region" => Some.SouthRep,
        "a manager of another region" => Some.SouthManager,
        "the region's director" => Some.EastDirector,
        "another region's director" => Some.SouthDirector,
        "the company's director" => Some.CompanyDirector,
        "the administrator" => Some.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody is called that here."),
    };
}
