using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Tests.Teams.Activities;

/// <summary>What is read of what Teams sends, and of what it might send one day.</summary>
public sealed class ActivityReaderTests
{
    [Fact]
    public void Message_IsReadWhole()
    {
        var activity = Read(ActivityJson.GroupMessage("hi"));

        Assert.Equal(("message", "1776825925953", "msteams", "<at>Sales Desk</at> hi\n"), (activity.Type, activity.Id, activity.Channel, activity.Text));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 10, 0, 26, TimeSpan.Zero).AddTicks(70_993), activity.Timestamp);
        Assert.Equal(new ChannelAccount(ActivityJson.VeraInTeams, ActivityJson.Vera, "Vera Kunz", ""), activity.From);
        Assert.Equal(new ConversationAccount(ActivityJson.GroupChat, ConversationKind.GroupChat, ActivityJson.Tenant), activity.Conversation);
        Assert.Equal(ActivityJson.Tenant, activity.ChannelData.Tenant);
        Assert.Equal(new Mention(ActivityJson.Bot, "Sales Desk", "<at>Sales Desk</at>"), Assert.Single(activity.Mentions));
        Assert.True(activity.IsForTheBot);
    }

    [Fact]
    public void AnythingButTheType_MayBeMissing()
    {
        var activity = Read(new JsonObject { ["type"] = "newlyInvented" });

        Assert.Equal(("newlyInvented", "", "", ""), (activity.Type, activity.Id, activity.From.Id, activity.Conversation.Id));
        Assert.Null(activity.Timestamp);
    }

    [Theory]
    [InlineData("""{"type":"message","from":7,"conversation":[],"entities":{},"attachments":"x","channelData":null,"membersAdded":[1,null,"x"]}""")]
    [InlineData("""{"type":"message","from":null,"recipient":[null],"conversation":"a:1","entities":[7,{"type":"mention"}],"timestamp":"yesterday"}""")]
    public void FieldsOfAnotherKind_AreAsIfTheyWereMissing(string json) => Assert.NotNull(ActivityReader.Find(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"message" """)]
    [InlineData("\u0000\u0000")]
    [InlineData("<activity/>")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    public void WhatIsNoActivity_IsNone(string body) => Assert.Null(ActivityReader.Find(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void DeepNesting_IsNone() => Assert.Null(ActivityReader.Find(Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + new string('[', 100_000))));

    [Theory]
    [InlineData("id")]
    [InlineData("replyToId")]
    [InlineData("serviceUrl")]
    public void IdLongerThanAny_IsNone(string name) => Assert.Null(ActivityReader.Find(ActivityJson.Message("hi").With(name, new string('x', 300)).ToBytes()));

    [Fact]
    public void SubChannel_IsOfItsChannel() => Assert.Equal("msteams", Read(ActivityJson.Message("hi").With("channelId", "msteams:copilot")).Channel);

    [Theory]
    [InlineData("personal", "a:1", false, nameof(ConversationKind.Personal))]
    [InlineData("groupChat", "19:x@thread.v2", true, nameof(ConversationKind.GroupChat))]
    [InlineData("channel", "19:x@thread.tacv2", true, nameof(ConversationKind.Channel))]
    [InlineData("", "19:x@thread.v2", false, nameof(ConversationKind.GroupChat))]
    [InlineData("", "0f0f", true, nameof(ConversationKind.GroupChat))]
    [InlineData("", "0f0f0f0f-1111-2222-3333-444444444444", false, nameof(ConversationKind.Personal))]
    public void KindOfAConversation_IsSaidOrSeen(string said, string id, bool isGroup, string kind) =>
        Assert.Equal(
            kind,
            Read(ActivityJson.Message("hi").With("conversation", new JsonObject { ["conversationType"] = said, ["id"] = id, ["isGroup"] = isGroup })).Conversation.Kind.ToString());

    [Fact]
    public void UploadedFile_IsReadWithItsAddress()
    {
        var file = Assert.Single(Read(ActivityJson.Message("").WithAttachments(ActivityFiles.Uploaded("forecast.xlsx"))).Attachments);

        Assert.Equal(("forecast.xlsx", "xlsx", ActivityFiles.DownloadUrl), (file.Name, file.FileType, file.DownloadUrl));
        Assert.DoesNotContain("tempauth", file.ToString(), StringComparison.Ordinal);
    }

    private static Activity Read(JsonObject json) => Assert.IsType<Activity>(ActivityReader.Find(json.ToBytes()));
}
