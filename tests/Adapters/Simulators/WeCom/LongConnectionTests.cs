using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The intelligent robot over the long connection.</summary>
public sealed class LongConnectionTests
{
    private const string Subscribe = """{"cmd":"aibot_subscribe","headers":{"req_id":"r1"},"body":{"bot_id":"aib-sim","secret":"sim-bot-secret"}}""";

    [Fact]
    public async Task NothingIsDoneBeforeSubscribing()
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        Assert.Equal(853000, await AskAsync(socket, """{"cmd":"ping","headers":{"req_id":"r0"}}"""));
        Assert.Equal(0, await AskAsync(socket, Subscribe));
        Assert.Equal(0, await AskAsync(socket, """{"cmd":"ping","headers":{"req_id":"r2"}}"""));
    }

    [Fact]
    public async Task SecondConnection_KicksTheFirst()
    {
        await using var company = await StartAsync();
        using var first = await ConnectAsync(company);
        await AskAsync(first, Subscribe);
        using var second = await ConnectAsync(company);
        await AskAsync(second, Subscribe);

        Assert.Equal("disconnected_event", (string?)(await ReceiveAsync(first))!["body"]!["event"]!["eventtype"]);
        Assert.Null(await ReceiveAsync(first));
    }

    [Fact]
    public async Task SilentConnection_IsClosed()
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        company.Time.Advance(TimeSpan.FromSeconds(90));
        await company.Simulator.Bot.DisconnectedAsync(Connected.Cancellation);
    }

    [Fact]
    public async Task Reply_NeedsTheRequestIdOfAMessage()
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        Assert.Equal(846605, await AskAsync(socket, Respond("none", "s1", "hi")));

        await company.Simulator.Bot.OpensChatAsync("zhangsan", Connected.Cancellation);
        var entered = await ReceiveAsync(socket);
        Assert.Equal("aibot_event_callback", (string?)entered!["cmd"]);
        Assert.Equal(846605, await AskAsync(socket, Respond(Id(entered), "s1", "hi")));
    }

    [Fact]
    public async Task Stream_EndsSixMinutesAfterItsFirstFrame()
    {
        await using var company = await StartAsync(options => options with { Switches = new WeComSwitches { SocketIdleLimit = TimeSpan.FromDays(1) } });
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        var id = await HearAsync(company, socket, "hi");

        Assert.Equal(0, await AskAsync(socket, Respond(id, "s1", "one")));
        company.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, await AskAsync(socket, Respond(id, "s1", "one two")));
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(846608, await AskAsync(socket, Respond(id, "s1", "one two three", isFinished: true)));
        Assert.Equal("one two", Assert.Single(company.Simulator.Bot.Sees("zhangsan")).Text);
    }

    [Fact]
    public async Task Welcome_HasFiveSeconds()
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        await company.Simulator.Bot.OpensChatAsync("zhangsan", Connected.Cancellation);
        var id = Id((await ReceiveAsync(socket))!);
        company.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(846605, await AskAsync(socket, $$$$"""{"cmd":"aibot_respond_welcome_msg","headers":{"req_id":"{{{{id}}}}"},"body":{"msgtype":"text","text":{"content":"hi"}}}"""));
    }

    [Theory]
    [InlineData("zhangsan", "markdown", 0)]
    [InlineData("lisi", "markdown", 86003)]
    [InlineData("zhangsan", "text", 40008)]
    public async Task Push_GoesOnlyWhereSomebodyHasSpoken_AndNeverAsText(string chat, string type, int code)
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        await HearAsync(company, socket, "hi");
        Assert.Equal(code, await AskAsync(socket, Push(chat, type)));
    }

    [Fact]
    public async Task ThirtyFirstReplyInAMinute_IsRefused()
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        await HearAsync(company, socket, "hi");
        for (var number = 0; number < 30; number++)
        {
            Assert.Equal(0, await AskAsync(socket, Push("zhangsan", "markdown")));
        }

        Assert.Equal(45009, await AskAsync(socket, Push("zhangsan", "markdown")));
    }

    [Fact]
    public async Task HalfOpenConnection_CarriesNothing_AndAnotherOneReplacesIt()
    {
        await using var company = await StartAsync();
        using var dead = await ConnectAsync(company);
        await AskAsync(dead, Subscribe);
        company.Simulator.Bot.LeavesConnectionHalfOpen();
        Assert.False((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).IsDelivered);

        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        Assert.True((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).IsDelivered);
    }

    [Theory]
    [InlineData("5d41402abc4b2a76b9719d911017c592", 10, 40006)]
    [InlineData("5d41402abc4b2a76b9719d911017c592", 6, 301019)]
    [InlineData("b1946ac92492d2347c6235b4d2611184", 6, 0)]
    public async Task Upload_IsCheckedWhenItIsFinished(string checksum, int size, int code)
    {
        await using var company = await StartAsync();
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        await SendAsync(socket, $$$"""{"cmd":"aibot_upload_media_init","headers":{"req_id":"u1"},"body":{"type":"file","filename":"a.txt","total_size":{{{size}}},"total_chunks":2,"md5":"{{{checksum}}}"}}""");
        var id = (string)(await ReceiveAsync(socket))!["body"]!["upload_id"]!;

        Assert.Equal(0, await AskAsync(socket, Chunk(id, 1, "bG8K")));
        Assert.Equal(40058, await AskAsync(socket, Finish(id)));
        Assert.Equal(0, await AskAsync(socket, Chunk(id, 0, "aGVs")));
        Assert.Equal(40058, await AskAsync(socket, Chunk(id, 2, "aGVs")));
        Assert.Equal(code, await AskAsync(socket, Finish(id)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task MessageWithoutAConnection_IsKeptOrLost(bool keeps)
    {
        await using var company = await StartAsync(options => options with { Switches = new WeComSwitches { KeepsMessagesWithoutSocket = keeps } });
        Assert.False((await company.Simulator.Bot.WritesAsync("zhangsan", "hi", Connected.Cancellation)).IsDelivered);
        using var socket = await ConnectAsync(company);
        await AskAsync(socket, Subscribe);
        Assert.Equal(keeps ? 0 : 1, company.Simulator.Log.Drops.Length);
        if (keeps)
        {
            Assert.Equal("aibot_msg_callback", (string?)(await ReceiveAsync(socket))!["cmd"]);
        }
    }

    private static Task<Connected> StartAsync(Func<WeComSimulatorOptions, WeComSimulatorOptions>? change = null) =>
        Connected.StartAsync(options => (change?.Invoke(options) ?? options) with { Bot = new SimulatedBot { IsLongConnection = true } });

    private static async Task<ClientWebSocket> ConnectAsync(Connected company)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(company.Simulator.WebSocketUrl, Connected.Cancellation);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string frame) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, Connected.Cancellation);

    private static string Chunk(string id, int index, string base64) =>
        $$$"""{"cmd":"aibot_upload_media_chunk","headers":{"req_id":"u2"},"body":{"upload_id":"{{{id}}}","chunk_index":{{{index}}},"base64_data":"{{{base64}}}"}}""";

    private static string Finish(string id) => $$$"""{"cmd":"aibot_upload_media_finish","headers":{"req_id":"u3"},"body":{"upload_id":"{{{id}}}"}}""";

    private static async Task<int> AskAsync(ClientWebSocket socket, string frame)
    {
        await SendAsync(socket, frame);
        var answer = await ReceiveAsync(socket);
        Assert.False(answer!.ContainsKey("cmd"));
        return (int)answer["errcode"]!;
    }

    private static async Task<string> HearAsync(Connected company, ClientWebSocket socket, string text)
    {
        await company.Simulator.Bot.WritesAsync("zhangsan", text, Connected.Cancellation);
        return Id((await ReceiveAsync(socket))!);
    }

    /// <summary>The next frame; null where the other side has closed.</summary>
    private static async Task<JsonObject?> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, Connected.Cancellation);
        return received.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(buffer.AsSpan(0, received.Count))!.AsObject();
    }

    private static string Id(JsonObject frame) => (string)frame["headers"]!["req_id"]!;

    private static string Respond(string id, string stream, string content, bool isFinished = false) =>
        new JsonObject
        {
            ["cmd"] = "aibot_respond_msg",
            ["headers"] = new JsonObject { ["req_id"] = id },
            ["body"] = new JsonObject { ["msgtype"] = "stream", ["stream"] = new JsonObject { ["id"] = stream, ["finish"] = isFinished, ["content"] = content } },
        }.ToJsonString();

    private static string Push(string chat, string type) =>
        new JsonObject
        {
            ["cmd"] = "aibot_send_msg",
            ["headers"] = new JsonObject { ["req_id"] = "push" },
            ["body"] = new JsonObject { ["chatid"] = chat, ["chat_type"] = 1, ["msgtype"] = type, [type] = new JsonObject { ["content"] = "**r**" } },
        }.ToJsonString();
}
