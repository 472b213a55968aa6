using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Messages of people over HTTP, and replies by answer and by session webhook.</summary>
public sealed class ReceivingTests
{
    [Fact]
    public async Task Message_IsSignedAndHasASession()
    {
        await using var company = await Connected.StartAsync();
        var report = await company.Simulator.Member("user001").WritesAsync("查一下", Connected.Cancellation);

        Assert.True(report.IsDelivered);
        var headers = Assert.Single(company.Product.Headers);
        Assert.Equal("1767225600000", headers["timestamp"]);
        Assert.Equal(Signatures.OfRobot("1767225600000", "sim-app-secret"), headers["sign"]);
        var message = JsonNode.Parse(company.Product.Calls[0].Body)!;
        Assert.Equal(("1", "user001", "查一下"), ((string?)message["conversationType"], (string?)message["senderStaffId"], (string?)message["text"]!["content"]));
        Assert.Equal(1767225600000 + 5_400_000, (long?)message["sessionWebhookExpiredTime"]);

        var session = (string)message["sessionWebhook"]!;
        Assert.Equal("", await company.CodeAsync(session, """{"msgtype":"text","text":{"content":"好"}}"""));
        Assert.Equal("400105", await company.CodeAsync(session, """{"msgtype":"image","image":{}}"""));
        Assert.Equal("40035", await company.CodeAsync(session, """{"msgtype":"link","link":{"title":"a","text":"b","messageURL":"https://x"}}"""));
        company.Time.Advance(TimeSpan.FromMinutes(90));
        Assert.Equal("300001", await company.CodeAsync(session, """{"msgtype":"text","text":{"content":"晚了"}}"""));
        Assert.Equal(["好"], company.Simulator.Member("user001").Sees.Select(seen => seen.Text));
    }

    [Fact]
    public async Task Group_TellsOnlyOfMentions_WithoutTheNameAndWithALeadingBlank()
    {
        await using var company = await Connected.StartAsync();
        Assert.Null(await company.Simulator.Member("user001").WritesInGroupAsync(Connected.Group, "只是聊天", mentions: false, cancellationToken: Connected.Cancellation));
        Assert.Empty(company.Product.Calls);
        var report = await company.Simulator.Member("user001").WritesInGroupAsync(Connected.Group, "查一下", cancellationToken: Connected.Cancellation);
        var message = JsonNode.Parse(report!.Body)!;
        Assert.Equal((" 查一下", Connected.Group, true), ((string?)message["text"]!["content"], (string?)message["conversationId"], (bool?)message["isInAtList"]));
    }

    [Fact]
    public async Task AnswersBody_IsAMessage_OrAViolation()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, """{"msgtype":"markdown","markdown":{"title":"t","text":"### 好"}}"""));
        await company.Simulator.Member("user001").WritesAsync("一", Connected.Cancellation);
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, "{}"));
        var report = await company.Simulator.Member("user001").WritesAsync("二", Connected.Cancellation);

        Assert.Equal(("好", "answer"), (company.Simulator.Member("user001").Sees[0].Text, company.Simulator.Member("user001").Sees[0].Way));
        Assert.NotNull(report.ReplyTrouble);
        Assert.Single(company.Simulator.Log.Violations);
    }

    [Fact]
    public async Task SlowAnswer_IsAFailure()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = async (_, _, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return (HttpStatusCode.OK, "");
        };
        var writing = company.Simulator.Member("user001").WritesAsync("一", Connected.Cancellation);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.False((await writing).IsDelivered);
    }

    [Fact]
    public async Task OutsiderAndUnpublishedRobot_HaveNoUserId()
    {
        await using var company = await Connected.StartAsync();
        var outsider = JsonNode.Parse((await company.Simulator.Member("outsider1").WritesInGroupAsync(Connected.Group, "你好", cancellationToken: Connected.Cancellation))!.Body)!;
        Assert.Null(outsider["senderStaffId"]);
        Assert.NotEqual((string?)outsider["chatbotCorpId"], (string?)outsider["senderCorpId"]);

        await using var unpublished = await Connected.StartAsync(options => options with { App = options.App with { IsPublished = false } });
        Assert.Null(JsonNode.Parse(unpublished.Simulator.Member("user001").Composes("hi"))!["senderStaffId"]);
    }

    [Fact]
    public async Task OverTheQuotaOfPushes_AMessageComesWithoutContent()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = new SimulatedLimits { PushesPerMonth = 0 } });
        var message = JsonNode.Parse(company.Simulator.Member("user001").Composes("hi"))!;
        Assert.Equal((20001, null, null), ((int?)message["errorCode"], (string?)message["msgtype"], message["text"]));
    }

    [Fact]
    public async Task SameMessageTwice_HasTheSameId_AndWrongPushesGoOutAsTheyAre()
    {
        await using var company = await Connected.StartAsync();
        var message = company.Simulator.Member("user001").Composes("hi", manner: new MessageManner { ExtraFields = new JsonObject { ["openThreadId"] = "x" }, Quotes = "Pq+1/==" });
        await Task.WhenAll(company.Simulator.DeliverAsync(message, Connected.Cancellation), company.Simulator.DeliverAsync(message, Connected.Cancellation));
        Assert.Equal(company.Product.Calls[0].Body, company.Product.Calls[1].Body);
        Assert.Equal("Pq+1/==", (string?)JsonNode.Parse(message)!["originalProcessQueryKey"]);

        var stale = company.Time.GetUtcNow().AddHours(-2).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        await company.Simulator.PostAsync(message, new PushManner { Timestamp = stale }, Connected.Cancellation);
        await company.Simulator.PostAsync(message, new PushManner { OmitsSignature = true }, Connected.Cancellation);
        Assert.Equal(stale, company.Product.Headers[2]["timestamp"]);
        Assert.False(company.Product.Headers[3].ContainsKey("sign"));
    }

    [Fact]
    public async Task File_IsFetchedByAShortLivedAddress()
    {
        await using var company = await Connected.StartAsync();
        var report = await company.Simulator.Member("user001").SendsFileAsync("a.pdf", [1, 2, 3], Connected.Cancellation);
        var code = (string?)JsonNode.Parse(report.Body)!["content"]!["downloadCode"];
        var url = (string)(await company.PostAsync("/v1.0/robot/messageFiles/download", $$"""{"downloadCode":"{{code}}","robotCode":"dingsimapp001"}"""))["downloadUrl"]!;
        using var client = new HttpClient();
        Assert.Equal(new byte[] { 1, 2, 3 }, await client.GetByteArrayAsync(new Uri(url), Connected.Cancellation));
        company.Time.Advance(TimeSpan.FromMinutes(5));
        using var late = await client.GetAsync(new Uri(url), Connected.Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Equal("invalidParameter.robotCode.downloadCode", await company.CodeAsync("/v1.0/robot/messageFiles/download", """{"downloadCode":"x","robotCode":"dingsimapp001"}"""));
    }

    [Fact]
    public async Task OtherKindsOfMessages_HaveTheirShapes()
    {
        await using var company = await Connected.StartAsync();
        var member = company.Simulator.Member("user001");
        Assert.Equal("华光改成38万", (string?)Content(await member.SpeaksAsync("华光改成38万", Connected.Cancellation))["recognition"]);
        Assert.Equal(["看", null], Content(await member.SendsRichTextAsync(["看", new byte[] { 1 }], cancellationToken: Connected.Cancellation))["richText"]!.AsArray().Select(part => (string?)part!["text"]));
        Assert.NotNull(Content(await member.SendsPictureAsync([1], cancellationToken: Connected.Cancellation))["pictureDownloadCode"]);
        Assert.Equal("12", (string?)Content(await member.SendsVideoAsync([1], Connected.Cancellation))["duration"]);
        Assert.NotNull(Content(await member.SendsUnknownAsync(Connected.Cancellation))["unknownMsgType"]);

        static JsonNode Content(PushReport report) => JsonNode.Parse(report.Body)!["content"]!;
    }
}
