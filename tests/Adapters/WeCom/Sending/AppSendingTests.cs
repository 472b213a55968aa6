using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

public sealed class AppSendingTests
{
    private const string Zhangsan = "app:zhangsan";

    [Fact]
    public async Task Text_IsSeenByItsRecipient()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        var outcome = await wecom.SendAsync(Say.To("zhangsan", "已保存"));

        Assert.NotNull(Assert.IsType<SendOutcome.Accepted>(outcome).PlatformMessageId);
        Assert.Contains("已保存", Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Text);
    }

    [Fact]
    public async Task SameWordsTwiceWithinHalfAnHour_AreTwoMessages()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await wecom.SendAsync(Say.To("zhangsan", "你可以这样说……", "reply/WeCom/1/0"));
        wecom.Time.Advance(TimeSpan.FromMinutes(10));
        await wecom.SendAsync(Say.To("zhangsan", "你可以这样说……", "reply/WeCom/2/0"));

        Assert.Equal(2, wecom.Simulator.Screens.FromBot(Zhangsan).Count);
    }

    [Fact]
    public async Task MessageWhoseAnswerWasLost_IsUnknownAndShownOnceWhenItIsRepeated()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.To("zhangsan", "已保存");

        var first = await wecom.SendAsync(message);
        wecom.Time.Advance(TimeSpan.FromHours(3));
        var second = await wecom.SendAsync(message);

        Assert.IsType<SendOutcome.Unknown>(first);
        Assert.IsType<SendOutcome.Accepted>(second);
        Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan));
        Assert.True(wecom.Platform.Deduplicates(message));
    }

    [Fact]
    public async Task MessageWhoseAnswerWasLostTooLongAgo_IsNotRepeated()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.To("zhangsan", "已保存");
        await wecom.SendAsync(message);

        wecom.Time.Advance(TimeSpan.FromHours(4));

        Assert.IsType<SendOutcome.Unknown>(await wecom.SendAsync(message));
        Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan));
    }

    [Fact]
    public async Task MessageThatGotNoAnswer_IsUnknownAfterItsTime()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.SendAsync(Say.To("lisi", "先拿到令牌", "0"));
        wecom.Break("message/send", FaultKind.Drop, times: 1);

        var sending = wecom.SendAsync(Say.To("zhangsan", "已保存"));
        await wecom.Time.TimersAsync(1, TestContext.Current.CancellationToken);
        wecom.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.IsType<SendOutcome.Unknown>(await sending);
    }

    [Theory]
    [InlineData(FaultKind.ServerError, 0)]
    [InlineData(FaultKind.ErrorCode, -1)]
    [InlineData(FaultKind.ErrorCode, 45033)]
    public async Task BusyPlatform_PutsTheMessageOff(FaultKind kind, int code)
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", kind, times: 1, code);
        var message = Say.To("zhangsan", "已保存");

        Assert.False(Assert.IsType<SendOutcome.Deferred>(await wecom.SendAsync(message)).IsQuota);
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(message));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("unlicensed")]
    public async Task PersonWhomTheAppDoesNotReach_IsUnreachable(string userId)
    {
        await using var wecom = await ConnectedWeCom.StartAsync(options => options with
        {
            Members = options.Members.Add(new SimulatedMember("unlicensed", "无证") { IsLicensed = false }),
        });

        Assert.IsType<SendOutcome.Unreachable>(await wecom.SendAsync(Say.To(userId, "已保存")));
    }

    [Fact]
    public async Task FullMinute_HoldsMessagesBackBeforeThePlatformDropsThem()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        List<SendOutcome> outcomes = [];
        for (var number = 0; number < 30; number++)
        {
            outcomes.Add(await wecom.SendAsync(Say.To("zhangsan", $"{number}", $"{number}")));
        }

        Assert.Equal(25, outcomes.OfType<SendOutcome.Accepted>().Count());
        Assert.All(outcomes.Skip(25), outcome => Assert.True(Assert.IsType<SendOutcome.Deferred>(outcome).IsQuota));
        Assert.Empty(wecom.Simulator.Log.Drops);

        wecom.Time.Advance(Assert.IsType<SendOutcome.Deferred>(outcomes[^1]).After);
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Say.To("zhangsan", "30", "30")));
    }

    [Fact]
    public async Task LimitThatWeComNames_ShutsTheCallForAllMessagesOfAMinute()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.ErrorCode, times: 1, code: 45009);

        var first = Assert.IsType<SendOutcome.Deferred>(await wecom.SendAsync(Say.To("zhangsan", "1", "1")));
        var second = Assert.IsType<SendOutcome.Deferred>(await wecom.SendAsync(Say.To("lisi", "2", "2")));

        Assert.Equal((true, true), (first.IsQuota, second.IsQuota));
        Assert.Equal(1, wecom.Calls("message/send"));
        Assert.Single(wecom.Log.Of(292));

        wecom.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Say.To("zhangsan", "1", "1")));
    }

    [Fact]
    public async Task LimitThatOutlastsAMinute_IsAskedForLessAndLess()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.ErrorCode, times: 4, code: 45009);
        List<double> minutes = [];
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var outcome = Assert.IsType<SendOutcome.Deferred>(await wecom.SendAsync(Say.To("zhangsan", "1")));
            minutes.Add(outcome.After.TotalMinutes);
            wecom.Time.Advance(outcome.After);
        }

        Assert.Equal([1, 10, 60, 60], minutes);
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Say.To("zhangsan", "1")));
    }

    [Theory]
    [InlineData(60020, "trusted IPs")]
    [InlineData(50003, "disabled")]
    [InlineData(48001, "granted")]
    public async Task WrongSetUp_FailsWithAReasonAndOneEventForOperators(int code, string reason)
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.ErrorCode, code: code);

        for (var number = 0; number < 5; number++)
        {
            Assert.Contains(reason, Assert.IsType<SendOutcome.Refused>(await wecom.SendAsync(Say.To("zhangsan", $"{number}", $"{number}"))).Reason);
        }

        Assert.Single(wecom.Log.Of(291));
    }

    [Fact]
    public async Task ReceiptWithAButton_IsACardThatCanBePressed()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await wecom.SendAsync(Say.Receipt("zhangsan", "已保存 华光"));

        var card = Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Card;
        Assert.Contains(card!.Buttons, button => button.Text == "撤销");
    }

    [Fact]
    public async Task PersonWhoReadsInWeChatsPlugin_GetsTheText()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(
            options => options with { Members = options.Members.SetItem(0, options.Members[0] with { ReadsInPlugin = true }) },
            new() { ["PlainReaders:0"] = "ZhangSan" });

        await wecom.SendAsync(Say.Receipt("zhangsan", "已保存 华光"));

        Assert.Equal("text", Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Type);
    }

    [Fact]
    public async Task ReplyToAPress_TakesTheCardsPlaceOnceAndThenFollowsAsAMessage()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var handle = await PressedCardAsync(wecom);
        var outcome = Say.Receipt("zhangsan", "已撤销 华光", "reply/WeCom/2/0") with { Replaces = handle };

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(outcome));
        Assert.Equal(2, Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Version);

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(outcome with { Key = "reply/WeCom/3/0" }));
        Assert.Equal(2, wecom.Simulator.Screens.FromBot(Zhangsan).Count);
    }

    [Fact]
    public async Task UpdateWhoseAnswerWasLost_IsNotSaidASecondTime()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var outcome = Say.Receipt("zhangsan", "已撤销 华光", "reply/WeCom/2/0") with { Replaces = await PressedCardAsync(wecom) };
        wecom.Break("message/update_template_card", FaultKind.Reset, times: 1, afterEffect: true);

        Assert.IsType<SendOutcome.Unknown>(await wecom.SendAsync(outcome));
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(outcome));

        Assert.Equal(2, Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Version);
    }

    [Fact]
    public async Task CardPressedFourDaysAgo_IsAnsweredByAMessage()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var outcome = Say.Receipt("zhangsan", "已撤销 华光", "reply/WeCom/2/0") with { Replaces = await PressedCardAsync(wecom) };

        wecom.Time.Advance(TimeSpan.FromHours(73));
        await wecom.SendAsync(outcome);

        Assert.Equal(2, wecom.Simulator.Screens.FromBot(Zhangsan).Count);
    }

    [Fact]
    public async Task AddressThatIsNone_IsRefused()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        var outcome = await wecom.SendAsync(Say.To("zhangsan", "1") with { Chat = new ChatAddress(WeComChat.Platform, ChatKind.Group, "x") });

        Assert.IsType<SendOutcome.Refused>(outcome);
    }

    /// <summary>A card on Zhangsan's screen, and the handle of its press as it comes in.</summary>
    private static async Task<string> PressedCardAsync(ConnectedWeCom wecom)
    {
        await wecom.SendAsync(Say.Receipt("zhangsan", "已保存 华光"));
        var card = Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Card!;
        await wecom.Simulator.Member("zhangsan").PressesAsync(card.Buttons[0].Key, cancellationToken: TestContext.Current.CancellationToken);
        return wecom.Presses.Handle;
    }
}
