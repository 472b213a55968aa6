using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The robot API: people, groups, recall and read status.</summary>
public sealed class SendingTests
{
    private static readonly JsonObject Hello = new() { ["content"] = "hello" };

    [Fact]
    public async Task Batch_NamesWhomItCannotReachAndWhoIsSlowedDown_WithinSuccess()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Administrator.Puts(new SimulatedMember("slow", "慢") { IsFlowControlled = true });
        company.Simulator.Administrator.Puts(new SimulatedMember("silent", "静") { HasRobotChat = false });

        var answer = await company.SendTextAsync("hello", "user001", "user404", "User001", "slow", "silent", "outsider1");

        Assert.Equal(["user404", "User001", "silent", "outsider1"], answer["invalidStaffIdList"]!.AsArray().Select(user => (string?)user));
        Assert.Equal(["slow"], answer["flowControlledStaffIdList"]!.AsArray().Select(user => (string?)user));
        Assert.Contains("+", (string?)answer["processQueryKey"]);
        var seen = Assert.Single(company.Simulator.Member("user001").Sees);
        Assert.Equal(("hello", "robot"), (seen.Text, seen.Way));
        Assert.Empty(company.Simulator.Member("slow").Sees);
    }

    [Fact]
    public async Task WrongBatch_IsRefused()
    {
        await using var company = await Connected.StartAsync(options => options with { OtherApps = [new SimulatedApp { AppKey = "other", AppSecret = "other-secret" }] });
        const string path = "/v1.0/robot/oToMessages/batchSend";
        Assert.Equal("invalidParameter.userIds.overMax", Connected.Code(await company.SendTextAsync("hi", Enumerable.Range(0, 21).Select(number => $"u{number}"))));
        Assert.Equal("invalidParameter.userIds.empty", Connected.Code(await company.SendTextAsync("hi")));
        Assert.Equal("invalidParameter.msgKey.invalid", await company.CodeAsync(path, company.Message("\"userIds\":[\"user001\"]", "sampleMarkDown", Hello)));
        Assert.Equal("invalidParameter.msgParam.invalid", await company.CodeAsync(path, """{"robotCode":"dingsimapp001","userIds":["user001"],"msgKey":"sampleText","msgParam":{"content":"x"}}"""));
        Assert.Equal("miss.param.title", await company.CodeAsync(path, company.Message("\"userIds\":[\"user001\"]", "sampleMarkdown", new JsonObject { ["text"] = "x" })));
        Assert.Equal("invalidParameter.msgParam.tooLong", Connected.Code(await company.SendTextAsync(new string('字', 5000), "user001")));
        await company.RenewTokenAsync(company.Simulator.Options.OtherApps[0]);
        Assert.Equal("invalidParameter.robotCode.auth", Connected.Code(await company.SendTextAsync("hi", "user001")));
        Assert.Empty(company.Simulator.Screens.Chats);
    }

    [Fact]
    public async Task Path_CountsByItsCase()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(404, (int?)(await company.PostAsync("/v1.0/robot/otoMessages/batchSend", "{}"))["status"]);
        Assert.Equal(404, (int?)(await company.PostAsync("/v1.0/robot/oToMessages/batchRecall", "{}"))["status"]);
    }

    [Fact]
    public async Task GroupWithoutTheRobot_IsRefused()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Administrator.Puts(new SimulatedGroup("cidOther", "别的群") { HasRobot = false });
        company.Simulator.Administrator.Puts(new SimulatedGroup("cidGone", "解散的群") { IsDisbanded = true });
        Assert.Equal("", Connected.Code(await company.SendToGroupAsync("sampleText", Hello)));
        Assert.Equal("invalid.openConversationId", Connected.Code(await company.SendToGroupAsync("sampleText", Hello, "cidNone")));
        Assert.Equal("invalidParameter.robotCode.notExsit", Connected.Code(await company.SendToGroupAsync("sampleText", Hello, "cidOther")));
        Assert.Equal("group.disbanded", Connected.Code(await company.SendToGroupAsync("sampleText", Hello, "cidGone")));
        Assert.Equal("hello", Assert.Single(company.Simulator.Member("user003").SeesIn(Connected.Group)).Text);
    }

    [Fact]
    public async Task Message_IsReadAndRecalledWithinADay()
    {
        await using var company = await Connected.StartAsync();
        var key = (string)(await company.SendTextAsync("hello", "user001", "user002"))["processQueryKey"]!;
        await company.Simulator.Member("user001").ReadsAsync(cancellationToken: Connected.Cancellation);
        var status = "/v1.0/robot/oToMessages/readStatus?robotCode=dingsimapp001&processQueryKey=" + Uri.EscapeDataString(key);
        Assert.Equal(["READ", "UNREAD"], (await company.GetAsync(status))["messageReadInfoList"]!.AsArray().Select(each => (string?)each!["readStatus"]));
        Assert.Equal("processQueryKey.expireTime", Connected.Code(await company.GetAsync(status.Replace("%2B", "+", StringComparison.Ordinal))));

        var recall = $$"""{"robotCode":"dingsimapp001","processQueryKeys":["{{key}}","nothing"]}""";
        var recalled = await company.PostAsync("/v1.0/robot/otoMessages/batchRecall", recall);
        Assert.Equal((key, true), ((string?)recalled["successResult"]![0], recalled["failedResult"]!.AsObject().ContainsKey("nothing")));
        Assert.Empty(company.Simulator.Member("user001").Sees);
        company.Time.Advance(TimeSpan.FromHours(25));
        await company.RenewTokenAsync();
        Assert.Equal("robot.processQueryKey.expired", await company.CodeAsync("/v1.0/robot/otoMessages/batchRecall", recall));
    }

    [Fact]
    public async Task ActionCard_NeedsAllItsButtons_AndADtmdLinkSpeaksForThePerson()
    {
        await using var company = await Connected.StartAsync();
        var card = new JsonObject
        {
            ["title"] = "确认",
            ["text"] = "#### 阶段改为 **报价**？",
            ["actionTitle1"] = "确认",
            ["actionURL1"] = "dtmd://dingtalkclient/sendMessage?content=" + Uri.EscapeDataString("确认 #Q-1001"),
            ["actionTitle2"] = "查看",
            ["actionURL2"] = "https://crm.example.com/q/1001",
        };
        Assert.Equal("miss.param.actionTitle3", Connected.Code(await company.SendToGroupAsync("sampleActionCard3", card)));
        await company.SendToGroupAsync("sampleActionCard2", card);
        var member = company.Simulator.Member("user002");
        Assert.Equal("阶段改为 报价？", Assert.Single(member.SeesIn(Connected.Group)).Text);

        var report = await member.PressesAsync("确认", Connected.Group, Connected.Cancellation);
        Assert.Null(await member.PressesAsync("查看", Connected.Group, Connected.Cancellation));
        var told = JsonNode.Parse(report!.Body)!;
        Assert.Equal((" 确认 #Q-1001", "user002"), ((string?)told["text"]!["content"], (string?)told["senderStaffId"]));
        Assert.Equal(["https://crm.example.com/q/1001"], company.Simulator.Log.Opened);
        Assert.Null(DtmdLink.ContentOf("dtmd://dingtalkClient/sendMessage?content=x"));
    }

    [Fact]
    public async Task Media_IsUploadedOnceAndSentAsFile()
    {
        await using var company = await Connected.StartAsync();
        var id = (string)(await company.UploadAsync("file", [1, 2, 3], "report.xlsx"))["media_id"]!;
        Assert.Equal(new byte[] { 1, 2, 3 }, company.Simulator.UploadedFile(id));
        Assert.Equal("", Connected.Code(await company.SendToGroupAsync("sampleFile", new JsonObject { ["mediaId"] = id, ["fileName"] = "report.xlsx", ["fileType"] = "xlsx" })));
        Assert.Equal("invalidParameter.msgParam.invalid", Connected.Code(await company.SendToGroupAsync("sampleFile", new JsonObject { ["mediaId"] = "@none", ["fileName"] = "a", ["fileType"] = "pdf" })));
        Assert.Equal("40004", Connected.Code(await company.UploadAsync("", [1])));
        Assert.Equal("40006", Connected.Code(await company.UploadAsync("voice", new byte[(2 * 1024 * 1024) + 1])));
    }
}
