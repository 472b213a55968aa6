using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

/// <summary>Work notifications, for people who have no chat with the robot.</summary>
public sealed class WorkNoticeTests
{
    private static readonly DingTalkChat Zhang = DingTalkChat.WithPerson("user001");

    [Fact]
    public async Task PersonWithoutAChat_IsNotified()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(WithoutChat, ConnectedDingTalk.WithNotices());

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Zhang)));

        Assert.Contains("华光股份 9 天没有进展", Assert.Single(dingTalk.Simulator.Member("user001").Notices).Text);
    }

    [Fact]
    public async Task SameWordsTwiceOnADay_AreBothSeen()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(WithoutChat, ConnectedDingTalk.WithNotices());
        var message = Say.Warning(Zhang);

        await dingTalk.SendAsync(message);
        dingTalk.Time.Advance(TimeSpan.FromHours(2));
        await dingTalk.SendAsync(message with { Key = "warning/2", At = message.At.AddHours(2) });

        Assert.Equal(2, dingTalk.Simulator.Member("user001").Notices.Count);
        Assert.Empty(dingTalk.Simulator.Log.Drops);
    }

    [Fact]
    public async Task PersonWithoutAChat_IsUnreachableWithoutTheAppsNumber()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(WithoutChat);

        Assert.IsType<SendOutcome.Unreachable>(await dingTalk.SendAsync(Say.Warning(Zhang)));
    }

    [Fact]
    public async Task PersonWhoIsNotThere_IsUnreachableAllTheSame()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: ConnectedDingTalk.WithNotices());

        Assert.IsType<SendOutcome.Unreachable>(await dingTalk.SendAsync(Say.Warning(DingTalkChat.WithPerson("nobody"))));
        Assert.Equal(0, dingTalk.Calls("/topapi/message/corpconversation/asyncsend_v2"));
    }

    private static DingTalkSimulatorOptions WithoutChat(DingTalkSimulatorOptions options) =>
        options with { Members = options.Members.SetItem(0, options.Members[0] with { HasRobotChat = false }) };
}
