using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>Frames, their answers and the end of a connection.</summary>
public sealed class OpenConnectionTests : IDisposable
{
    private static readonly LongConnectionAccount Account = new(new Uri("wss://bot.example"), "aib-1", "secret-1");

    private readonly ScriptedSocket socket = new();
    private readonly WatchedTime time = new(DateTimeOffset.UnixEpoch);

    public void Dispose() => socket.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstFrame_SaysWhoConnects()
    {
        using var connection = new OpenConnection(socket, Account, time);
        using var stopping = new CancellationTokenSource();
        var running = connection.RunAsync(() => { }, stopping.Token);

        var frame = await socket.SentAsync();
        Assert.Equal("aibot_subscribe", (string?)frame["cmd"]);
        Assert.Equal("""{"bot_id":"aib-1","secret":"secret-1"}""", frame["body"]!.ToJsonString());

        await stopping.CancelAsync();
        Assert.IsType<LongConnectionEnd.Stopped>(await running);
        Assert.True(socket.IsClosed);
    }

    [Fact]
    public async Task WrongCredentials_EndIt()
    {
        using var connection = new OpenConnection(socket, Account, time);
        var running = connection.RunAsync(() => Assert.Fail("It was not let in."), Cancellation);
        socket.Answer(await socket.SentAsync(), 853000);

        Assert.Equal(853000, Assert.IsType<LongConnectionEnd.Refused>(await running).Error.Number);
    }

    [Theory]
    [InlineData("broken", "broke")]
    [InlineData(null, "closed")]
    public async Task ConnectionThatEnds_LeavesOpenWhatWasUnderWay(string? last, string reason)
    {
        using var connection = new OpenConnection(socket, Account, time);
        var running = await SubscribeAsync(connection);
        var asking = connection.AskAsync(FrameCommands.Respond, "c1", "{}"u8.ToArray(), Cancellation);
        await socket.SentAsync();
        if (last is null)
        {
            socket.End();
        }
        else
        {
            socket.Say(last);
        }

        Assert.Contains(reason, Assert.IsType<LongConnectionEnd.Lost>(await running).Reason);
        Assert.IsType<ApiResult<JsonElement>.Unclear>(await asking);
        Assert.IsType<ApiResult<JsonElement>.NotDone>(await connection.AskAsync(FrameCommands.Respond, "c1", "{}"u8.ToArray(), Cancellation));
    }

    [Fact]
    public async Task AnotherConnection_EndsIt()
    {
        using var connection = new OpenConnection(socket, Account, time);
        var running = await SubscribeAsync(connection);
        socket.Say("""{"cmd":"aibot_event_callback","headers":{"req_id":"e1"},"body":{"msgtype":"event","event":{"eventtype":"disconnected_event"}}}""");

        Assert.IsType<LongConnectionEnd.Replaced>(await running);
    }

    [Fact]
    public async Task FramesOfOneRequest_GoOneAfterTheOther_ThoseOfOthersDoNotWait()
    {
        using var connection = new OpenConnection(socket, Account, time);
        _ = await SubscribeAsync(connection);
        var first = connection.AskAsync(FrameCommands.Respond, "c1", """{"n":1}"""u8.ToArray(), Cancellation);
        var second = connection.AskAsync(FrameCommands.Respond, "c1", """{"n":2}"""u8.ToArray(), Cancellation);
        var other = connection.AskAsync(FrameCommands.Respond, "c2", """{"n":3}"""u8.ToArray(), Cancellation);

        var frame = await socket.SentAsync();
        Assert.Equal(1, (int)frame["body"]!["n"]!);
        var next = await socket.SentAsync();
        Assert.Equal(3, (int)next["body"]!["n"]!);
        Assert.Equal(0, socket.Waiting);
        socket.Answer(next);
        socket.Answer(frame);
        Assert.IsType<ApiResult<JsonElement>.Ok>(await first);
        Assert.IsType<ApiResult<JsonElement>.Ok>(await other);
        frame = await socket.SentAsync();
        Assert.Equal(2, (int)frame["body"]!["n"]!);
        socket.Answer(frame, 846608);
        Assert.Equal(846608, Assert.IsType<ApiResult<JsonElement>.Failed>(await second).Error.Number);
    }

    [Fact]
    public async Task AnswerThatDoesNotComeWithinFiveSeconds_LeavesItOpen()
    {
        using var connection = new OpenConnection(socket, Account, time);
        _ = await SubscribeAsync(connection);
        var before = time.Sleeps(OpenConnection.Patience);
        var asking = connection.AskAsync(FrameCommands.Push, "p1", "{}"u8.ToArray(), Cancellation);
        await time.SleepsAsync(OpenConnection.Patience, before + 1);
        time.Advance(OpenConnection.Patience);

        Assert.IsType<ApiResult<JsonElement>.Unclear>(await asking);
    }

    [Fact]
    public async Task FrameBeyondThoseThatMayWait_IsRefusedAtOnce()
    {
        using var connection = new OpenConnection(socket, Account, time);
        _ = await SubscribeAsync(connection);
        for (var number = 0; number < OpenConnection.MostWaiting; number++)
        {
            _ = connection.AskAsync(FrameCommands.Push, $"p{number}", "{}"u8.ToArray(), Cancellation);
        }

        Assert.IsType<ApiResult<JsonElement>.NotDone>(await connection.AskAsync(FrameCommands.Push, "more", "{}"u8.ToArray(), Cancellation));
    }

    [Fact]
    public async Task WhatIsNoFrame_IsPassedOver()
    {
        using var connection = new OpenConnection(socket, Account, time);
        _ = await SubscribeAsync(connection);
        socket.Say("[]");
        socket.Say("{");
        socket.Say("\"\\ud800\"");
        socket.Say("""{"cmd":"aibot_msg_callback","headers":{"req_id":"c1"},"body":{"msgid":"m-1"}}""");

        var callback = await connection.Callbacks.ReadAsync(Cancellation);
        Assert.Equal(("aibot_msg_callback", "c1"), (callback.Command, callback.RequestId));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 0.5)]
    [InlineData(3, 0, 8)]
    [InlineData(5, 0, 30)]
    [InlineData(int.MaxValue, 0, 30)]
    [InlineData(int.MaxValue, 1, 15)]
    public void WaitBeforeItIsMadeAgain_DoublesToHalfAMinute(int failures, double dice, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ReconnectDelays.After(failures, dice));

    private async Task<Task<LongConnectionEnd>> SubscribeAsync(OpenConnection connection)
    {
        var subscribed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = connection.RunAsync(subscribed.SetResult, Cancellation);
        socket.Answer(await socket.SentAsync());
        await subscribed.Task.WaitAsync(Cancellation);
        return running;
    }
}
