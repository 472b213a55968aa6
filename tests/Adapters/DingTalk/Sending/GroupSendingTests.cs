using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

public sealed class GroupSendingTests
{
    private static readonly DingTalkChat Robot = DingTalkChat.ByRobot("战报群");

    [Fact]
    public async Task AppsRobot_SpeaksInAGroup()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Notice(Say.Group, "本周战报")));

        Assert.Equal("本周战报", Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group)).Text);
    }

    [Fact]
    public async Task CardInAGroup_SaysBesideItsButtonsWhatCanBeTyped()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        await dingTalk.SendAsync(Say.Warning(Say.Group));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group));
        Assert.Equal(2, seen.Buttons.Length);
        Assert.Contains("1 催办 2 再给一周", seen.Text);
    }

    [Fact]
    public async Task GroupWithoutTheRobot_IsUnreachable()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options =>
            options with { Groups = options.Groups.SetItem(0, options.Groups[0] with { HasRobot = false }) });

        Assert.IsType<SendOutcome.Unreachable>(await dingTalk.SendAsync(Say.Notice(Say.Group, "本周战报")));
        Assert.IsType<SendOutcome.Unreachable>(await dingTalk.SendAsync(Say.Notice(DingTalkChat.InGroup("cidNowhere"), "本周战报")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PersonNamedByTheSession_IsTold(bool hasCard)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        await dingTalk.WritesAsync("user002", ConnectedDingTalk.Group);
        var message = (hasCard ? Say.Warning(Say.Group) : Say.Notice(Say.Group, "请跟进华光")).Mentioning("user001", "张伟");

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group));
        Assert.Equal(["user001"], seen.Mentions);
        Assert.Equal("session", seen.Way);
        Assert.Contains("@张伟", seen.Text);
    }

    [Fact]
    public async Task PersonNamedWithoutASession_IsToldByTheCustomRobotOfTheSameGroup()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(
            options => options with { Robots = [options.Robots[0] with { ConversationId = ConnectedDingTalk.Group }] },
            new() { ["Robots:0:OpenConversationId"] = ConnectedDingTalk.Group });

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Say.Group).Mentioning("user001", "张伟")));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group));
        Assert.Equal(("custom", "user001"), (seen.Way, Assert.Single(seen.Mentions)));
        Assert.Contains("1 催办 2 再给一周", seen.Text);
    }

    [Fact]
    public async Task PersonNamedWhereNothingCanTell_StandsOutByName()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Say.Group).Mentioning("user001", "张伟")));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group));
        Assert.Empty(seen.Mentions);
        Assert.Contains("@张伟", seen.Text);
    }

    [Fact]
    public async Task GroupMessageWhoseAnswerWasLost_IsUnknownAndNotSafeToRepeat()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.GroupSend, FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.Notice(Say.Group, "本周战报");

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(message));
        Assert.False(dingTalk.Platform.Deduplicates(message));
    }

    [Fact]
    public async Task CustomRobot_SpeaksSignedAndMentions()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(
            options => options with { Robots = [options.Robots[0] with { ConversationId = ConnectedDingTalk.Group }] });

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Notice(Robot, "本周战报").Mentioning("user001", "张伟")));

        var seen = Assert.Single(dingTalk.Simulator.Screens.FromBot(ChatKey.Group(ConnectedDingTalk.Group)));
        Assert.Equal(["user001"], seen.Mentions);
        Assert.Equal(0, dingTalk.Calls("/v1.0/oauth2/accessToken"));
    }

    [Fact]
    public async Task CustomRobotsLostAnswer_IsShownOnceWhenItIsRepeated()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(ConnectedDingTalk.CustomRobot, FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.Notice(Robot, "本周战报");

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(message));
        Assert.True(dingTalk.Platform.Deduplicates(message));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        Assert.Single(dingTalk.Simulator.Screens.FromBot(ChatKey.Robot("战报群")));
    }

    [Fact]
    public async Task CustomRobot_IsHeldBackBelowTwentyAMinute()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        List<SendOutcome> outcomes = [];
        for (var number = 0; number < 25; number++)
        {
            outcomes.Add(await dingTalk.SendAsync(Say.Notice(Robot, $"{number}", $"{number}")));
        }

        Assert.Equal(18, outcomes.OfType<SendOutcome.Accepted>().Count());
        Assert.Empty(dingTalk.Simulator.Log.Refusals);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CustomRobotThatIsShut_IsLeftAloneForTenMinutes(bool asInTheField)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with
        {
            Switches = options.Switches with { RobotsAnswerAsInTheField = asInTheField },
            Limits = options.Limits with { RobotPerMinute = 1 },
        });
        await dingTalk.SendAsync(Say.Notice(Robot, "1", "1"));

        var shut = Assert.IsType<SendOutcome.Deferred>(await dingTalk.SendAsync(Say.Notice(Robot, "2", "2")));
        var calls = dingTalk.Calls(ConnectedDingTalk.CustomRobot);
        await dingTalk.SendAsync(Say.Notice(Robot, "3", "3"));

        Assert.Equal((TimeSpan.FromMinutes(10), true), (shut.After, shut.IsQuota));
        Assert.Equal(calls, dingTalk.Calls(ConnectedDingTalk.CustomRobot));
        Assert.Single(dingTalk.Log.Of(292));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CustomRobotWithAWrongToken_FailsWithAReasonThatDoesNotNameTheToken(bool asInTheField)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(
            options => options with { Switches = options.Switches with { RobotsAnswerAsInTheField = asInTheField } }, new() { ["Robots:0:AccessToken"] = "wrong-token" });

        var outcome = Assert.IsType<SendOutcome.Refused>(await dingTalk.SendAsync(Say.Notice(Robot, "本周战报")));

        Assert.Contains("access token is wrong", outcome.Reason);
        Assert.Single(dingTalk.Log.Of(291));
        Assert.All(dingTalk.Log.Lines.Append(outcome.Reason), line => Assert.DoesNotContain("wrong-token", line));
    }

    [Fact]
    public async Task CustomRobotThatNobodySetUp_IsRefusedByName()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.Contains("west", Assert.IsType<SendOutcome.Refused>(await dingTalk.SendAsync(Say.Notice(DingTalkChat.ByRobot("west"), "1"))).Reason);
    }
}
