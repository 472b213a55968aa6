using System.Text;
using SalesBot.Adapters.WeCom.Protocol.AiBot;

namespace SalesBot.Adapters.Tests.WeCom.AiBot;

public sealed class AiBotReaderTests
{
    public static TheoryData<string, object> Contents => new()
    {
        { """ "msgtype":"text","text":{"content":"hi"} """, new AiBotContent.Text("hi") },
        { """ "msgtype":"image","image":{"url":"https://f"} """, new AiBotContent.Image(new AiBotFile("https://f", null, null)) },
        { """ "msgtype":"voice","voice":{"content":"spoken"} """, new AiBotContent.Voice("spoken") },
        { """ "msgtype":"file","file":{"url":"https://f","aeskey":"K","filename":"a.xlsx"} """, new AiBotContent.Document(new AiBotFile("https://f", "K", "a.xlsx")) },
        { """ "msgtype":"video","video":{"url":"https://f"} """, new AiBotContent.Video(new AiBotFile("https://f", null, null)) },
        { """ "msgtype":"stream","stream":{"id":"s-1"} """, new AiBotContent.StreamAsked("s-1") },
        { """ "msgtype":"event","event":{"eventtype":"enter_chat"} """, new AiBotContent.Entered() },
        { """ "msgtype":"event","event":{"eventtype":"feedback_event","feedback_event":{"id":"fb-1","type":2,"content":"wrong"}} """, new AiBotContent.FeedbackGiven("fb-1", 2) },
        { """ "msgtype":"event","event":{"eventtype":"disconnected_event"} """, new AiBotContent.Disconnected() },
        { """ "msgtype":"event","event":{"eventtype":"moonrise"} """, new AiBotContent.Other("event/moonrise") },
        { """ "msgtype":"event","event":"none" """, new AiBotContent.Other("event/") },
        { """ "msgtype":"text","text":[1] """, new AiBotContent.Text("") },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_IsRead(string rest, object content) => Assert.Equal(content, Find(AiBotJson.Single(rest))!.Content);

    [Fact]
    public void Callback_TellsWhoWhereAndHowToAnswer()
    {
        var callback = Find(AiBotJson.Group(""" "msgtype":"text","text":{"content":"hi"},"quote":{"msgtype":"text","text":{"content":"earlier"}} """))!;

        Assert.Equal(("m-1", "zhangsan", "wrSim01", AiBotJson.ResponseUrl), (callback.MessageId, callback.UserId, callback.GroupId, callback.ResponseUrl?.AbsoluteUri));
        Assert.Equal(new AiBotContent.Text("earlier"), callback.Quote);
    }

    [Fact]
    public void SingleChat_IsNoGroup() => Assert.Null(Find(AiBotJson.Single(""" "msgtype":"text" """))!.GroupId);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"msgid":"m-1"}""")]
    [InlineData("""{"from":{"userid":"zhangsan"}}""")]
    [InlineData("""{"msgid":"m-1","from":{"userid":"\ud800"}}""")]
    [InlineData("""{"msgid":"m-1","chattype":"group","from":{"userid":"zhangsan"}}""")]
    public void AnythingElse_IsNoCallback(string json) => Assert.Null(Find(json));

    private static AiBotCallback? Find(string json) => AiBotReader.Find(Encoding.UTF8.GetBytes(json));
}
