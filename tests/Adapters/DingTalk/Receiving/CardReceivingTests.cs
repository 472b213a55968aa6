using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.Tests.DingTalk.Receiving;

/// <summary>What a pressed interactive card means to the service.</summary>
public sealed class CardReceivingTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_773_194_400_500);

    [Fact]
    public void Press_IsATurnOfThePersonWhoPressed()
    {
        var turn = Turn(CardJson.Press("sb-1", """{"verb":"undo","data":"changeSet=7"}"""));

        Assert.Equal(("card:m-1", "user001", "", Now), (turn.Id, turn.Sender, turn.Text, turn.ReceivedAt));
        Assert.Equal(new ChatAddress("DingTalk", ChatKind.Direct, "user001"), turn.Chat);
        Assert.Equal(("undo", "7", "sb-1"), (turn.Press!.Verb, turn.Press.Data["changeSet"], turn.Press.Handle));
    }

    [Fact]
    public void PressInAGroup_IsATurnOfTheGroup() =>
        Assert.Equal(new ChatAddress("DingTalk", ChatKind.Group, "cidSim7Gq1HnA0kQ=="), Turn(CardJson.Press("sbg-1", """{"verb":"remind"}""")).Chat);

    [Fact]
    public void VerbAndDataInOne_AreRead() => Assert.Equal(("undo", "7"), Pressed("""{"data":"undo?changeSet=7"}"""));

    [Fact]
    public void WhatWasFilledIn_IsAdded_AndOverwritesNothing()
    {
        var data = Turn(CardJson.Press("sb-1", """{"verb":"save","data":"deal=7","amount":80,"isSure":true,"deal":"9","more":{"a":1},"list":[1]}""")).Press!.Data;

        Assert.Equal("amount=80;deal=7;isSure=true", string.Join(';', data.Select(entry => $"{entry.Key}={entry.Value}")));
    }

    [Fact]
    public void ParametersBesideThePrivateData_AreReadToo()
    {
        var callback = CardJson.Press("sb-1", "{}");
        callback["content"] = """{"cardPrivateData":{"actionIds":["b"]},"params":{"verb":"undo","data":"changeSet=7"}}""";

        Assert.Equal("undo", Turn(callback).Press!.Verb);
    }

    [Fact]
    public void OlderNameOfTheContent_IsReadToo()
    {
        var callback = CardJson.Press("sb-1", """{"verb":"undo"}""");
        callback.Remove("content");

        Assert.Equal("undo", Turn(callback).Press!.Verb);
    }

    [Theory]
    [InlineData("card-of-another-app", """{"verb":"undo"}""")]
    [InlineData("sb-1", "{}")]
    [InlineData("sb-1", """{"verb":" "}""")]
    public void PressOfNoButtonOfOurs_IsNothing(string card, string parameters) => Assert.IsType<Received.Nothing>(Receive(CardJson.Press(card, parameters)));

    [Fact]
    public void PressInAGroupThatIsNotNamed_IsNothing()
    {
        var callback = CardJson.Press("sbg-1", """{"verb":"undo"}""");
        callback.Remove("spaceId");

        Assert.IsType<Received.Nothing>(Receive(callback));
    }

    [Theory]
    [InlineData("outTrackId", null)]
    [InlineData("userId", null)]
    [InlineData("userIdType", "2")]
    [InlineData("content", "{")]
    public void CallbackThatSaysTooLittle_IsNone(string field, string? value)
    {
        var callback = CardJson.Press("sb-1", """{"verb":"undo"}""");
        callback[field] = value;

        Assert.Null(CardCallbackReader.Find(Bytes(callback)));
    }

    [Fact]
    public void SecondPress_IsAnotherTurn_TheSameOneRepeatedIsNot()
    {
        var callback = CardCallbackReader.Find(Bytes(CardJson.Press("sb-1", """{"verb":"undo"}""")))!;

        Assert.Equal(MessageIds.OfPress(callback, "1"), MessageIds.OfPress(callback, "1"));
        Assert.NotEqual(MessageIds.OfPress(callback, "1"), MessageIds.OfPress(callback, "2"));
        Assert.NotEqual(MessageIds.OfPress(callback, "1"), MessageIds.OfPress(callback with { UserId = "user002" }, "1"));
    }

    [Fact]
    public void CardsId_IsTheSameForTheSameMessage_AndSaysWhereItStands()
    {
        var direct = Message("reply/DingTalk/m/0", DingTalkChat.WithPerson("user001"));
        var group = Message("reply/DingTalk/m/0", DingTalkChat.InGroup("cid1"));

        Assert.Equal(CardTrackId.Of(direct), CardTrackId.Of(direct with { Text = "other" }));
        Assert.NotEqual(CardTrackId.Of(direct), CardTrackId.Of(direct with { Key = "reply/DingTalk/m/1" }));
        Assert.False(CardTrackId.IsInGroup(CardTrackId.Of(direct)));
        Assert.True(CardTrackId.IsInGroup(CardTrackId.Of(group)));
    }

    private static OutgoingMessage Message(string key, DingTalkChat chat) =>
        new() { Key = key, Kind = OutgoingKind.Reply, Chat = chat.ToAddress(), At = Now, Text = "x" };

    private static (string Verb, string ChangeSet) Pressed(string parameters)
    {
        var press = Turn(CardJson.Press("sb-1", parameters)).Press!;
        return (press.Verb, press.Data["changeSet"]);
    }

    private static ChatMessage Turn(JsonObject callback) => Assert.IsType<Received.Turn>(Receive(callback)).Message;

    private static Received Receive(JsonObject callback) => CardReceiving.Receive(CardCallbackReader.Find(Bytes(callback))!, MessageIds.OfPress("m-1"), Now);

    private static byte[] Bytes(JsonObject callback) => Encoding.UTF8.GetBytes(callback.ToJsonString());
}
