using System.Net;
using SalesBot.Adapters.DingTalk.Protocol.Stream;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Adapters.Tests.WeCom.LongConnection;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>Connections that are opened, lost, sent away and made again.</summary>
public sealed class StreamClientTests : IAsyncDisposable
{
    private readonly ScriptedGateway gateway = new();
    private readonly RecordingListener listener = new();
    private readonly WatchedTime time = new(DateTimeOffset.UnixEpoch);
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
    }

    [Fact]
    public async Task Gateway_IsAskedForJson_WithTheAppAndWhatItWantsToHear()
    {
        Run();
        await gateway.SocketAsync();

        Assert.True(gateway.Asked.TryDequeue(out var asked));
        Assert.Equal(("https://api.example/v1.0/gateway/connections/open", "application/json"), (asked.Address!.AbsoluteUri, asked.Accept));
        Assert.Equal(("dingsimapp001", "sim-app-secret"), ((string)asked.Body["clientId"]!, (string)asked.Body["clientSecret"]!));
        Assert.Equal(
            """[{"type":"EVENT","topic":"*"},{"type":"CALLBACK","topic":"/v1.0/im/bot/messages/get"},{"type":"CALLBACK","topic":"/v1.0/card/instances/callback"}]""",
            asked.Body["subscriptions"]!.ToJsonString());
    }

    [Fact]
    public async Task Ticket_IsQuotedInTheAddress()
    {
        Run();
        await gateway.SocketAsync();

        Assert.Equal("wss://gateway.example/connect?ticket=t%2B1%2F%3D", Assert.Single(gateway.Connected).AbsoluteUri);
    }

    [Fact]
    public async Task SeveralConnections_AreOpened()
    {
        Run(connections: 3);

        for (var i = 0; i < 3; i++)
        {
            await gateway.SocketAsync();
        }

        Assert.Equal(3, gateway.Asked.Count);
    }

    [Fact]
    public async Task LostConnection_IsMadeAgainAfterAWait_WithANewTicket()
    {
        Run();
        (await gateway.SocketAsync()).Break();
        await AdvanceAsync(TimeSpan.FromSeconds(1), gateway.SocketAsync());

        Assert.Equal(2, gateway.Asked.Count);
        Assert.Contains("lost: it broke: ConnectionClosedPrematurely", listener.Notes);
    }

    [Fact]
    public async Task ConnectionThatWillBeCut_IsReplacedBeforeItIsLeft_WithoutAWait()
    {
        Run();
        var old = await gateway.SocketAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        old.Say(Frames.Disconnect());
        var next = await gateway.SocketAsync();
        await old.Disposed;

        Assert.True(old.IsClosed);
        next.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        await next.SentAsync();
        Assert.Equal(["connected", "leaving", "connected"], listener.Notes);
    }

    [Fact]
    public async Task ConnectionThatWillBeCut_IsKeptUntilTheNextIsThere()
    {
        Run();
        var old = await gateway.SocketAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        gateway.Answer = (HttpStatusCode.ServiceUnavailable, "");
        old.Say(Frames.Disconnect());
        await AdvanceAsync(TimeSpan.Zero, WhenAsync(() => gateway.Asked.Count > 1));

        Assert.False(old.Disposed.IsCompleted);
        gateway.Answer = (HttpStatusCode.OK, ScriptedGateway.Good);
        await AdvanceAsync(TimeSpan.FromSeconds(1), gateway.SocketAsync());
        await old.Disposed;
    }

    [Fact]
    public async Task MessageInWorkOnAConnectionThatIsLeft_IsAcknowledgedThere()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        Run();
        var old = await gateway.SocketAsync();
        time.Advance(TimeSpan.FromSeconds(2));
        old.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        old.Say(Frames.Disconnect());
        await gateway.SocketAsync();

        taken.SetResult(StreamAnswers.Message);
        Assert.Equal("m-1", (string)(await old.SentAsync())["headers"]!["messageId"]!);
        await old.Disposed;
    }

    [Fact]
    public async Task AppThatIsNotLetIn_AsksOnceAMinute()
    {
        gateway.Answer = (HttpStatusCode.Unauthorized, """{"requestid":"r","code":"authFailed","message":"鉴权失败"}""");
        Run();
        await time.SleepsAsync(StreamLine.RefusalPause, 1);
        Assert.Equal("refused: gateway/connections/open: HTTP 401 authFailed 00:01:00", Assert.Single(listener.Notes));

        gateway.Answer = (HttpStatusCode.OK, ScriptedGateway.Good);
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.Single(gateway.Asked);
        time.Advance(TimeSpan.FromSeconds(1));
        await gateway.SocketAsync();
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "", "gateway/connections/open: HTTP 503")]
    [InlineData(HttpStatusCode.OK, "<xml/>", "gateway/connections/open: HTTP 200, and the answer is no JSON")]
    [InlineData(HttpStatusCode.OK, "{}", "gateway/connections/open: the answer names no place to connect to")]
    [InlineData(HttpStatusCode.OK, """{"endpoint":"ws://gateway.example/connect","ticket":"t"}""", "gateway/connections/open: the answer names no place to connect to")]
    [InlineData(HttpStatusCode.OK, """{"endpoint":"wss://gateway.example/connect","ticket":""}""", "gateway/connections/open: the answer names no place to connect to")]
    [InlineData(HttpStatusCode.Forbidden, """{"code":"Forbidden.AccessDenied.QpsLimitForApi"}""", "gateway/connections/open: HTTP 403 Forbidden.AccessDenied.QpsLimitForApi")]
    public async Task GatewayThatHasNoPlace_IsAskedAgain(HttpStatusCode status, string answer, string reason)
    {
        gateway.Answer = (status, answer);
        Run();
        await WhenAsync(() => listener.Notes.Any());
        Assert.Equal($"lost: {reason}", listener.Notes.First());

        gateway.Answer = (HttpStatusCode.OK, ScriptedGateway.Good);
        await AdvanceAsync(TimeSpan.FromSeconds(1), gateway.SocketAsync());
    }

    [Fact]
    public async Task ConnectionThatDoesNotComeAbout_IsTriedAgain()
    {
        gateway.IsUnreachable = true;
        Run();
        await WhenAsync(() => listener.Notes.Any());

        gateway.IsUnreachable = false;
        await AdvanceAsync(TimeSpan.FromSeconds(1), gateway.SocketAsync());
        Assert.Contains("lost: the connection did not come about", listener.Notes);
    }

    [Fact]
    public async Task EndOfTheService_WaitsForWhatIsInWork_AndTellsDingTalk()
    {
        var taken = new TaskCompletionSource<StreamAnswer>();
        listener.Answer = _ => taken.Task;
        Run();
        var socket = await gateway.SocketAsync();
        socket.Say(Frames.Robot("m-1", RobotJson.Text("hi")));
        await WhenAsync(() => !listener.Heard.IsEmpty);
        await stopping.CancelAsync();
        Assert.False(running.IsCompleted);

        taken.SetResult(StreamAnswers.Message);
        await running;
        Assert.True(socket.IsClosed);
        Assert.Equal(1, socket.Waiting);
    }

    private void Run(int connections = 1) => running = new StreamClient(gateway.Gateway(time), gateway.ConnectAsync, connections, time).RunAsync(listener, stopping.Token);

    /// <summary>Waits until something has happened, in turns with those who make it happen.</summary>
    private static async Task WhenAsync(Func<bool> hasHappened)
    {
        while (!hasHappened())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Moves the clock until something has happened: nobody knows how long the dice make somebody wait.</summary>
    private async Task AdvanceAsync(TimeSpan by, Task happening)
    {
        while (!happening.IsCompleted)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            time.Advance(by);
            await Task.Yield();
        }

        await happening;
    }
}
