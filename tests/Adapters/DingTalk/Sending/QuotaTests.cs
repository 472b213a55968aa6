using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

public sealed class QuotaTests
{
    private static readonly DingTalkChat Zhang = DingTalkChat.WithPerson("user001");

    [Fact]
    public async Task MonthThatIsUsedUp_LetsPushesWaitAndAnswersGoByTheSession()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with { Limits = options.Limits with { CallsPerMonth = 1 } });
        await dingTalk.SendAsync(Say.Notice(DingTalkChat.WithPerson("user002"), "1", "1"));
        await dingTalk.WritesAsync("user001");

        var push = Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.Notice(Zhang, "今天 3 件", "2")));
        dingTalk.Time.Advance(TimeSpan.FromSeconds(2));
        var answer = await dingTalk.SendAsync(Say.To("user001", "已保存"));

        Assert.Equal((TimeSpan.FromHours(1), true), (push.After, push.IsQuota));
        Assert.IsType<SendOutcome.Accepted>(answer);
        Assert.Single(dingTalk.Log.Of(292));
    }

    [Fact]
    public async Task MonthThatIsUsedUp_IsAskedForOnceAnHourOnly()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with { Limits = options.Limits with { CallsPerMonth = 0 } });
        await dingTalk.SendAsync(Say.Notice(Zhang, "1", "1"));
        var calls = dingTalk.Calls(ConnectedDingTalk.BatchSend);

        dingTalk.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.Notice(Zhang, "1", "1")));
        Assert.Equal(calls, dingTalk.Calls(ConnectedDingTalk.BatchSend));

        dingTalk.Time.Advance(TimeSpan.FromMinutes(31));
        await dingTalk.SendAsync(Say.Notice(Zhang, "1", "1"));
        Assert.Equal(calls + 1, dingTalk.Calls(ConnectedDingTalk.BatchSend));
    }

    [Fact]
    public async Task Month_IsWarnedOfBeforeItIsUsedUp_OnceEach()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: new() { ["MonthlyApiCalls"] = "20" });
        for (var number = 0; number < 20; number++)
        {
            dingTalk.Time.Advance(TimeSpan.FromMinutes(1));
            await dingTalk.SendAsync(Say.Notice(Zhang, $"{number}", $"{number}"));
            if (number == 14)
            {
                Assert.Empty(dingTalk.Log.Of(440));
            }
        }

        Assert.Collection(dingTalk.Log.Of(440), first => Assert.StartsWith("80%", first), second => Assert.StartsWith("95%", second));
    }

    [Fact]
    public async Task Month_IsCountedOverNodes()
    {
        Dictionary<string, string?> settings = new() { ["MonthlyApiCalls"] = "10" };
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: settings);
        var other = dingTalk.AnotherNode(settings);
        for (var number = 0; number < 8; number++)
        {
            dingTalk.Time.Advance(TimeSpan.FromMinutes(1));
            await (number % 2 == 0 ? dingTalk : other).SendAsync(Say.Notice(Zhang, $"{number}", $"{number}"));
        }

        Assert.Contains("8 of 10", Assert.Single(dingTalk.Log.Of(440).Concat(other.Log.Of(440))));
    }

    [Fact]
    public async Task ChatOfOnePerson_IsHeldToOneMessageASecondAndEighteenAMinute()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "1", "1")));
        var second = Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "2", "2")));
        Assert.True(second.IsQuota);
        Assert.InRange(second.After, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(1));

        for (var number = 2; number <= 18; number++)
        {
            dingTalk.Time.Advance(TimeSpan.FromSeconds(1.1));
            Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "x", $"{number}")));
        }

        dingTalk.Time.Advance(TimeSpan.FromSeconds(1.1));
        Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "x", "19")));
    }

    [Fact]
    public async Task LimitOfTheSecond_PutsTheCallOffForASecondWithoutAnEvent()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.BatchSend, FaultKind.ErrorCode, times: 1, word: "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi");

        var outcome = Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "1", "1")));

        Assert.Equal((TimeSpan.FromSeconds(1), true), (outcome.After, outcome.IsQuota));
        Assert.Empty(dingTalk.Log.Of(292));
    }

    [Fact]
    public async Task BannedAddress_IsSilentForFiveMinutesAndThenSpeaksAgain()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.SendAsync(Say.To("user002", "先拿到令牌", "0"));
        dingTalk.Simulator.BansAddresses();

        var banned = Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user001", "1", "1")));
        var calls = dingTalk.Calls(ConnectedDingTalk.BatchSend);
        Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.To("user003", "2", "2")));

        Assert.Equal((TimeSpan.FromMinutes(5), true), (banned.After, banned.IsQuota));
        Assert.Equal(calls, dingTalk.Calls(ConnectedDingTalk.BatchSend));
        Assert.Single(dingTalk.Log.Of(292));

        dingTalk.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "1", "1")));
    }
}
