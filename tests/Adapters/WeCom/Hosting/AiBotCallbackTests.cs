using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.AiBot;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>The intelligent robot's callback, over HTTP, with the sender's side of it.</summary>
public sealed class AiBotCallbackTests : IAsyncLifetime
{
    private static readonly TextNotice Card = new() { TaskId = "vote-7", CardAction = new CardTarget(1, "https://crm.example") };
    private static readonly ChatAddress Group = new("WeCom", ChatKind.Group, "aibot:wrSim01");
    private static readonly ChatAddress Direct = new("WeCom", ChatKind.Direct, "aibot:zhangsan");
    private CallbackHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync(Cancellation);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Message_IsStoredAndAnsweredWithAStream()
    {
        var answer = await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));

        Assert.Equal("""{"msgtype":"stream","stream":{"id":"m-1","finish":false,"content":"working"}}""", answer);
        Assert.Equal("本周漏斗", Assert.Single(host.Inbox.Messages).Text);
    }

    [Fact]
    public async Task Reply_IsInTheStreamWhenWeComAsksForIt()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));
        Assert.Equal(("working", false), await AskAsync());
        var delivery = host.Replies.DeliverAsync(Reply("reply/WeCom/aibot:m-1/0", Group), new AiBotReply("**3 单**"), Cancellation);

        Assert.Equal(("**3 单**", false), await AskAsync());
        Assert.True(await delivery);
        Assert.Equal(("**3 单**", true), await AskAsync());
    }

    [Fact]
    public async Task ReplyThatGoesToAnotherChat_EndsTheStreamWithAWordOfThat()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));
        await host.Replies.LeaveAsync(Reply("reply/WeCom/aibot:m-1/0", Group), Cancellation);

        Assert.Equal(("see elsewhere", true), await AskAsync());
        Assert.Null(await host.Replies.TakeResponseUrlAsync(Reply("reply/WeCom/aibot:m-1/1", Group), Cancellation));
    }

    [Fact]
    public void LabelOfAPressedCard_FindsThePress() =>
        Assert.Equal("m-1", AiBotReplies.FindAnswered(Reply("settled/WeCom/aibot:m-1", Direct)));

    [Fact]
    public async Task CardOfAReply_GoesWithTheStream()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));
        _ = host.Replies.DeliverAsync(Reply("reply/WeCom/aibot:m-1/0", Group), new AiBotReply("漏斗", Card), Cancellation);

        using var json = JsonDocument.Parse(await PostAsync(AiBotJson.StreamAsked("m-1")));

        Assert.Equal("stream_with_template_card", json.RootElement.GetProperty("msgtype").GetString());
        Assert.Equal("漏斗", json.RootElement.GetProperty("stream").GetProperty("content").GetString());
        Assert.Equal("text_notice", json.RootElement.GetProperty("template_card").GetProperty("card_type").GetString());
    }

    [Fact]
    public async Task RepeatedMessage_HasTheStreamThatItHad()
    {
        var first = await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));

        Assert.Equal(first, await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗")));
        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task ReplyWithoutStream_TakesTheAddressOnce_AndTheStreamPointsToIt()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));
        var reply = Reply("reply/WeCom/aibot:m-1/0", Group);

        Assert.Equal(AiBotJson.ResponseUrl, (await host.Replies.TakeResponseUrlAsync(reply, Cancellation))?.AbsoluteUri);
        Assert.Null(await host.Replies.TakeResponseUrlAsync(reply, Cancellation));
        await PostAsync(AiBotJson.GroupText("@小助手 本周漏斗"));
        Assert.Null(await host.Replies.TakeResponseUrlAsync(reply, Cancellation));
        Assert.Equal(("see below", true), await AskAsync());
    }

    [Fact]
    public async Task AddressThatIsNotWeComs_IsNotUsed()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 hi").Replace("https://qyapi.weixin.qq.com", "https://evil.example", StringComparison.Ordinal));

        Assert.Null(await host.Replies.TakeResponseUrlAsync(Reply("reply/WeCom/aibot:m-1/0", Group), Cancellation));
        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Text.Contains("RC", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("brief/2026-03-11/zhangwei")]
    [InlineData("reply/WeCom/75/0")]
    [InlineData("reply/WeCom/")]
    [InlineData("reply/Teams/aibot:m-1/0")]
    public async Task WhatAnswersNoMessageOfTheRobot_GoesAnotherWay(string key)
    {
        await PostAsync(AiBotJson.GroupText("@小助手 hi"));

        Assert.False(await host.Replies.DeliverAsync(Reply(key, Group), new AiBotReply("x"), Cancellation));
        Assert.Null(await host.Replies.TakeResponseUrlAsync(Reply(key, Group), Cancellation));
    }

    [Fact]
    public async Task PrivatePartOfAReply_StaysOutOfTheGroup()
    {
        await PostAsync(AiBotJson.GroupText("@小助手 我的收入"));
        var part = Reply("reply/WeCom/aibot:m-1/1", Direct);

        Assert.False(await host.Replies.DeliverAsync(part, new AiBotReply("12000"), Cancellation));
        Assert.Null(await host.Replies.TakeResponseUrlAsync(part, Cancellation));
    }

    [Fact]
    public async Task PressedCard_IsUpdatedInTheAnswer()
    {
        host.Inbox.Stored = message => _ = host.Replies.DeliverAsync(Reply($"reply/WeCom/{message.Id}/0", message.Chat), new AiBotReply("", Card), Cancellation);

        using var json = JsonDocument.Parse(await PostAsync(AiBotJson.Press("vote")));

        Assert.Equal("update_template_card", json.RootElement.GetProperty("response_type").GetString());
        Assert.Equal("vote-7", json.RootElement.GetProperty("template_card").GetProperty("task_id").GetString());
        Assert.False(json.RootElement.TryGetProperty("userids", out _));
    }

    [Fact]
    public async Task PressedCardWithoutReplyInTime_IsAnsweredWithNothing()
    {
        var stored = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Inbox.Stored = _ => stored.SetResult();
        var answer = PostAsync(AiBotJson.Press("vote"));
        await stored.Task;
        await host.Time.TimersAsync(1, Cancellation);
        host.Time.Advance(HeldAnswer.Patience);

        Assert.Empty(await answer);
        Assert.Equal("vote", Assert.Single(host.Inbox.Messages).Press?.Verb);
    }

    [Fact]
    public async Task WhoComesIn_IsWelcomedInTheAnswer()
    {
        host.Inbox.Stored = message => _ = host.Replies.DeliverAsync(Reply($"reply/WeCom/{message.Id}/0", message.Chat), new AiBotReply("你好"), Cancellation);

        Assert.Equal("""{"msgtype":"text","text":{"content":"你好"}}""", await PostAsync(AiBotJson.Single(""" "msgtype":"event","event":{"eventtype":"enter_chat"} """)));
    }

    [Fact]
    public async Task TextThatIsTooLong_IsAnsweredWithASentence()
    {
        var answer = await PostAsync(AiBotJson.GroupText(new string('长', ChatMessage.TextMaxLength + 1)));

        Assert.Equal("""{"msgtype":"stream","stream":{"id":"m-1","finish":true,"content":"too long, 20000 at most"}}""", answer);
        Assert.Empty(host.Inbox.Messages);
    }

    [Theory]
    [InlineData(""" "msgtype":"event","event":{"eventtype":"feedback_event","feedback_event":{"id":"fb-1","type":1}} """, 307)]
    [InlineData(""" "msgtype":"hologram" """, 302)]
    public async Task WhatNeedsNoReply_IsAcknowledgedAndLogged(string rest, int logged)
    {
        Assert.Empty(await PostAsync(AiBotJson.Single(rest)));
        Assert.Contains(host.Logs.Entries, entry => entry.Event == logged);
        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task UnavailableDatabase_IsNotAcknowledged()
    {
        host.Inbox.IsUnavailable = true;

        Assert.Equal((503, ""), await host.PostToAiBotAsync(AiBotJson.GroupText("@小助手 hi"), Cancellation));
    }

    private static OutgoingMessage Reply(string key, ChatAddress chat) =>
        new() { Key = key, Kind = OutgoingKind.Reply, Chat = chat, At = DateTimeOffset.UnixEpoch, Text = "twin" };

    private async Task<string> PostAsync(string json)
    {
        var (status, answer) = await host.PostToAiBotAsync(json, Cancellation);
        Assert.Equal(200, status);
        return answer;
    }

    private async Task<(string? Content, bool IsFinished)> AskAsync()
    {
        using var json = JsonDocument.Parse(await PostAsync(AiBotJson.StreamAsked("m-1")));
        var stream = json.RootElement.GetProperty("stream");
        return (stream.GetProperty("content").GetString(), stream.GetProperty("finish").GetBoolean());
    }
}
