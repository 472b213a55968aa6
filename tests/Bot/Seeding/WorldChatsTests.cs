using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Seeding;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class WorldChatsTests
{
    [Fact]
    public void AScope_IsAGroup_ARegion_OrTheCompany()
    {
        var chats = Read(
            new WorldChat("WeCom", "一组", "appchat", "c1", null),
            new WorldChat("dingtalk", "东区", "robot", "c2", null),
            new WorldChat("Teams", "company", "conversation", "19:c3", "https://smba.example/teams"));

        Assert.Equal([new Scope(Group: First.Id), new Scope(Region: East.Id), Scope.Company], chats.Select(chat => chat.Scope));
        Assert.Equal("WeCom, DingTalk, Teams", string.Join(", ", chats.Select(chat => chat.Address.Platform)));
    }

    [Theory]
    [InlineData("Slack", "一组", "robot", "c1", null, "Slack")]
    [InlineData("WeCom", "二组", "robot", "c1", null, "二组")]
    [InlineData("WeCom", "一组", "letter", "c1", null, "letter")]
    [InlineData("WeCom", "一组", "robot", "", null, "id")]
    [InlineData("Teams", "一组", "conversation", "c1", null, "serviceUrl")]
    [InlineData("Teams", "一组", "conversation", "c1", "ftp://x", "ftp://x")]
    public void WhatCannotBe_IsRefusedByName(string platform, string scope, string kind, string id, string? serviceUrl, string named)
    {
        var refused = Assert.Throws<InvalidWorldException>(() => Read(new WorldChat(platform, scope, kind, id, serviceUrl)));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AChatThatStandsTwice_IsRefused() =>
        Assert.Throws<InvalidWorldException>(() => Read(new WorldChat("WeCom", "一组", "robot", "c1", null), new WorldChat("WeCom", "东区", "robot", "c1", null)));

    private static List<BoundChat> Read(params WorldChat[] chats) =>
        [.. WorldChats.Read(new WorldFile { Company = "试样", TimeZone = "Asia/Shanghai", Chats = [.. chats] }, Chart)];
}
