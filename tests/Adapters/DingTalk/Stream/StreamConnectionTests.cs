using System.Text.Json.Nodes;
using SalesBot.Adapters.DingTalk.Protocol.Stream;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>Frames of one connection, what is said of them, and its end.</summary>
public sealed class StreamConnectionTests : IDisposable
{
    private readonly StreamSocket socket = new();
    private readonly RecordingListener listener = new();
    private readonly ManualTime time = new(DateTimeOffset.UnixEpoch);
    private readonly SemaphoreSlim places = new(3, 3);
    private readonly StreamConnection connection;

    public StreamConnectionTests() => connection = new StreamConnection(socket, line: 1, listener, new StreamWork(places), time);

    public void Dispose()
    {
        connection.Dispose();
        places.Dispose();
    }

    [Fact]
    public async Task Ping_IsAnsweredWithItsData()
    {
        _ = connection.RunAsync();
        socket.Say(Frames.Ping("o-7"));

        var pong = await socket.SentAsync();
        Assert.Equal((200, "p-1", """{"opaque":"o-7"}"""), ((int)pong["code"]!, (string)pong["headers"]!["messageId"]!, (string)pong["data"]!));
    }

    [Fact]
    public async Task Message_IsAcknowledgedWhenItIsTaken_NotBefore()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        _ = connection.RunAsync();
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        socket.Say(Frames.Ping());

        Assert.Equal("p-1", Id(await socket.SentAsync()));
        taken.SetResult(StreamAnswers.Message);
        var acknowledgement = await socket.SentAsync();
        Assert.Equal(("m-1", 200, """{"response":null}"""), (Id(acknowledgement), (int)acknowledgement["code"]!, (string)acknowledgement["data"]!));
    }

    [Fact]
    public async Task WhatWasNotTaken_IsNotAcknowledged()
    {
        listener.Answer = frame => Task.FromResult<StreamAnswer>(frame.MessageId == "m-1" ? new StreamAnswer.Silence() : new StreamAnswer.Unhandled());
        _ = connection.RunAsync();
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        socket.Say(Frames.Frame("CALLBACK", "/v1.0/graph/api/invoke", "m-2", "{}"));

        var acknowledgement = await socket.SentAsync();
        Assert.Equal(("m-2", 404), (Id(acknowledgement), (int)acknowledgement["code"]!));
    }

    [Fact]
    public async Task FrameWithoutAnId_IsHeardAndCannotBeAcknowledged()
    {
        _ = connection.RunAsync();
        socket.Say("""{"type":"CALLBACK","headers":{"topic":"/v1.0/im/bot/messages/get","time":1773194400200},"data":"{}"}""");
        socket.Say(Frames.Ping());

        Assert.Equal("p-1", Id(await socket.SentAsync()));
        Assert.Equal([""], listener.Heard);
    }

    [Fact]
    public async Task WhatIsNoFrame_OrOfNoKnownKind_IsPassedOver()
    {
        _ = connection.RunAsync();
        foreach (var frame in (string[])["[]", "{", "\"\\ud800\"", "", "{}", """{"type":"HOLOGRAM","headers":{"messageId":"h-1"}}""", """{"type":"SYSTEM","headers":{"topic":"KEEPALIVE"}}"""])
        {
            socket.Say(frame);
        }

        socket.Say("""{"type":"CALLBACK","header":{"topic":"/v1.0/im/bot/messages/get","messageId":"m-1"},"data":"{}"}""");

        Assert.Equal("m-1", Id(await socket.SentAsync()));
        Assert.Equal(6, listener.Notes.Count(note => note == "not understood"));
    }

    [Fact]
    public async Task MoreThanMayBeInWork_IsNotReadYet()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        for (var i = 0; i < 6; i++)
        {
            socket.Say(Frames.Robot($"m-{i}", RobotJson.Text("hi")));
        }

        var running = connection.RunAsync();
        Assert.Equal(["m-0", "m-1", "m-2"], listener.Heard);
        Assert.Equal(2, socket.Unread);

        taken.SetResult(StreamAnswers.Message);
        for (var i = 0; i < 6; i++)
        {
            await socket.SentAsync();
        }

        socket.End();
        Assert.Equal("DingTalk closed it", await running);
        Assert.Equal(6, listener.Heard.Count);
    }

    [Fact]
    public async Task BrokenConnection_SaysWhatBroke()
    {
        socket.Break();

        Assert.Equal("it broke: ConnectionClosedPrematurely", await connection.RunAsync());
    }

    [Fact]
    public async Task WhatCannotBeAcknowledgedAnyMore_HarmsNothing()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        var running = connection.RunAsync();
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        socket.Break();
        await running;

        taken.SetResult(StreamAnswers.Message);
        await connection.IdleAsync();
        Assert.Equal(0, socket.Waiting);
    }

    [Fact]
    public async Task Disconnect_IsNotAcknowledged_AndAsksToLeave()
    {
        _ = connection.RunAsync();
        socket.Say(Frames.Disconnect());
        socket.Say(Frames.Ping());

        await connection.LeaveAsked;
        Assert.Equal("p-1", Id(await socket.SentAsync()));
    }

    [Fact]
    public async Task WhoeverLeaves_FirstAcknowledgesWhatIsInWork()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        var running = connection.RunAsync();
        var leaving = connection.LeaveAsync(TimeSpan.FromSeconds(10));
        Assert.False(socket.IsClosed);

        taken.SetResult(StreamAnswers.Message);
        Assert.Equal("m-1", Id(await socket.SentAsync()));
        await leaving;
        Assert.True(socket.IsClosed);
        await running;
    }

    [Fact]
    public async Task WhoeverLeaves_WaitsNoLongerThanAllowed()
    {
        listener.Answer = _ => new TaskCompletionSource<StreamAnswer>().Task;
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        var running = connection.RunAsync();
        var leaving = connection.LeaveAsync(TimeSpan.FromSeconds(10));
        await time.TimersAsync(1, TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(10));

        await leaving;
        await running;
    }

    private static string Id(JsonObject frame) => (string)frame["headers"]!["messageId"]!;
}
