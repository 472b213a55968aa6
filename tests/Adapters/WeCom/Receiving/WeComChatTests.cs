using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;

namespace SalesBot.Adapters.Tests.WeCom.Receiving;

public sealed class WeComChatTests
{
    [Theory]
    [InlineData(ChatKind.Direct, "zhangsan")]
    [InlineData(ChatKind.Direct, "aibot:zhangsan")]
    [InlineData(ChatKind.Group, "aibot:wrSim01")]
    [InlineData(ChatKind.Group, "robot:华东")]
    [InlineData(ChatKind.Group, "robot:a:b")]
    [InlineData(ChatKind.Group, "appchat:Deal42")]
    public void Address_NamesItsChat(ChatKind kind, string id)
    {
        var address = new ChatAddress("WeCom", kind, id);

        Assert.Equal(address, WeComChat.Find(address)?.ToAddress());
    }

    [Fact]
    public void Account_IsTheSameHoweverItIsSpelt() => Assert.Equal("zhangsan", WeComChat.WithApp("ZhangSan").ToAddress().Id);

    [Fact]
    public void IdOfAGroup_KeepsItsSpelling() => Assert.Equal("aibot:wrSim01", WeComChat.AiBotGroup("wrSim01").ToAddress().Id);

    [Theory]
    [InlineData("Teams", ChatKind.Direct, "zhangsan")]
    [InlineData("WeCom", ChatKind.Direct, "")]
    [InlineData("WeCom", ChatKind.Group, "zhangsan")]
    [InlineData("WeCom", ChatKind.Direct, "robot:east")]
    [InlineData("WeCom", ChatKind.Group, "robot:")]
    [InlineData("WeCom", ChatKind.Group, "moon:east")]
    public void AnyOtherAddress_IsNone(string platform, ChatKind kind, string id) => Assert.Null(WeComChat.Find(new ChatAddress(platform, kind, id)));
}
