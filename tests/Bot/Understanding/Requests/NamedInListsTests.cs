using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>Whoever and whatever is named in a list or a funnel counts; 2026-03-11 is a Wednesday.</summary>
public sealed class NamedInListsTests
{
    [Theory]
    [InlineData("刘洋的单子")]
    [InlineData("刘洋的商机")]
    [InlineData("刘洋手上有哪些单")]
    [InlineData("刘洋手上几个单子")]
    [InlineData("刘洋有哪些单")]
    public void ColleaguesDeals_AreThose(string text) => Assert.Equal(Id("刘洋"), Only<ListAction>(text).Who?.Value);

    [Fact]
    public void SeveralColleagues_HaveAListEach() =>
        Assert.Equal([Id("刘洋"), Id("孟凡超")], Read("刘洋和孟凡超手上有哪些单").Cast<ListAction>().Select(list => list.Who?.Value));

    [Fact]
    public void OwnName_IsTheSpeaker() => Assert.Null(Only<ListAction>("王雪手上有哪些单").Who);

    [Theory]
    [InlineData("刘洋的漏斗")]
    [InlineData("看下刘洋的漏斗")]
    [InlineData("刘洋的销售漏斗")]
    public void ColleaguesFunnel_IsTheirs(string text) => Assert.Equal(Id("刘洋"), Only<FunnelAction>(text).Who?.Value);

    [Theory]
    [InlineData("大单有哪些 100万以上的", 1_000_000)]
    [InlineData("100万以上的单子有哪些", 1_000_000)]
    [InlineData("100万以上的单", 1_000_000)]
    [InlineData("手上超过50万的单子有哪些", 500_000)]
    public void LeastAmount_IsRead(string text, int yuan) => Assert.Equal(Money.FromYuan(yuan), Only<ListAction>(text).AtLeast?.Value);

    [Theory]
    [InlineData("50万以下的单子有哪些", 500_000)]
    public void MostAmount_IsRead(string text, int yuan) => Assert.Equal(Money.FromYuan(yuan), Only<ListAction>(text).AtMost?.Value);

    [Theory]
    [InlineData("停滞超过两周的单子", 14)]
    [InlineData("超过10天没动的单子有哪些", 10)]
    [InlineData("哪些单一个月没跟进了", 30)]
    [InlineData("哪些单好久没动了", null)]
    [InlineData("哪些客户半年没联系了", 182)]
    [InlineData("半个月没动的单子", 15)]
    public void IdleDays_AreRead(string text, int? days) => Assert.Equal(days, Only<ListAction>(text).IdleDays?.Value);

    [Theory]
    [InlineData("哪些单子快过期了", DealFilter.Closing)]
    [InlineData("哪些单子该跟进了", DealFilter.Stale)]
    [InlineData("下周要签的单子", DealFilter.Closing)]
    [InlineData("本月赢单", DealFilter.Won)]
    [InlineData("上月丢单", DealFilter.Lost)]
    public void WhichDeals_IsRead(string text, DealFilter filter) => Assert.Equal(filter, Only<ListAction>(text).Filter.Value);

    [Fact]
    public void WordsThatNobodyKnows_AreNamed() => Assert.Equal("绿色", Only<ListAction>("我手上有哪些绿色的单").Unused);

    [Theory]
    [InlineData("我手上有哪些单")]
    [InlineData("刘洋手上有哪些单")]
    [InlineData("停滞超过两周的单子")]
    [InlineData("100万以上的单子有哪些")]
    [InlineData("本月要签的单子")]
    public void NothingIsNamed_WhereAllIsKnown(string text) => Assert.Empty(Only<ListAction>(text).Unused);

    [Fact]
    public void NumberAtTheEnd_IsNoNumberOfDays() => Assert.Null(Only<ListAction>("哪些单好久没动了 3").IdleDays);

    [Fact]
    public void ListAfterARanking_IsAListOfItsOwn() =>
        Assert.Null(new FollowUpReader(TestWorld.Catalogue).Read(TestWorld.Says("王雪", "下周要签的单子"), new LeaderboardAction()));

    private static MemberId Id(string name) => TestWorld.World.Chart.FindByName(name)!.Id;

    private static ImmutableArray<SalesAction> Read(string text) => MessageReader.Read(TestWorld.Says("王雪", text), TestWorld.Catalogue).Actions;

    private static T Only<T>(string text)
        where T : SalesAction => Assert.IsType<T>(Assert.Single(Read(text)));
}
