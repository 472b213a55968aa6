using System.Net;
using System.Text.Json.Nodes;
using System.Web;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>Encrypted events over HTTP.</summary>
public sealed class EventTests
{
    private static readonly Envelope Envelope = new("simToken01", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

    [Fact]
    public async Task Event_IsEncrypted_AndTakenWhereTheAnswerIsSuccess()
    {
        await using var company = await StartAsync(_ => Answer("success", "dingsimapp001"));
        var report = await company.Simulator.Administrator.DeletesMemberAsync("user003", Connected.Cancellation);
        Assert.True(report.IsDelivered);
        var (url, body) = Assert.Single(company.Product.Calls);
        var query = HttpUtility.ParseQueryString(url.Query);
        var encrypted = (string)JsonNode.Parse(body)!["encrypt"]!;
        Assert.Equal(Envelope.Sign(query["timestamp"]!, query["nonce"]!, encrypted), query["signature"]);
        Assert.Equal(query["signature"], query["msg_signature"]);
        var (plaintext, owner) = Envelope.Open(encrypted);
        Assert.Equal("dingsimapp001", owner);
        Assert.Equal("""{"EventType":"user_leave_org","UserId":["user003"],"CorpId":"dingsimcorp001","TimeStamp":"1767225600000"}""", plaintext);
        Assert.Equal("60121", await company.CodeAsync("/topapi/v2/user/get", """{"userid":"user003"}"""));
    }

    [Fact]
    public async Task WronglyAnsweredEvent_ComesAgainAfter10And30Seconds()
    {
        var answers = new Queue<string>([Answer("ok", "dingsimapp001"), Answer("success", "other"), Answer("success", "dingsimapp001")]);
        await using var company = await StartAsync(_ => answers.Dequeue());
        var report = await company.Simulator.Administrator.RenamesGroupAsync(Connected.Group, "华东二组", Connected.Cancellation);
        Assert.Equal((false, "the plaintext is not success"), (report.IsDelivered, report.ReplyTrouble));
        await WaitAsync(company, 10);
        await WaitAsync(company, 30);
        Assert.True(await report.Settled);
        var ids = company.Product.Calls.Select(call => (string?)JsonNode.Parse(Envelope.Open((string)JsonNode.Parse(call.Body)!["encrypt"]!).Message)!["eventId"]).ToList();
        Assert.Equal(3, ids.Count);
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task EventThatNobodyTakes_IsParked_AndGoneOnceRead()
    {
        await using var company = await StartAsync(_ => throw new HttpRequestException("down"));
        var report = await company.Simulator.Administrator.CreatesMemberAsync(new SimulatedMember("user009", "赵"), Connected.Cancellation);
        await WaitAsync(company, 10);
        await WaitAsync(company, 30);
        Assert.False(await report.Settled);
        Assert.Empty((await company.GetAsync("/call_back/get_call_back_failed_result"))["failed_list"]!.AsArray());
        company.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("user_add_org", (string?)Assert.Single((await company.GetAsync("/call_back/get_call_back_failed_result"))["failed_list"]!.AsArray())!["call_back_tag"]);
        Assert.Empty((await company.GetAsync("/call_back/get_call_back_failed_result"))["failed_list"]!.AsArray());
    }

    [Fact]
    public async Task Address_IsSavedOnlyWhereItAnswersTheCheck()
    {
        var isRight = false;
        await using var company = await StartAsync(_ => Answer(isRight ? "success" : "check_url", "dingsimapp001"));
        company.Simulator.Administrator.SetsEventUrl(null);
        Assert.NotNull(await company.Simulator.Administrator.SavesEventUrlAsync(new Uri("http://product.test/new"), Connected.Cancellation));
        isRight = true;
        Assert.Null(await company.Simulator.Administrator.SavesEventUrlAsync(new Uri("http://product.test/new"), Connected.Cancellation));
        Assert.True((await company.Simulator.Administrator.TellsAsync("chat_quit", [], Connected.Cancellation)).IsDelivered);
    }

    [Fact]
    public async Task SpoiltEvent_GoesOutAsItIs()
    {
        await using var company = await StartAsync(_ => Answer("success", "dingsimapp001"));
        await company.Simulator.PostEventAsync("{}", new PushManner { Signature = "wrong", Owner = "other", Timestamp = "1" }, Connected.Cancellation);
        var (url, body) = Assert.Single(company.Product.Calls);
        Assert.Equal(("wrong", "1"), (HttpUtility.ParseQueryString(url.Query)["signature"], HttpUtility.ParseQueryString(url.Query)["timestamp"]));
        Assert.Equal(("{}", "other"), Envelope.Open((string)JsonNode.Parse(body)!["encrypt"]!));
    }

    private static Task<Connected> StartAsync(Func<string, string> answer) => StartAsync((_, body, _) => Task.FromResult((HttpStatusCode.OK, answer(body))));

    private static async Task<Connected> StartAsync(Func<Uri, string, CancellationToken, Task<(HttpStatusCode Status, string Body)>> answer)
    {
        var company = await Connected.StartAsync();
        company.Product.Answer = answer;
        return company;
    }

    private static string Answer(string plaintext, string owner)
    {
        var encrypted = Envelope.Seal(plaintext, owner, new byte[16]);
        return new JsonObject { ["msg_signature"] = Envelope.Sign("1", "n", encrypted), ["timeStamp"] = "1", ["nonce"] = "n", ["encrypt"] = encrypted }.ToJsonString();
    }

    private static async Task WaitAsync(Connected company, int seconds)
    {
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromSeconds(seconds));
    }
}
