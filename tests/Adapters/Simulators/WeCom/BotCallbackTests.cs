using System.Net;
using System.Text.Json.Nodes;
using System.Web;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The intelligent robot by callback.</summary>
public sealed class BotCallbackTests
{
    private static readonly Envelope Envelope = new("simBotTok2026", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

    [Fact]
    public async Task GroupMessage_IsToldOnlyWhenTheRobotIsMentioned()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Bot.MakesGroup("wrSim01", "zhangsan", "lisi");
        Assert.Null(await company.Simulator.Bot.WritesInGroupAsync("zhangsan", "wrSim01", "hi", mentions: false, cancellationToken: Connected.Cancellation));
        Assert.NotNull(await company.Simulator.Bot.WritesInGroupAsync("zhangsan", "wrSim01", "本周漏斗", cancellationToken: Connected.Cancellation));

        var told = Open(Assert.Single(company.Product.Calls));
        Assert.Equal(("group", "wrSim01", "@小助手 本周漏斗"), ((string?)told["chattype"], (string?)told["chatid"], (string?)told["text"]!["content"]));
    }

    [Fact]
    public async Task StreamedReply_IsAskedForUntilItIsComplete()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { StreamPollInterval = TimeSpan.Zero } });
        var asked = 0;
        Answer(company, message => Stream("s1", (string?)message["msgtype"] == "stream" ? $"part {++asked}" : "start", isFinished: asked == 2));
        var report = await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation);
        await report.Streamed;
        Assert.True(Assert.Single(company.Simulator.Bot.Sees("zhangsan")) is { Text: "part 2", IsComplete: true, Version: 3 });
    }

    [Fact]
    public async Task EndlessStream_IsGivenUpAfterSixMinutes()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { StreamPollInterval = TimeSpan.FromMinutes(6) } });
        Answer(company, _ => Stream("s1", "…", isFinished: false));
        var report = await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation);
        await company.Time.TimersAsync(1, Connected.Cancellation);
        company.Time.Advance(TimeSpan.FromMinutes(6));
        await report.Streamed;
        Assert.Contains(company.Simulator.Log.Drops, dropped => dropped.What == "s1");
    }

    [Fact]
    public async Task FourthConversationAtOnce_IsNotProcessed()
    {
        await using var company = await Connected.StartAsync();
        Answer(company, message => Stream((string)message["msgid"]!, "…", isFinished: false));
        for (var number = 0; number < 3; number++)
        {
            Assert.True((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).IsDelivered);
        }

        Assert.False((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).IsDelivered);
    }

    [Fact]
    public async Task PlainText_IsNoReplyButToAnEntry()
    {
        await using var company = await Connected.StartAsync();
        Answer(company, _ => new JsonObject { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = "welcome" } });
        Assert.NotNull((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).ReplyTrouble);
        Assert.Null((await company.Simulator.Bot.OpensChatAsync("zhangsan", Connected.Cancellation)).ReplyTrouble);
        Assert.Equal("welcome", Assert.Single(company.Simulator.Bot.Sees("zhangsan")).Text);
    }

    [Fact]
    public async Task ResponseUrl_ServesOnceWithinAnHour()
    {
        await using var company = await Connected.StartAsync();
        const string answer = """{"msgtype":"markdown","markdown":{"content":"**later**"}}""";
        var first = (await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).ResponseUrl!.PathAndQuery;
        int[] codes = [await company.CodeAsync(first, answer), await company.CodeAsync(first, answer)];
        Assert.Equal([0, 60140], codes);
        Assert.Equal("**later**", Assert.Single(company.Simulator.Bot.Sees("zhangsan")).Text);

        var second = (await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).ResponseUrl!.PathAndQuery;
        company.Time.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        Assert.Equal(60140, await company.CodeAsync(second, answer));
    }

    [Fact]
    public async Task Press_IsToldOnce_AndUpdatesTheCardForThoseNamed()
    {
        await using var company = await Connected.StartAsync();
        var bot = company.Simulator.Bot;
        bot.MakesGroup("wrSim01", "zhangsan", "lisi");
        Answer(company, _ => JsonNode.Parse("""{"msgtype":"template_card","template_card":{"card_type":"button_interaction","task_id":"t-1","main_title":{"title":"Sure?"},"button_list":[{"text":"OK","style":1,"key":"ok"}]}}""")!.AsObject());
        await bot.WritesInGroupAsync("zhangsan", "wrSim01", "card", cancellationToken: Connected.Cancellation);

        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.InternalServerError, ""));
        var before = company.Product.Calls.Count;
        Assert.False((await bot.PressesAsync("zhangsan", "ok", chatId: "wrSim01", cancellationToken: Connected.Cancellation)).IsDelivered);
        Assert.Equal(before + 1, company.Product.Calls.Count);

        Answer(company, _ => JsonNode.Parse("""{"response_type":"update_template_card","userids":["zhangsan"],"template_card":{"card_type":"text_notice","task_id":"t-1","main_title":{"title":"Done"},"card_action":{"type":1,"url":"https://crm.example"}}}""")!.AsObject());
        Assert.Null((await bot.PressesAsync("zhangsan", "ok", chatId: "wrSim01", cancellationToken: Connected.Cancellation)).ReplyTrouble);
        var card = Assert.Single(bot.Sees("wrSim01"));
        Assert.Equal(("button_interaction", "text_notice"), (card.Card!.CardType, card.Copies["zhangsan"].CardType));
    }

    [Fact]
    public async Task File_IsSealedAndGoneAfterFiveMinutes()
    {
        await using var company = await Connected.StartAsync();
        await company.Simulator.Bot.SendsFileAsync("zhangsan", "a.txt", [1, 2, 3], Connected.Cancellation);
        var url = new Uri((string)Open(company.Product.Calls[0])["file"]!["url"]!);
        using var client = new HttpClient();
        Assert.Equal(new byte[] { 1, 2, 3 }, Envelope.OpenFile(await client.GetByteArrayAsync(url, Connected.Cancellation)));
        company.Time.Advance(TimeSpan.FromMinutes(6));
        using var late = await client.GetAsync(url, Connected.Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    private static JsonObject Stream(string id, string content, bool isFinished) =>
        new() { ["msgtype"] = "stream", ["stream"] = new JsonObject { ["id"] = id, ["finish"] = isFinished, ["content"] = content } };

    private static void Answer(Connected company, Func<JsonObject, JsonObject> reply) => company.Product.Answer = (url, body, _) =>
    {
        var nonce = HttpUtility.ParseQueryString(url.Query)["nonce"]!;
        var encrypted = Envelope.Seal(reply(Open((url, body))).ToJsonString(), "", new byte[16]);
        var answer = new JsonObject { ["encrypt"] = encrypted, ["msgsignature"] = Envelope.Sign("1767225602", nonce, encrypted), ["timestamp"] = 1767225602, ["nonce"] = nonce };
        return Task.FromResult((HttpStatusCode.OK, answer.ToJsonString()));
    };

    private static JsonObject Open((Uri Url, string Body) call)
    {
        var query = HttpUtility.ParseQueryString(call.Url.Query);
        var encrypted = (string)JsonNode.Parse(call.Body)!["encrypt"]!;
        Assert.Equal(query["msg_signature"], Envelope.Sign(query["timestamp"]!, query["nonce"]!, encrypted));
        var (message, receiveId) = Envelope.Open(encrypted);
        Assert.Empty(receiveId);
        return JsonNode.Parse(message)!.AsObject();
    }
}
