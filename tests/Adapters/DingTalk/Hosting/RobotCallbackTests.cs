using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.Tests.DingTalk.Messages;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>Messages to the robot in HTTP mode: stored, then answered.</summary>
public sealed class RobotCallbackTests : IAsyncLifetime
{
    private const string Empty = """{"msgtype":"empty"}""";

    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Message_IsStored_AndAnsweredWithSilence()
    {
        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.GroupText(" 查一下华东")));

        var message = Assert.Single(host.Inbox.Messages);
        Assert.Equal(("msgQx7", "user001", "查一下华东"), (message.Id, message.Sender, message.Text));
    }

    [Fact]
    public async Task RepeatedMessage_IsTheOneThatCameFirst()
    {
        await host.SayAsync(RobotJson.Text("first"));
        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.Text("first")));

        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task AddressOfTheChat_IsKeptForReplies()
    {
        await host.SayAsync(RobotJson.Text("hi"));

        Assert.Equal(host.Webhook, await host.Webhooks.FindAsync(DingTalkChat.WithPerson("user001").ToAddress(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AddressThatIsNotDingTalks_IsNotKept_AndTold()
    {
        await host.SayAsync(RobotJson.Text("hi").With("sessionWebhook", "https://evil.example/robot/sendBySession?session=1"));

        Assert.Null(await host.Webhooks.FindAsync(DingTalkChat.WithPerson("user001").ToAddress(), TestContext.Current.CancellationToken));
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 410);
        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task MessageThatIsNotStored_IsNotAcknowledged_AndItsSenderIsToldOnceAMinute()
    {
        host.Inbox.IsUnavailable = true;
        Assert.Equal(503, (await host.SayAsync(RobotJson.GroupText(" one", "m-1"))).Status);
        var said = await host.SaidAsync();
        Assert.Equal(("@user001 not stored", "user001"), ((string)said["text"]!["content"]!, (string)said["at"]!["atUserIds"]![0]!));

        Assert.Equal(503, (await host.SayAsync(RobotJson.GroupText(" two", "m-2"))).Status);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(503, (await host.SayAsync(RobotJson.Text("three", "m-3"))).Status);
        Assert.Equal("not stored", (string)(await host.SaidAsync())["text"]!["content"]!);
        Assert.Equal(0, host.SaidCount);
        Assert.Equal(3, host.Logs.Entries.Count(entry => entry.Event == 406));
    }

    [Fact]
    public async Task MessageThatMayBeStored_IsNotAcknowledged_AndNobodyIsToldThatItIsNot()
    {
        (host.Inbox.IsUnavailable, host.Inbox.MayStore) = (true, true);

        Assert.Equal(503, (await host.SayAsync(RobotJson.GroupText(" one", "m-1"))).Status);

        Assert.Single(host.Logs.Entries, entry => entry.Event == 406);
        Assert.Equal(0, host.SaidCount);
    }

    [Fact]
    public async Task LongText_IsNotTaken_AndItsSenderIsTold()
    {
        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.Text(new string('长', ChatMessage.TextMaxLength + 1))));

        Assert.Equal("too long, 20000 at most", (string)(await host.SaidAsync())["text"]!["content"]!);
        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task Stranger_IsRefusedOnce_AndNothingElse()
    {
        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.GroupText(" hi", "m-1").Without("senderStaffId")));
        Assert.Equal("for colleagues only", (string)(await host.SaidAsync())["text"]!["content"]!);
        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.GroupText(" hello?", "m-2").Without("senderStaffId")));

        Assert.Equal((200, Empty), await host.SayAsync(RobotJson.GroupText(" hi", "m-3").Without("senderStaffId").With("senderId", "$:LWCP_v1:$u0002")));
        await host.SaidAsync();
        Assert.Equal(0, host.SaidCount);
        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task MessageOverTheQuota_IsNotStored_AndOperatorsAreToldOnce()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal((200, Empty), await host.SayAsync(RobotJson.Text("x", $"m-{i}").Without("text", "msgtype").With("errorCode", 20001)));
        }

        Assert.Empty(host.Inbox.Messages);
        Assert.Single(host.Logs.Entries, entry => entry.Event == 408);
    }

    [Fact]
    public async Task TextThatEndsInAKnownCode_IsAPress()
    {
        var chat = DingTalkChat.InGroup("cidSim7Gq1HnA0kQ==").ToAddress();
        var code = new PressCode("K7Q2M9AB", chat, "undo", System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("changeSet", "7"), DateTimeOffset.MaxValue);
        await host.Codes.KeepAsync([code], TestContext.Current.CancellationToken);

        await host.SayAsync(RobotJson.GroupText("@销售助手 撤销 #k7q2m9ab", "m-1"));
        await host.SayAsync(RobotJson.GroupText(" 撤销 #ZZZZZZZZ", "m-2"));
        await host.SayAsync(RobotJson.Text("撤销 #K7Q2M9AB", "m-3"));

        var pressed = host.Inbox.Messages.Single(message => message.Id == "m-1");
        Assert.Equal(("undo", "7", "user001"), (pressed.Press!.Verb, pressed.Press.Data["changeSet"], pressed.Sender));
        Assert.Null(host.Inbox.Messages.Single(message => message.Id == "m-2").Press);
        Assert.Null(host.Inbox.Messages.Single(message => message.Id == "m-3").Press);
    }

    [Fact]
    public async Task NothingThatWasSaid_IsLogged()
    {
        await host.SayAsync(RobotJson.Text("金额120万"));
        await host.SayAsync(RobotJson.Text("金额120万", "m-2").With("sessionWebhook", "https://evil.example/x?session=5f0c"));

        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Text.Contains("120", StringComparison.Ordinal) || entry.Text.Contains("5f0c", StringComparison.Ordinal));
    }
}
