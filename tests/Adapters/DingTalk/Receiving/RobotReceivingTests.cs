using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Messages;
using SalesBot.Adapters.Tests.DingTalk.Messages;

namespace SalesBot.Adapters.Tests.DingTalk.Receiving;

/// <summary>What a message to the robot means to the service.</summary>
public sealed class RobotReceivingTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_773_194_400_500);

    [Fact]
    public void TextInASingleChat_IsATurnOfThePersonsChat()
    {
        var turn = Turn(RobotJson.Text("@张三 也去了"));

        Assert.Equal(("msgQx7", "user001", "@张三 也去了", Now), (turn.Id, turn.Sender, turn.Text, turn.ReceivedAt));
        Assert.Equal(new ChatAddress("DingTalk", ChatKind.Direct, "user001"), turn.Chat);
        Assert.Equal(ChatOccasion.Said, turn.Occasion);
    }

    [Fact]
    public void TextInAGroup_IsATurnOfTheGroup() =>
        Assert.Equal(new ChatAddress("DingTalk", ChatKind.Group, "cidSim7Gq1HnA0kQ=="), Turn(RobotJson.GroupText(" hi")).Chat);

    [Theory]
    [InlineData(" 查一下华东", "", "查一下华东")]
    [InlineData("@销售助手 查一下华东", "", "查一下华东")]
    [InlineData("@销售助手\u2005查一下华东", "", "查一下华东")]
    [InlineData(" @李敏 跟进华东", "", "@李敏 跟进华东")]
    [InlineData("查一下华东 @销售助手", "销售助手", "查一下华东")]
    [InlineData("@销售助手 查一下华东", "销售助手", "查一下华东")]
    [InlineData("@销售助手二号 查一下", "销售助手", "@销售助手二号 查一下")]
    [InlineData(" 查一下华东", "销售助手", "查一下华东")]
    public void MentionInAGroup_IsTakenAway(string said, string name, string text) => Assert.Equal(text, Turn(RobotJson.GroupText(said), name).Text);

    [Theory]
    [InlineData(" ")]
    [InlineData("@销售助手")]
    [InlineData("@销售助手 ")]
    public void MentionAlone_IsComingIn(string said) => Assert.Equal(ChatOccasion.Entered, Turn(RobotJson.GroupText(said)).Occasion);

    [Fact]
    public void UserId_KeepsItsCase()
    {
        var turn = Turn(RobotJson.Text("hi").With("senderStaffId", "User-001A"));

        Assert.Equal(("User-001A", "User-001A"), (turn.Sender, turn.Chat.Id));
    }

    [Fact]
    public void RichText_IsItsTextsAndItsPictures()
    {
        var turn = Turn(RobotJson.Single("""
            "msgtype":"richText","content":{"richText":[{"text":"名片"},{"type":"picture","downloadCode":"dc1"},{"text":"华光"},{"text":"王总"},{"type":"picture","downloadCode":"dc2"}]}
            """));

        Assert.Equal("名片\n华光王总", turn.Text);
        Assert.Equal([new ChatAttachment(ChatAttachmentKind.Image, "dc1"), new ChatAttachment(ChatAttachmentKind.Image, "dc2")], turn.Attachments);
    }

    [Fact]
    public void PictureAlone_IsSaid()
    {
        var turn = Turn(RobotJson.Single(""" "msgtype":"picture","content":{"downloadCode":"dc1"} """));

        Assert.Equal(("", ChatOccasion.Said), (turn.Text, turn.Occasion));
        Assert.Equal([new ChatAttachment(ChatAttachmentKind.Image, "dc1")], turn.Attachments);
    }

    [Theory]
    [InlineData("file", ChatAttachmentKind.File)]
    [InlineData("video", ChatAttachmentKind.Video)]
    public void Media_IsKeptAsAnAttachment(string kind, ChatAttachmentKind expected) =>
        Assert.Equal(
            new ChatAttachment(expected, "dc1", kind == "file" ? "报价.xlsx" : null),
            Assert.Single(Turn(RobotJson.Single($$""" "msgtype":"{{kind}}","content":{"downloadCode":"dc1","fileName":"报价.xlsx"} """)).Attachments));

    [Fact]
    public void Voice_IsWhatWasUnderstood()
    {
        var turn = Turn(RobotJson.Single(""" "msgtype":"audio","content":{"downloadCode":"dc1","recognition":"今天拜访了华光"} """));

        Assert.Equal(("今天拜访了华光", ChatOccasion.Said), (turn.Text, turn.Occasion));
        Assert.Empty(turn.Attachments);
    }

    [Fact]
    public void VoiceThatWasNotUnderstood_IsUnreadableAndKept()
    {
        var turn = Turn(RobotJson.Single(""" "msgtype":"audio","content":{"downloadCode":"dc1","recognition":""} """));

        Assert.Equal(ChatOccasion.Unreadable, turn.Occasion);
        Assert.Equal([new ChatAttachment(ChatAttachmentKind.Voice, "dc1")], turn.Attachments);
    }

    [Theory]
    [InlineData(""" "msgtype":"unknownMsgType","content":{"unknownMsgType":"暂不支持"} """)]
    [InlineData(""" "msgtype":"picture","content":{} """)]
    public void WhatCannotBeRead_IsUnreadable(string content) => Assert.Equal(ChatOccasion.Unreadable, Turn(RobotJson.Single(content)).Occasion);

    [Fact]
    public void NewKind_IsNothing() => Assert.Equal(new Received.Nothing("hologram"), Receive(RobotJson.Single(""" "msgtype":"hologram" """)));

    [Fact]
    public void LongText_IsTooLong()
    {
        Assert.IsType<Received.TooLong>(Receive(RobotJson.Text(new string('长', ChatMessage.TextMaxLength + 1))));
        Assert.IsType<Received.Turn>(Receive(RobotJson.Text(new string('长', ChatMessage.TextMaxLength))));
    }

    [Fact]
    public void CharactersThatNoKeyboardMakes_AreLeftOut() => Assert.Equal("华东\n医院", Turn(RobotJson.Text("华\0东\n医\u0007院")).Text);

    [Fact]
    public void PersonFromOutside_IsAStranger_AndNothingIsKeptButThatTheyAreThere()
    {
        var sighting = Assert.IsType<Received.FromStranger>(Receive(RobotJson.GroupText(" hi").Without("senderStaffId", "senderCorpId"))).Sighting!;

        Assert.Equal((ChatOccasion.OutsiderSeen, ChatKind.Group, "", "outsider"), (sighting.Occasion, sighting.Chat.Kind, sighting.Text, sighting.Sender));
    }

    /// <summary>Before the robot is published nobody has a userId.</summary>
    [Fact]
    public void ColleagueWithoutUserId_IsNoOutsider() =>
        Assert.Null(Assert.IsType<Received.FromStranger>(Receive(RobotJson.GroupText(" hi").Without("senderStaffId"))).Sighting);

    [Fact]
    public void MessageOverTheQuota_IsWithheld_WhoeverSaidIt() =>
        Assert.Equal(new Received.Withheld("20001"), Receive(RobotJson.Text("x").Without("text", "msgtype", "senderStaffId").With("errorCode", 20001)));

    [Fact]
    public void LongId_IsKeptAsItsDigest()
    {
        var id = Turn(RobotJson.Text("hi").With("msgId", new string('x', 201))).Id;

        Assert.True(id.Length <= ChatMessage.IdMaxLength);
        Assert.NotEqual(id, Turn(RobotJson.Text("hi").With("msgId", new string('x', 202))).Id);
    }

    private static ChatMessage Turn(JsonObject message, string robotName = "") => Assert.IsType<Received.Turn>(Receive(message, robotName)).Message;

    private static Received Receive(JsonObject message, string robotName = "") => RobotReceiving.Receive(RobotMessageReader.Find(message.ToBytes())!, robotName, Now);
}
