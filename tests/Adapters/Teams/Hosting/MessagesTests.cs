using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Adapters.Tests.Teams.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>What people write, and what becomes of chats: stored, then acknowledged.</summary>
public sealed class MessagesTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Message_IsStored_AndItsChatIsKept()
    {
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("open deals above 50k")));

        var message = Assert.Single(host.Inbox.Messages);
        Assert.Equal((ActivityJson.Vera, "open deals above 50k", CallbackHost.Start), (message.Sender, message.Text, message.ReceivedAt));
        Assert.Equal(
            new TeamsReference
            {
                TenantId = ActivityJson.Tenant,
                Conversation = ActivityJson.PersonalChat,
                Kind = "personal",
                ServiceUrl = TestToken.ServiceUrl,
                Bot = ActivityJson.Bot,
                User = ActivityJson.VeraInTeams,
                Locale = "de-DE",
            },
            host.References.OfPerson(ActivityJson.Vera));
    }

    [Fact]
    public async Task RepeatedMessage_IsTheOneThatCameFirst()
    {
        await host.PostAsync(ActivityJson.Message("first"));
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("first")));

        Assert.Single(host.Inbox.Messages);
        Assert.Equal(1, host.References.Writes);
    }

    [Fact]
    public async Task SameIdInTwoConversations_IsTwoMessages()
    {
        await host.PostAsync(ActivityJson.Message("hi", "17"));
        await host.PostAsync(ActivityJson.GroupMessage("hi", "17"));

        Assert.Equal(2, host.Inbox.Messages.Count);
    }

    [Fact]
    public async Task NewestServiceUrl_IsKept()
    {
        await host.PostAsync(ActivityJson.Message("one", "1"));
        const string Moved = "https://smba.trafficmanager.net/amer/0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3/";
        await host.PostAsync(ActivityJson.Message("two", "2").With("serviceUrl", Moved), host.Token.With("serviceurl", Moved).Authorization);

        Assert.Equal(Moved, host.References.OfPerson(ActivityJson.Vera)!.ServiceUrl);
    }

    [Fact]
    public async Task MentionInAChannel_KeepsTheChannel_AndWhoMayBeWrittenTo()
    {
        await host.PostAsync(ActivityJson.ChannelMessage("status"));

        Assert.Equal("status", Assert.Single(host.Inbox.Messages).Text);
        Assert.Equal((ActivityJson.Channel, "channel", null), Of(host.References.OfGroup(ActivityJson.Channel)));
        Assert.Equal((null, "personal", ActivityJson.VeraInTeams), Of(host.References.OfPerson(ActivityJson.Vera)));

        static (string? Conversation, string Kind, string? User) Of(TeamsReference? reference) => (reference!.Conversation, reference.Kind, reference.User);
    }

    [Fact]
    public async Task OpenedChatOfAPerson_IsNotForgottenForAGroup()
    {
        await host.PostAsync(ActivityJson.Message("hi", "1"));
        await host.PostAsync(ActivityJson.GroupMessage("hi", "2"));

        Assert.Equal(ActivityJson.PersonalChat, host.References.OfPerson(ActivityJson.Vera)!.Conversation);
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("references")]
    public async Task MessageThatIsNotStored_IsNotAcknowledged(string what)
    {
        host.Inbox.IsUnavailable = what == "inbox";
        host.References.IsUnavailable = what == "references";

        Assert.Equal(503, (await host.PostAsync(ActivityJson.Message("hi"))).Status);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 504);
        Assert.Empty(host.Inbox.Messages);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageReaction", "")]
    [InlineData("event", "")]
    [InlineData("typing", "")]
    [InlineData("conversationUpdate", "teamRenamed")]
    [InlineData("conversationUpdate", "teamrestored")]
    [InlineData("installationUpdate", "")]
    [InlineData("endOfConversation", "")]
    [InlineData("newlyInvented", "")]
    public async Task WhatIsNoMessage_IsAcknowledgedAndLeft(string type, string eventType)
    {
        var activity = ActivityJson.Message("改成80万").With("type", type);
        activity["channelData"]!["eventType"] = eventType;

        Assert.Equal((200, ""), await host.PostAsync(activity));
        Assert.Empty(host.Inbox.Messages);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 503 && entry.Text.Contains(type, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EditedMessage_IsNotDoneOnceMore()
    {
        await host.PostAsync(ActivityJson.Message("改成80万", "17"));
        var edited = ActivityJson.Message("改成90万", "17").With("type", "messageUpdate");
        edited["channelData"]!["eventType"] = "editMessage";
        await host.PostAsync(edited);

        Assert.Equal("改成80万", Assert.Single(host.Inbox.Messages).Text);
    }

    [Fact]
    public async Task MessageOfAGroupThatIsNotForTheBot_IsLeft_AndItsChatIsKept()
    {
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.GroupMessage("hi").WithMentions()));

        Assert.Empty(host.Inbox.Messages);
        Assert.NotNull(host.References.OfGroup(ActivityJson.GroupChat));
    }

    [Fact]
    public async Task MessageOfABot_IsLeft()
    {
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("hi").With("from", ActivityJson.Account("28:another", ""))));

        Assert.Empty(host.Inbox.Messages);
        Assert.Equal(0, host.References.Writes);
    }

    [Fact]
    public async Task Installation_GreetsOnce_ThoughItIsToldTwice()
    {
        await host.PostAsync(ActivityJson.Installed());
        await host.PostAsync(ActivityJson.BotAdded());
        await host.PostAsync(ActivityJson.Installed("add-upgrade"));

        var turn = Assert.Single(host.Inbox.Messages);
        Assert.Equal((ActivityJson.Vera, "", ChatOccasion.Entered), (turn.Sender, turn.Text, turn.Occasion));
        Assert.Equal(TeamsChat.WithPerson(ActivityJson.Vera), turn.Chat);
        Assert.False(host.References.OfPerson(ActivityJson.Vera)!.IsGone);
    }

    [Fact]
    public async Task InstallationToldTwiceAtOnce_GreetsOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => host.PostAsync(i % 2 == 0 ? ActivityJson.Installed() : ActivityJson.BotAdded())));

        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task ChatThatNamesOnlyWhoCame_GreetsThePerson()
    {
        await host.PostAsync(ActivityJson.BotAdded().With("from", ActivityJson.Account(ActivityJson.Bot, "")));

        Assert.Equal(ActivityJson.Vera, Assert.Single(host.Inbox.Messages).Sender);
    }

    [Fact]
    public async Task InstallationInAChannel_GreetsTheChannel()
    {
        await host.PostAsync(ActivityJson.Installed().With("conversation", ActivityJson.Conversation("channel", ActivityJson.Channel)));

        Assert.Equal(TeamsChat.InGroup(ActivityJson.Channel), Assert.Single(host.Inbox.Messages).Chat);
        Assert.Equal("channel", host.References.OfGroup(ActivityJson.Channel)!.Kind);
    }

    [Fact]
    public async Task SomebodyElseWhoComes_IsNotGreeted()
    {
        await host.PostAsync(ActivityJson.InGroup("conversationUpdate").With("membersAdded", new JsonArray(ActivityJson.Account("29:1max", "max"))));

        Assert.Empty(host.Inbox.Messages);
    }

    [Theory]
    [InlineData("remove", true)]
    [InlineData("remove-upgrade", false)]
    public async Task BotThatWasTakenOut_IsGone_ButNotForANewerVersion(string action, bool isGone)
    {
        await host.PostAsync(ActivityJson.Message("hi"));
        await host.PostAsync(ActivityJson.Installed(action));

        Assert.Equal(isGone, host.References.OfPerson(ActivityJson.Vera)!.IsGone);
    }

    [Fact]
    public async Task BotThatWasTakenOutOfAGroup_IsGone_AndComesBackWithAGreeting()
    {
        await host.PostAsync(ActivityJson.GroupMessage("hi"));
        await host.PostAsync(ActivityJson.InGroup("conversationUpdate").With("membersRemoved", new JsonArray(ActivityJson.Account(ActivityJson.Bot, ""))));
        Assert.True(host.References.OfGroup(ActivityJson.GroupChat)!.IsGone);

        await host.PostAsync(ActivityJson.InGroup("conversationUpdate").With("membersAdded", new JsonArray(ActivityJson.Account(ActivityJson.Bot, ""))));
        Assert.False(host.References.OfGroup(ActivityJson.GroupChat)!.IsGone);
        Assert.Contains(host.Inbox.Messages, message => message.Occasion == ChatOccasion.Entered);
    }

    [Fact]
    public async Task PersonWhoHadBlockedTheBot_IsReachedAgainWhenTheyWrite()
    {
        await host.PostAsync(ActivityJson.Message("hi", "1"));
        await host.PostAsync(ActivityJson.Installed("remove"));
        await host.PostAsync(ActivityJson.Message("hi again", "2"));

        Assert.False(host.References.OfPerson(ActivityJson.Vera)!.IsGone);
    }

    [Fact]
    public async Task ButtonThatSendsAMessage_IsAPress()
    {
        var press = ActivityJson.Message("").Without("text").With("replyToId", "1776825900001").With("value", ActivityJson.Button("deal.save", new JsonObject { ["deal"] = "42" }).With("amount", "80万"));
        await host.PostAsync(press);
        await host.PostAsync(press.With("id", "another"));

        var turn = Assert.Single(host.Inbox.Messages);
        Assert.Equal(("deal.save", "42", "80万", "1776825900001"), (turn.Press!.Verb, turn.Press.Data["deal"], turn.Press.Data["amount"], turn.Press.Handle));
        Assert.False(turn.AnswersInPlace);
    }

    [Fact]
    public async Task ButtonOfSomebodyElse_IsLeft()
    {
        Assert.Equal((200, ""), await host.PostAsync(ActivityJson.Message("").With("value", new JsonObject { ["deal"] = "42" })));

        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task MultiTenantBot_ServesTheTenantsThatItNames()
    {
        await host.DisposeAsync();
        host = await CallbackHost.StartAsync(("TenantId", ""), ("AllowedTenants:0", "99999999-1111-4a5b-8c6d-7e8f90a1b2c3"), ("AllowedTenants:1", ActivityJson.Tenant.ToUpperInvariant()));

        Assert.Equal(200, (await host.PostAsync(ActivityJson.Message("hi"))).Status);
    }

    [Fact]
    public async Task NothingThatWasSaid_IsLogged()
    {
        await host.PostAsync(ActivityJson.Message("金额120万"));
        await host.PostAsync(ActivityJson.Message("金额120万", "2").With("type", "messageUpdate"));
        await host.PostAsync(ActivityJson.Message("").WithAttachments(ActivityFiles.Uploaded("x.pdf")));

        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Text.Contains("120", StringComparison.Ordinal) || entry.Text.Contains("tempauth", StringComparison.Ordinal));
    }
}
