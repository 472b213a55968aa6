using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Adapters.DingTalk.Protocol.Messages;

namespace SalesBot.Adapters.Tests.DingTalk.Messages;

/// <summary>What a message to the robot holds, however DingTalk spells it.</summary>
public sealed class RobotMessageReaderTests
{
    [Fact]
    public void TextInAGroup_IsReadWithWhoSaidItAndWhere()
    {
        var message = Read(RobotJson.GroupText(" 查一下华东医院的进展"));

        Assert.Equal(("msgQx7", "cidSim7Gq1HnA0kQ==", true), (message.MessageId, message.ConversationId, message.IsGroup));
        Assert.Equal(("user001", "$:LWCP_v1:$u0001", "dingsimapp001"), (message.SenderStaffId, message.SenderId, message.RobotCode));
        Assert.Equal(new RobotContent.Text(" 查一下华东医院的进展"), message.Content);
        Assert.True(message.IsFromInside);
    }

    [Theory]
    [InlineData("1773199800316")]
    [InlineData("\"1773199800316\"")]
    public void EndOfTheWebhook_IsANumberOrAText(string written)
    {
        var message = Read(RobotJson.Text("hi").With("sessionWebhookExpiredTime", JsonNode.Parse(written)));

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_773_199_800_316), message.SessionWebhookUntil);
        Assert.Equal(new Uri(RobotJson.Webhook), message.SessionWebhook);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("99999999999999999")]
    [InlineData("null")]
    public void EndOfTheWebhookThatIsNone_IsOver(string written) =>
        Assert.Equal(DateTimeOffset.MinValue, Read(RobotJson.Text("hi").With("sessionWebhookExpiredTime", JsonNode.Parse(written))).SessionWebhookUntil);

    [Fact]
    public void RichText_IsReadInItsOrder()
    {
        var message = Read(RobotJson.Single("""
            "msgtype":"richText","content":{"richText":[{"text":"名片"},{"type":"picture","downloadCode":"dc1","pictureDownloadCode":"pdc1"},{"text":"华光王总"},{"type":"picture","pictureDownloadCode":"pdc2"}]}
            """));

        Assert.Equal<RobotContent>(
            [new RobotContent.Text("名片"), new RobotContent.Picture("dc1"), new RobotContent.Text("华光王总"), new RobotContent.Picture("pdc2")],
            Assert.IsType<RobotContent.RichText>(message.Content).Parts);
    }

    [Fact]
    public void Picture_IsRead() => Assert.Equal(new RobotContent.Picture("dc1"), Content(""" "msgtype":"picture","content":{"downloadCode":"dc1","pictureDownloadCode":"pdc1"} """));

    [Fact]
    public void Audio_IsReadWithWhatWasUnderstood() =>
        Assert.Equal(new RobotContent.Audio("dc1", "今天拜访了华光"), Content(""" "msgtype":"audio","content":{"downloadCode":"dc1","recognition":"今天拜访了华光","duration":"4000"} """));

    [Fact]
    public void Video_IsRead() => Assert.Equal(new RobotContent.Video("dc1"), Content(""" "msgtype":"video","content":{"downloadCode":"dc1","videoType":"mp4","duration":4} """));

    [Fact]
    public void File_IsReadWithItsName() =>
        Assert.Equal(new RobotContent.File("dc1", "报价.xlsx"), Content(""" "msgtype":"file","content":{"downloadCode":"dc1","fileName":"报价.xlsx","spaceId":"7","fileId":"8"} """));

    [Fact]
    public void WhatDingTalkDoesNotHandOver_IsUnsupported() =>
        Assert.IsType<RobotContent.Unsupported>(Content(""" "msgtype":"unknownMsgType","content":{"unknownMsgType":"暂不支持该消息类型"} """));

    [Fact]
    public void NewKind_IsAMessageAllTheSame() => Assert.Equal(new RobotContent.Other("hologram"), Content(""" "msgtype":"hologram" """));

    [Theory]
    [InlineData("20001")]
    [InlineData("\"20001\"")]
    public void MessageOverTheQuota_IsNoEmptyOne(string code)
    {
        var message = Read(RobotJson.Text("x").Without("text", "msgtype", "conversationId").With("errorCode", JsonNode.Parse(code)).With("errorMessage", "quota"));

        Assert.Equal(new RobotContent.QuotaSpent("20001"), message.Content);
    }

    [Fact]
    public void QuotedMessage_IsNoPartOfWhatWasSaid()
    {
        var message = Read(RobotJson.Single("""
            "msgtype":"text","text":{"content":"改成80万","isReplyMsg":true,"repliedMsg":{"msgType":"text","msgId":"m0","content":{"text":"金额120万"}}},"originalMsgId":"m0"
            """));

        Assert.Equal(new RobotContent.Text("改成80万"), message.Content);
    }

    [Theory]
    [InlineData("dingother", "dingsimcorp001", false)]
    [InlineData("", "dingsimcorp001", false)]
    [InlineData("dingsimcorp001", "", false)]
    [InlineData("dingsimcorp001", "dingsimcorp001", true)]
    public void PersonInAGroup_IsFromInside_WhereTheOrganisationIsNamedAndTheSame(string sender, string robot, bool isInside) =>
        Assert.Equal(isInside, Read(RobotJson.GroupText("hi").With("senderCorpId", sender).With("chatbotCorpId", robot)).IsFromInside);

    [Theory]
    [InlineData("dingother", "dingsimcorp001", false)]
    [InlineData("", "dingsimcorp001", true)]
    [InlineData("dingsimcorp001", "dingsimcorp001", true)]
    public void PersonInASingleChat_IsFromInside_UnlessAnotherOrganisationIsNamed(string sender, string robot, bool isInside) =>
        Assert.Equal(isInside, Read(RobotJson.Text("hi").With("senderCorpId", sender).With("chatbotCorpId", robot)).IsFromInside);

    [Fact]
    public void PersonWithoutAUserId_IsNotFromInside()
    {
        Assert.False(Read(RobotJson.Text("hi").Without("senderStaffId")).IsFromInside);
        Assert.False(Read(RobotJson.Text("hi").With("senderStaffId", " ")).IsFromInside);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"msgId":"m","msgtype":"text"}""")]
    [InlineData("""{"msgId":"\ud800","conversationId":"c","msgtype":"text"}""")]
    [InlineData("""{"msgId":{},"conversationId":[],"msgtype":1}""")]
    public void WhatIsNoMessage_IsNone(string text) => Assert.Null(RobotMessageReader.Find(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("msgId")]
    [InlineData("conversationId")]
    [InlineData("senderStaffId")]
    public void IdThatIsNone_MakesItNoMessage(string name) => Assert.Null(RobotMessageReader.Find(RobotJson.Text("hi").With(name, new string('x', 257)).ToBytes()));

    [Fact]
    public void PrintedMessage_ShowsNoSecret() => Assert.Equal("msgQx7", Read(RobotJson.Text("hi")).ToString());

    private static RobotContent Content(string content) => Read(RobotJson.Single(content)).Content;

    private static RobotMessage Read(JsonObject message) => RobotMessageReader.Find(message.ToBytes())!;
}
