using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

public sealed class GroupSendingTests
{
    private static readonly WeComChat Robot = WeComChat.RobotGroup("战报群");
    private static readonly WeComChat Group = WeComChat.AppGroup("deal42");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Robot_SpeaksInItsGroup()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Say.In(Robot, "本周战报")));

        Assert.Contains("本周战报", Assert.Single(wecom.Simulator.Screens.FromBot("robot:战报群")).Text);
        Assert.Equal(0, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task Robot_IsHeldBackBelowTwentyAMinute()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        List<SendOutcome> outcomes = [];
        for (var number = 0; number < 25; number++)
        {
            outcomes.Add(await wecom.SendAsync(Say.In(Robot, $"{number}", $"{number}")));
        }

        Assert.Equal(18, outcomes.OfType<SendOutcome.Accepted>().Count());
        Assert.Empty(wecom.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task RobotsLostAnswer_IsUnknownAndNotSafeToRepeat()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("webhook/send", FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.In(Robot, "本周战报");

        Assert.IsType<SendOutcome.Unknown>(await wecom.SendAsync(message));
        Assert.False(wecom.Platform.Deduplicates(message));
    }

    [Fact]
    public async Task RobotWithAWrongKey_FailsWithAReasonThatDoesNotNameTheKey()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(settings: new() { ["Robots:0:Key"] = "wrong-key" });

        var outcome = Assert.IsType<SendOutcome.Refused>(await wecom.SendAsync(Say.In(Robot, "本周战报")));

        Assert.Contains("robot's key is wrong", outcome.Reason);
        Assert.DoesNotContain("wrong-key", outcome.Reason);
        Assert.All(wecom.Log.Lines, line => Assert.DoesNotContain("wrong-key", line));
    }

    [Fact]
    public async Task RobotThatNobodySetUp_IsRefusedByName()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.Contains("west", Assert.IsType<SendOutcome.Refused>(await wecom.SendAsync(Say.In(WeComChat.RobotGroup("west"), "1"))).Reason);
    }

    [Fact]
    public async Task RobotsPicture_ArrivesWithItsChecksum()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

        var result = await wecom.Get<RobotApi>().SendAsync(
            wecom.Simulator.Options.Robots[0].Key, new RobotMessage { MessageType = "image", Image = RobotImage.Of(picture) }, Cancellation);

        Assert.IsType<ApiResult<ApiAnswer>.Ok>(result);
    }

    [Fact]
    public async Task GroupOfTheApp_IsMadeChangedReadAndWrittenTo()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var groups = wecom.Get<GroupApi>();

        var made = await groups.CreateAsync(new GroupCreation("华光项目", "zhangsan", ["zhangsan", "lisi"], "deal42"), Cancellation);
        Assert.Equal("deal42", Assert.IsType<ApiResult<GroupCreationAnswer>.Ok>(made).Value.ChatId);
        Assert.IsType<ApiResult<ApiAnswer>.Ok>(await groups.UpdateAsync(new GroupChange("deal42") { AddUserList = ["wangwu"] }, Cancellation));
        var read = Assert.IsType<ApiResult<GroupAnswer>.Ok>(await groups.GetAsync("deal42", Cancellation)).Value;
        Assert.Equal(3, read.ChatInfo!.UserList.Count);

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Say.In(Group, "本周战报")));
        Assert.Contains("本周战报", Assert.Single(wecom.Simulator.Screens.FromBot("appchat:deal42")).Text);
    }

    [Fact]
    public async Task GroupThatDoesNotExist_IsUnreachable()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.IsType<SendOutcome.Unreachable>(await wecom.SendAsync(Say.In(Group, "本周战报")));
    }
}
