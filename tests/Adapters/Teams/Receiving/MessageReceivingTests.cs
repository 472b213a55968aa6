using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Tests.Teams.Activities;

namespace SalesBot.Adapters.Tests.Teams.Receiving;

/// <summary>What a message means to the service.</summary>
public sealed class MessageReceivingTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_795_300_000);

    [Fact]
    public void MessageInAPersonsChat_IsATurnOfTheirChat()
    {
        var turn = Turn(ActivityJson.Message("open deals above 50k"));

        Assert.Equal((ActivityJson.Vera, "open deals above 50k", Now, ChatOccasion.Said), (turn.Sender, turn.Text, turn.ReceivedAt, turn.Occasion));
        Assert.Equal(new ChatAddress("Teams", ChatKind.Direct, ActivityJson.Vera), turn.Chat);
        Assert.Empty(turn.Attachments);
        Assert.Null(turn.ProposedName);
    }

    [Fact]
    public void PersonWithoutAnEntraAccount_IsKnownByTeamsOwnId()
    {
        var turn = Turn(ActivityJson.Message("hi").With("from", new JsonObject { ["id"] = "user-id-0" }));

        Assert.Equal(("user-id-0", new ChatAddress("Teams", ChatKind.Direct, "user-id-0")), (turn.Sender, turn.Chat));
    }

    [Fact]
    public void MentionInAGroup_IsATurnOfTheGroup()
    {
        var turn = Turn(ActivityJson.GroupMessage("status of deal 42"));

        Assert.Equal((ActivityJson.Vera, "status of deal 42"), (turn.Sender, turn.Text));
        Assert.Equal(new ChatAddress("Teams", ChatKind.Group, ActivityJson.GroupChat), turn.Chat);
    }

    [Fact]
    public void ThreadsOfAChannel_AreOneChat_AndTheMessageKnowsItsThread()
    {
        var turn = Turn(ActivityJson.ChannelMessage("hi"));

        Assert.Equal(new ChatAddress("Teams", ChatKind.Group, ActivityJson.Channel), turn.Chat);
        Assert.Equal(("1776825925953", "1776825900000"), (TeamsMessageId.Find(turn.Id)!.Activity, TeamsMessageId.Find(turn.Id)!.Thread));
    }

    [Fact]
    public void IdOfAMessage_IsOfItsConversation()
    {
        var (one, other) = (Turn(ActivityJson.Message("hi", "17")).Id, Turn(ActivityJson.GroupMessage("hi", "17")).Id);

        Assert.NotEqual(one, other);
        Assert.Equal(one, Turn(ActivityJson.Message("hi", "17")).Id);
        Assert.InRange(one.Length, 1, ChatMessage.IdMaxLength);
    }

    [Fact]
    public void MessageOfAGroupThatIsNotForTheBot_IsNothing() =>
        Assert.Equal(new Received.Nothing("message/unaddressed"), Receive(ActivityJson.GroupMessage("hi").WithMentions(ActivityJson.Mention("29:1other", "Sales Desk"))));

    [Fact]
    public void MentionAlone_IsComingIn() => Assert.Equal(ChatOccasion.Entered, Turn(ActivityJson.GroupMessage("").WithAttachments(ActivityFiles.Mirror())).Occasion);

    [Fact]
    public void SomethingWithoutWordsOrFiles_IsUnreadable()
    {
        Assert.Equal(ChatOccasion.Unreadable, Turn(ActivityJson.Message("")).Occasion);
        Assert.Equal(ChatOccasion.Unreadable, Turn(ActivityJson.GroupMessage("").WithAttachments(ActivityFiles.Card())).Occasion);
    }

    [Fact]
    public void UploadedFile_IsAnAttachment_WhichNeedsNoToken()
    {
        var turn = Turn(ActivityJson.Message("").WithAttachments(ActivityFiles.Mirror(), ActivityFiles.Uploaded("forecast.xlsx")));

        Assert.Equal(new ChatAttachment(ChatAttachmentKind.File, "download:" + ActivityFiles.DownloadUrl, "forecast.xlsx"), Assert.Single(turn.Attachments));
        Assert.Equal(ChatOccasion.Said, turn.Occasion);
    }

    [Theory]
    [InlineData("photo.JPG")]
    [InlineData("card.png")]
    public void UploadedPicture_IsAPicture(string name) => Assert.Equal(ChatAttachmentKind.Image, Assert.Single(Turn(ActivityJson.Message("").WithAttachments(ActivityFiles.Uploaded(name))).Attachments).Kind);

    [Theory]
    [InlineData("image/*", ChatAttachmentKind.Image)]
    [InlineData("image/png", ChatAttachmentKind.Image)]
    [InlineData("audio/mp4", ChatAttachmentKind.Voice)]
    [InlineData("video/mp4", ChatAttachmentKind.Video)]
    public void PastedPicture_IsOnTheConnector(string contentType, ChatAttachmentKind kind) =>
        Assert.Equal(new ChatAttachment(kind, "connector:" + ActivityFiles.PastedUrl), Assert.Single(Turn(ActivityJson.Message("look").WithAttachments(ActivityFiles.Pasted(contentType))).Attachments));

    [Fact]
    public void AttachmentsWithoutAnAddress_AndCards_AreNone() =>
        Assert.Empty(Turn(ActivityJson.Message("look").WithAttachments(ActivityFiles.Uploaded("x.pdf", ""), ActivityFiles.Pasted(url: "relative/path"), ActivityFiles.Card())).Attachments);

    [Fact]
    public void LongText_IsTooLong()
    {
        Assert.IsType<Received.TooLong>(Receive(ActivityJson.Message(new string('长', ChatMessage.TextMaxLength + 1))));
        Assert.IsType<Received.TooLong>(Receive(ActivityJson.Message(new string('长', 200_000))));
        Assert.IsType<Received.Turn>(Receive(ActivityJson.GroupMessage(new string('长', ChatMessage.TextMaxLength))));
    }

    [Fact]
    public void CharactersThatNoKeyboardMakes_AreLeftOut() => Assert.Equal("华东\n医院", Turn(ActivityJson.Message("华\0东\n医\u0007院")).Text);

    [Fact]
    public void MessageWithoutAnId_IsNothing() => Assert.IsType<Received.Nothing>(Receive(ActivityJson.Message("hi").Without("id")));

    [Theory]
    [InlineData("28:another-bot", "")]
    [InlineData("29:1agent", "bot")]
    [InlineData("", "")]
    public void WhatIsOfABotOrOfNobody_HasNoOrigin(string id, string role) =>
        Assert.Null(Origin.Find(Read(ActivityJson.Message("hi").With("from", new JsonObject { ["id"] = id, ["role"] = role }))));

    [Fact]
    public void WhatIsOfNowhere_HasNoOrigin() => Assert.Null(Origin.Find(Read(ActivityJson.Message("hi").Without("conversation"))));

    [Fact]
    public void ChatIdLongerThanIsKept_HasNoOrigin() =>
        Assert.Null(Origin.Find(Read(ActivityJson.GroupMessage("hi").With("conversation", ActivityJson.Conversation("groupChat", "19:" + new string('x', 210))))));

    private static ChatMessage Turn(JsonObject json) => Assert.IsType<Received.Turn>(Receive(json)).Message;

    private static Received Receive(JsonObject json)
    {
        var activity = Read(json);
        return MessageReceiving.Receive(activity, Origin.Find(activity)!, Now);
    }

    private static Activity Read(JsonObject json) => ActivityReader.Find(json.ToBytes())!;
}
