using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Custom robots, mentions, and work notifications.</summary>
public sealed class RobotTests
{
    private const string Notice = "/topapi/message/corpconversation/";
    private static readonly string Text = """{"msgtype":"text","text":{"content":"战报"}}""";

    [Fact]
    public async Task SignedRobot_WantsTimeAndSignature()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal("", await company.CodeAsync(Signed(company), Text));
        Assert.Equal("310000", await company.CodeAsync("/robot/send?access_token=sim-robot-token-1", Text));
        Assert.Equal("310000", await company.CodeAsync(Signed(company, hours: -2), Text));
        Assert.Equal("310000", await company.CodeAsync(Signed(company) + "x", Text));
        Assert.Equal("400101", await company.CodeAsync("/robot/send?access_token=none", Text));
        Assert.Equal("战报", Assert.Single(company.Simulator.Screens.FromBot(ChatKey.Robot("战报群"))).Text);
    }

    [Fact]
    public async Task Robot_IsSilencedForTenMinutes_AfterTwentyInAMinute()
    {
        await using var company = await Connected.StartAsync();
        for (var number = 0; number < 20; number++)
        {
            Assert.Equal("", await company.CodeAsync(Signed(company), Text));
        }

        Assert.Equal("410100", await company.CodeAsync(Signed(company), Text));
        company.Time.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal("410100", await company.CodeAsync(Signed(company), Text));
        company.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("", await company.CodeAsync(Signed(company), Text));
    }

    [Fact]
    public async Task Keyword_Uuid_AndSwitchedOffRobots_CountAsTheyShould()
    {
        await using var company = await Connected.StartAsync(options => options with
        {
            Robots = [new SimulatedRobot("词", "k") { Keywords = ["战报"], ConversationId = Connected.Group }, new SimulatedRobot("停", "s") { IsStopped = true }, new SimulatedRobot("走", "r") { IsRemoved = true }],
        });
        Assert.Equal("310000", await company.CodeAsync("/robot/send?access_token=k", """{"msgtype":"text","text":{"content":"别的"}}"""));
        Assert.Equal("", await company.CodeAsync("/robot/send?access_token=k", """{"msgtype":"text","text":{"content":"战报"},"msgUuid":"1"}"""));
        Assert.Equal("", await company.CodeAsync("/robot/send?access_token=k", """{"msgtype":"text","text":{"content":"战报"},"msgUuid":"1"}"""));
        Assert.Equal("400102", await company.CodeAsync("/robot/send?access_token=s", Text));
        Assert.Equal("400106", await company.CodeAsync("/robot/send?access_token=r", Text));
        Assert.Equal("460101", await company.CodeAsync("/robot/send?access_token=k", new JsonObject { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = "战报" + new string('x', 20_000) } }.ToJsonString()));
        Assert.Single(company.Simulator.Member("user001").SeesIn(Connected.Group));
    }

    [Theory]
    [InlineData("""{"msgtype":"text","text":{"content":"@user001 看"},"at":{"atUserIds":["user001"]}}""", "@张伟 看", "user001")]
    [InlineData("""{"msgtype":"markdown","markdown":{"title":"t","text":"看 @user001"},"at":{"atUserIds":["user001","user404"]}}""", "看 @张伟", "user001")]
    [InlineData("""{"msgtype":"text","text":{"content":"看"},"at":{"atUserIds":["user001"]}}""", "看", "")]
    [InlineData("""{"msgtype":"text","text":{"content":"@user001 看"}}""", "@user001 看", "")]
    [InlineData("""{"msgtype":"text","text":{"content":"@user0012 看"},"at":{"atUserIds":["user001"]}}""", "@user0012 看", "")]
    [InlineData("""{"msgtype":"text","text":{"content":"@13800000000 看"},"at":{"atMobiles":["13800000000"]}}""", "@138****0000 看", "")]
    [InlineData("""{"msgtype":"text","text":{"content":"@所有人 看"},"at":{"isAtAll":true}}""", "@所有人 看", "@all")]
    [InlineData("""{"msgtype":"link","link":{"title":"@user001","text":"看","messageUrl":"https://x"},"at":{"atUserIds":["user001"]}}""", "@user001\n看", "")]
    public async Task Mention_ArrivesOnlyWhereItIsListedAndInTheText(string reply, string text, string mentioned)
    {
        await using var company = await Connected.StartAsync();
        var message = JsonNode.Parse((await company.Simulator.Member("user002").WritesInGroupAsync(Connected.Group, "hi", cancellationToken: Connected.Cancellation))!.Body)!;
        Assert.Equal("", await company.CodeAsync((string)message["sessionWebhook"]!, reply));
        var seen = Assert.Single(company.Simulator.Member("user001").SeesIn(Connected.Group));
        Assert.Equal((text, mentioned), (seen.Text, string.Join(',', seen.Mentions)));
    }

    [Fact]
    public async Task Notice_OfEqualTextOnOneDay_VanishesSilently()
    {
        await using var company = await Connected.StartAsync();
        var first = await SendAsync("user001,user404");
        var second = await SendAsync("user001");
        Assert.Equal(("", ""), (Connected.Code(first), Connected.Code(second)));
        Assert.Single(company.Simulator.Member("user001").Notices);
        Assert.Single(company.Simulator.Log.Drops);
        var result = (await company.PostAsync(Notice + "getsendresult", $$"""{"agent_id":1000001,"task_id":{{first["task_id"]}}}"""))["send_result"]!;
        Assert.Equal(["user404"], result["invalid_user_id_list"]!.AsArray().Select(user => (string?)user));
        Assert.Equal(2, (int?)(await company.PostAsync(Notice + "getsendprogress", $$"""{"agent_id":1000001,"task_id":{{second["task_id"]}}}"""))["progress"]!["status"]);
        company.Time.Advance(TimeSpan.FromHours(23));
        await company.RenewTokenAsync();
        await SendAsync("user001");
        Assert.Equal(2, company.Simulator.Member("user001").Notices.Count);
        await company.PostAsync(Notice + "recall", $$"""{"agent_id":1000001,"msg_task_id":{{first["task_id"]}}}""");
        Assert.Single(company.Simulator.Member("user001").Notices);

        Task<JsonObject> SendAsync(string users) =>
            company.PostAsync(Notice + "asyncsend_v2", $$$$"""{"agent_id":1000001,"userid_list":"{{{{users}}}}","msg":{"msgtype":"markdown","markdown":{"title":"t","text":"**战报**"}}}""");
    }

    [Fact]
    public async Task WrongNotice_IsRefused()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal("400002", await company.CodeAsync(Notice + "asyncsend_v2", """{"agent_id":7,"userid_list":"user001","msg":{"msgtype":"text","text":{"content":"x"}}}"""));
        Assert.Equal("34016", await company.CodeAsync(Notice + "asyncsend_v2", $$$$"""{"agent_id":1000001,"userid_list":"user001","msg":{"msgtype":"text","text":{"content":"{{{{new string('x', 2048)}}}}"}}}"""));
        Assert.Equal("40035", await company.CodeAsync(Notice + "asyncsend_v2", """{"agent_id":1000001,"userid_list":"user001","msg":{"msgtype":"poster","poster":{}}}"""));
    }

    private static string Signed(Connected company, int hours = 0)
    {
        var timestamp = company.Time.GetUtcNow().AddHours(hours).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"/robot/send?access_token=sim-robot-token-1&timestamp={timestamp}&sign={Uri.EscapeDataString(Signatures.OfRobot(timestamp, "SECsim0123456789"))}";
    }
}
