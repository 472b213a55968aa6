using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A search finds what the person may see, and of all else whose it is.</summary>
public sealed class DealSearchTests : IAsyncLifetime
{
    private TurnNode? node;

    public async ValueTask InitializeAsync() => node = await TurnNode.CreateAsync();

    public async ValueTask DisposeAsync() => await node!.DisposeAsync();

    [Theory]
    [InlineData("华星", "华星｜ERP二期", "华星｜设备联网")]
    [InlineData("华", "华星｜ERP二期", "华星｜设备联网")]
    [InlineData("科技有限", "华星｜ERP二期", "华星｜设备联网")]
    [InlineData("p101", "华星｜ERP二期")]
    [InlineData("Ｐ１０１", "华星｜ERP二期")]
    [InlineData("联网", "华星｜设备联网")]
    [InlineData("华星 erp", "华星｜ERP二期")]
    [InlineData("erp", "华星｜ERP二期")]
    [InlineData("没有的")]
    [InlineData("%")]
    public async Task OwnDeals_AreFoundByNumberNameAndTitle(string text, params string[] titles) =>
        Assert.Equal(titles, (await FindAsync("zhou", text))!.Value.Select(found => found.Title));

    [Fact]
    public async Task NothingTyped_GivesTheOwnDeals() =>
        Assert.Equal(["ERP监控"], (await FindAsync("li", " "))!.Value.Select(found => found.Title.Split('｜')[1]));

    [Theory]
    [InlineData("远景")]
    [InlineData("P120")]
    [InlineData("远景 监控")]
    public async Task CustomersOfOthers_AreFoundWithTheirOwner_AndNothingElse(string text)
    {
        var found = Assert.Single((await FindAsync("zhou", text))!.Value);

        Assert.Equal(("远景", "负责人：李敏"), (found.Title, found.Detail));
        Assert.Equal(["李敏"], found.Card.Sections.SelectMany(section => section.Facts).Select(fact => fact.Value));
    }

    [Fact]
    public async Task TitlesOfOthers_AreNotFound() => Assert.Empty((await FindAsync("zhou", "监控"))!.Value);

    [Fact]
    public async Task FoundDeal_TellsHowItStands_WithoutButtons()
    {
        var found = Assert.Single((await FindAsync("zhou", "P101"))!.Value);

        Assert.Equal("周子涵 · 需求确认 · 35万", found.Detail);
        Assert.Empty(found.Card.Actions);
        Assert.Contains("35万", found.Card.Sections[0].Facts.Select(fact => fact.Value));
    }

    [Fact]
    public async Task Stranger_FindsNothing() => Assert.Null(await FindAsync("nobody", "华星"));

    private Task<ImmutableArray<FoundDeal>?> FindAsync(string account, string text) => node!.Search.FindAsync(PlatformName.Teams, account, text, TestContext.Current.CancellationToken);
}
