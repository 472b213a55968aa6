using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

public sealed class PersonSendingTests
{
    private static readonly DingTalkChat Zhang = DingTalkChat.WithPerson("user001");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_IsSeenByItsRecipient()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        var outcome = await dingTalk.SendAsync(Say.To("user001", "已保存"));

        Assert.NotEmpty(Assert.IsType<SendOutcome.Accepted>(outcome).PlatformMessageId!);
        Assert.Equal("已保存", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Text);
    }

    [Fact]
    public async Task Answer_GoesByTheSessionWhileItLives()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.WritesAsync("user001");

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "已保存")));

        Assert.Equal("session", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Way);
        Assert.Equal(0, dingTalk.Calls(ConnectedDingTalk.BatchSend));
    }

    [Fact]
    public async Task AnswerNinetyOneMinutesLater_GoesByTheApi()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.WritesAsync("user001");
        dingTalk.Time.Advance(TimeSpan.FromMinutes(91));

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "已保存")));

        Assert.Equal("robot", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Way);
    }

    [Fact]
    public async Task SessionThatHasEndedBeforeItsTime_IsReplacedByTheApiAtOnceAndForgotten()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.WritesAsync("user001");
        dingTalk.Simulator.EndSessions();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "已保存", "1")));
        dingTalk.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "还有", "2")));

        Assert.Equal(["robot", "robot"], dingTalk.Simulator.Member("user001").Sees.Select(message => message.Way));
        Assert.Equal(1, dingTalk.Calls(ConnectedDingTalk.Session));
    }

    [Fact]
    public async Task WhatNobodyAskedFor_DoesNotUseTheSession()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.WritesAsync("user001");

        await dingTalk.SendAsync(Say.Notice(Zhang, "今天 3 件"));

        Assert.Equal(0, dingTalk.Calls(ConnectedDingTalk.Session));
    }

    [Fact]
    public async Task Warning_IsACardWhoseButtonsSpeakACodeThatIsKept()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        var message = Say.Warning(Zhang);

        await dingTalk.SendAsync(message);

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").Sees);
        Assert.Equal(("actionCard", "华光股份 9 天没有进展"), (seen.Type, seen.Title));
        Assert.Equal(["催办", "再给一周"], seen.Buttons.Select(button => button.Text));
        var said = ButtonText.Parse(Uri.UnescapeDataString(seen.Buttons[0].Url!.Split('=')[1]))!;
        var code = await dingTalk.Get<IPressCodes>().FindAsync(message.Chat, said.Code, Cancellation);
        Assert.Equal(("remind", "P2"), (code!.Verb, code.Data["deal"]));
        Assert.Equal(ConnectedDingTalk.Start.AddDays(30), code.Until);
    }

    [Fact]
    public async Task MessageWhoseAnswerWasLost_IsUnknownAndNotSafeToRepeat()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.BatchSend, FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.Warning(Zhang);

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(message));

        Assert.False(dingTalk.Platform.Deduplicates(message));
        Assert.Single(dingTalk.Simulator.Member("user001").Sees);
    }

    [Fact]
    public async Task PlatformThatSaysThatItIsBusy_PutsTheMessageOff()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.BatchSend, FaultKind.ErrorCode, times: 1, word: "system.error", status: 500);

        Assert.False(Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "已保存"))).IsQuota);
    }

    [Theory]
    [InlineData(FaultKind.Xml)]
    [InlineData(FaultKind.Malformed)]
    [InlineData(FaultKind.Truncated)]
    [InlineData(FaultKind.ServerError)]
    public async Task AnswerThatCannotBeRead_LeavesOpenWhatWasDone(FaultKind kind)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.BatchSend, kind, times: 1, afterEffect: true);

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(Say.To("user001", "已保存")));
    }

    [Fact]
    public async Task PersonWhomTheRobotDoesNotReach_IsUnreachable()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<SendOutcome.Unreachable>(await dingTalk.SendAsync(Say.To("nobody", "已保存")));
    }

    [Fact]
    public async Task PersonToWhomTooMuchWasSaid_GetsItLater()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options =>
            options with { Members = options.Members.SetItem(0, options.Members[0] with { IsFlowControlled = true }) });

        Assert.True(Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "已保存"))).IsQuota);
    }

    [Theory]
    [InlineData("contain.unsafe.url")]
    [InlineData("contain.notAllowed.text")]
    public async Task MessageRefusedForWhatUsersWrote_IsSaidOnceMoreAsTextWithoutAddresses(string word)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.BatchSend, FaultKind.ErrorCode, times: 1, word: word, status: 400);
        var message = Say.Warning(Zhang) with { Text = "官网 https://evil.example/x?y=1，www.bad.cn/a 看一下" };

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").Sees);
        Assert.Equal(("text", "官网 （链接略），（链接略） 看一下"), (seen.Type, seen.Text));
    }

    [Fact]
    public async Task RevokedToken_IsRenewedOnceAndTheMessageArrives()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.SendAsync(Say.To("user001", "1", "1"));
        dingTalk.Simulator.RevokeTokens();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user002", "2", "2")));

        Assert.Equal(2, dingTalk.Calls("/v1.0/oauth2/accessToken"));
    }

    [Fact]
    public async Task TwentySendersOnTwoNodes_AskForOneToken()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with
        {
            Members = [.. options.Members, .. Enumerable.Range(100, 10).Select(number => new SalesBot.Simulators.DingTalk.SimulatedMember($"user{number}", $"销售{number}"))],
        });

        await Task.WhenAll(Enumerable.Range(100, 10).Select(number => dingTalk.SendAsync(Say.To($"user{number}", "早上好", $"{number}"))));
        var other = dingTalk.AnotherNode();
        await other.SendAsync(Say.To("user001", "早上好", "other"));

        Assert.Equal(1, dingTalk.Calls("/v1.0/oauth2/accessToken"));
    }

    [Fact]
    public async Task WrongSecret_FailsWithAReasonOneEventAndWithoutTheSecret()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: new() { ["ClientSecret"] = "WRONG-SECRET" });

        var outcomes = new List<SendOutcome>();
        for (var number = 0; number < 3; number++)
        {
            outcomes.Add(await dingTalk.SendAsync(Say.To($"user00{number}", "1", $"{number}")));
        }

        Assert.All(outcomes, outcome => Assert.Contains("ClientSecret is wrong", Assert.IsType<SendOutcome.Refused>(outcome).Reason));
        Assert.Equal(1, dingTalk.Calls("/v1.0/oauth2/accessToken"));
        Assert.Single(dingTalk.Log.Of(291));
        Assert.All(dingTalk.Log.Lines, line => Assert.DoesNotContain("WRONG-SECRET", line));
    }

    [Fact]
    public async Task MissingPermission_IsNamedToOperatorsWithItsScope()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with { App = options.App with { Scopes = [] } });

        Assert.IsType<SendOutcome.Refused>(await dingTalk.SendAsync(Say.To("user001", "1")));

        Assert.Contains("qyapi_robot_sendmsg", Assert.Single(dingTalk.Log.Of(291)));
    }

    [Fact]
    public async Task AddressThatIsNone_IsRefused()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        var outcome = await dingTalk.SendAsync(Say.To("user001", "1") with { Chat = new ChatAddress(DingTalkChat.Platform, ChatKind.Group, "robot:") });

        Assert.IsType<SendOutcome.Refused>(outcome);
    }
}
